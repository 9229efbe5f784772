import type { ReactNode } from 'react'
import { usageWords } from '@/media/rights/words'
import { aiPart, SOURCE_TYPE_LABELS } from '@/media/sourceTypes'
import { formatDate } from '@/platform/dates'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import type { FileOffer } from '@/ui/Download'
import { Icon } from '@/ui/Icon'
import { Island } from '@/ui/Island'
import { Plate } from '@/ui/Picture'
import { setter } from '@/ui/text'
import type { OpenKit } from '../accreditation/kits'
import type { KitDocument, KitEdition, KitImage } from '../content'
import { imageCredit } from '../credits'
import { kitDownloads } from '../downloads'
import { imageName } from '../imageName'
import type { Step } from '../steps'
import { choiceLabel, choicesOf } from './ArchiveChoices'
import { DocumentToTake } from './DocumentToTake'
import {
  aboutSection,
  contactsSection,
  factsSection,
  questionsSection,
  quotationsSection,
} from './KitSections'
import { Licence } from './Licence'
import { documentOffer, imageOffers, textOffers } from './offers'
import { ReleaseBody } from './ReleaseBody'
import { Sections } from './Sections'
import { StepList } from './StepList'

export interface EmbargoedKitProps {
  readonly kit: OpenKit
  readonly edition: KitEdition
  readonly banner: ReactNode
  /** What changed from number to number, for whoever took an earlier one. */
  readonly steps?: readonly Step[]
  /** Where an image of it is shown to this person, by the last segment of its own address. */
  readonly imageHref: (segment: string) => string
  /** Where the list of open kits stands. */
  readonly listHref: string
}

/** The last segment of a file's own address: how the form says which file is taken. */
const segmentOf = (href: string): string => href.slice(href.lastIndexOf('/') + 1)

/**
 * A kit that is not public yet, drawn from its frozen issue alone. Every file is taken by a button, for a taking is
 * counted; nothing on the page leads to an address of the public's.
 */
export const EmbargoedKit = (props: EmbargoedKitProps) => {
  const { edition, banner, listHref } = props
  const { locale } = edition
  const say = words(locale)
  const set = setter(locale)
  const sections = sectionsOf(props)
  return (
    <div lang={locale}>
      <div className="wrap">{banner}</div>
      <form method="post" className="wrap band read">
        <Sections locale={locale} sections={sections}>
          <p>
            <a href={listHref}>{set(say('accreditation.kit.back'))}</a>
          </p>
        </Sections>
      </form>
    </div>
  )
}

function sectionsOf({ kit, edition, imageHref, steps = [] }: EmbargoedKitProps) {
  const { locale, release } = edition
  const { content } = kit.frozen
  const say = words(locale)
  const told = { edition, texts: [] }
  const section = (id: string, label: string, body: ReactNode, heading = label) => ({
    id,
    label,
    heading,
    body,
  })
  return [
    section('take', say('accreditation.kit.take'), <Takes kit={kit} edition={edition} />),
    ...(release
      ? [
          section(
            'release',
            say('press.contents.release'),
            <ReleaseBody
              edition={edition}
              body={release.body}
              date={content.date}
              timeZone={content.timeZone}
              pageHref={() => null}
            />,
            release.headline,
          ),
        ]
      : []),
    ...factsSection(told),
    ...quotationsSection(edition),
    ...(content.images.length > 0
      ? [
          section(
            'images',
            say('press.contents.images'),
            <div className="assets broad">
              {content.images.map((image) => (
                <Asset key={image.id} image={image} edition={edition} imageHref={imageHref} />
              ))}
              <Island name="copy-button" />
            </div>,
          ),
        ]
      : []),
    ...(content.documents
      ? [
          section(
            'documents',
            say('press.contents.documents'),
            <>
              {content.documents.map((document) => (
                <Enclosed key={document.id} document={document} edition={edition} />
              ))}
              <Island name="copy-button" />
            </>,
          ),
        ]
      : []),
    ...questionsSection(edition),
    ...aboutSection(edition),
    ...contactsSection(edition),
    section('versions', say('kitPage.versions.title'), <Frozen kit={kit} edition={edition} steps={steps} />),
  ]
}

/** One button that takes one file. */
const Take = ({
  edition: { locale },
  offer,
  solo,
}: {
  edition: KitEdition
  offer: FileOffer
  solo?: boolean
}) => {
  const set = setter(locale)
  return (
    <button
      className={solo ? 'download solo' : 'download'}
      type="submit"
      name="file"
      value={segmentOf(offer.href)}
    >
      <Icon name={offer.icon ?? 'download'} />
      <b>{set(offer.label)}</b>
      <span className="meta">{set(offer.meta)}</span>
    </button>
  )
}

const Takes = ({ kit: { frozen }, edition }: Pick<EmbargoedKitProps, 'kit' | 'edition'>) => {
  const { locale } = edition
  const say = words(locale)
  const archives = choicesOf(frozen, locale).map(({ href, selection, file, count }) => ({
    href,
    label: choiceLabel(selection, locale),
    // With the file that says for whom it was made.
    meta: say('press.archiveFiles', { size: formatBytes(file.size, locale), count: count + 1 }),
    icon: 'archive' as const,
  }))
  return (
    <>
      <p>{setter(locale)(say('accreditation.kit.takeLede'))}</p>
      <div className="takes broad">
        {[...archives, ...textOffers(kitDownloads(frozen), locale)].map((offer) => (
          <Take key={offer.href} edition={edition} offer={offer} />
        ))}
      </div>
    </>
  )
}

type AssetProps = { image: KitImage } & Pick<EmbargoedKitProps, 'edition' | 'imageHref'>

/** An image as it was frozen: seen, described, credited and licensed before it is taken. */
const Asset = ({ image, edition, imageHref }: AssetProps) => {
  const { locale } = edition
  const say = words(locale)
  const set = setter(locale)
  const name = imageName(image, locale)
  const shown = [...image.files].sort((a, b) => a.bytes - b.bytes)[0]
  return (
    <article className="asset">
      {shown && (
        <Plate
          locale={locale}
          picture={{
            kind: 'photo',
            ai: aiPart(image.sourceType),
            alt: image.alt[locale] ?? '',
            src: imageHref(segmentOf(shown.href)),
            width: shown.width ?? 960,
            height: shown.height ?? 720,
            sources: [],
          }}
          silent
        />
      )}
      <div>
        <h3 className="plain">{set(name)}</h3>
        <p className="small muted">{set(image.alt[locale] ?? '')}</p>
        <dl>
          <dt>{say('press.credit')}</dt>
          <dd>
            <span className="pick">{set(imageCredit(image, locale))}</span>
          </dd>
          <dt>{say('press.usage')}</dt>
          <dd>{set(usageWords('press', { ...image.rights, licence: image.licence }, locale))}</dd>
          <dt>{say('press.licence')}</dt>
          <dd>
            <Licence of={image} />
          </dd>
          <dt>{say('press.origin')}</dt>
          <dd>{SOURCE_TYPE_LABELS[image.sourceType][locale]}</dd>
        </dl>
        <copy-button
          label={say('press.copyCredit')}
          done={say('press.copied')}
          text={set(imageCredit(image, locale))}
        />
        {imageOffers(name, image.files, locale).map((offer) => (
          <Take key={offer.href} edition={edition} offer={offer} />
        ))}
      </div>
    </article>
  )
}

/** A document of the library as it was frozen, taken by a button. */
const Enclosed = ({ document, edition }: { document: KitDocument; edition: KitEdition }) => (
  <DocumentToTake locale={edition.locale} document={document}>
    <Take edition={edition} offer={documentOffer(document, edition.locale)} solo />
  </DocumentToTake>
)

/** Number, day and fingerprint, to compare with what is public later. */
const Frozen = ({
  kit: { issue, frozen },
  edition: { locale },
  steps,
}: Pick<EmbargoedKitProps, 'kit' | 'edition'> & { steps: readonly Step[] }) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <p>
        <strong>{set(say('accreditation.kit.number', { number: String(issue.number) }))}</strong>{' '}
        <span className="mono-id">{issue.code}</span>
      </p>
      <p className="small muted">
        {set(
          say('accreditation.kit.frozen', {
            date: formatDate(issue.frozenAt, locale, frozen.content.timeZone),
          }),
        )}{' '}
        <span className="mono-id">{issue.manifestSha256}</span>
      </p>
      <StepList locale={locale} steps={steps} />
    </>
  )
}
