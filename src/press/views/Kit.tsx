import { pictureOf } from '@/media/picture'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Crumb, Hero } from '@/ui/Hero'
import { Icon } from '@/ui/Icon'
import { PictureView } from '@/ui/Picture'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
import { clearance, numbered } from '../newsroom/standing'
import type { KitVersion } from '../newsroom/versions'
import type { KitView } from '../queries'
import { ArchiveChoices } from './ArchiveChoices'
import { KitDocuments } from './KitDocuments'
import { KitImages } from './KitImages'
import {
  aboutSection,
  contactsSection,
  factsSection,
  questionsSection,
  quotationsSection,
  releaseSection,
} from './KitSections'
import { KitVersions } from './KitVersions'
import { archiveOffer, textOffers } from './offers'
import { type Section, Sections } from './Sections'

export interface KitProps {
  readonly view: KitView
  /** Every issue of it, the newest first; none in a preview of what was never issued. */
  readonly versions: readonly KitVersion[]
  /** The instant the page is drawn for. */
  readonly now: Date
  readonly crumbs: readonly Crumb[]
  /** Where a page stands that the release links to; null when it isn't there. */
  readonly pageHref: (pageId: string) => string | null
}

/** A kit: everything at once on top, then each thing to read, to quote, to look at and to take. */
export const Kit = ({ view, versions, now, crumbs, pageHref }: KitProps) => {
  const { edition, content, issue } = view
  const { locale } = edition
  const set = setter(locale)
  const { kind, text } = numbered(issue, content.timeZone, locale, true)
  const sections = sectionsOf({ view, versions, pageHref })
  return (
    <>
      <Hero
        locale={locale}
        heading={edition.title}
        lede={edition.lede}
        crumbs={crumbs}
        art={<Opening locale={locale} view={view} />}
      >
        <p className="facts">
          <Status kind={kind}>{set(text)}</Status>
          {issue && <span className="mono-id">{issue.code}</span>}
        </p>
        <p className="mbe-4">
          <strong>{set(clearance(content, locale, now))}</strong>
        </p>
        <TakeAll view={view} />
        <ArchiveChoices locale={locale} kit={view.frozen} />
      </Hero>
      <div className="wrap band read">
        <Sections locale={locale} sections={sections} />
      </div>
    </>
  )
}

function sectionsOf({ view, versions, pageHref }: Omit<KitProps, 'crumbs' | 'now'>): Section[] {
  const { edition, content, downloads, body } = view
  const { locale } = edition
  const texts = textOffers(downloads, locale)
  const heading = words(locale)('press.contents.images')
  const images = <KitImages locale={locale} images={content.images} media={view.media} frozen={view.frozen} />
  return [
    ...releaseSection(
      { edition, texts },
      { href: view.releaseHref, body, date: content.date, timeZone: content.timeZone, pageHref },
    ),
    ...factsSection({ edition, texts }),
    ...quotationsSection(edition),
    ...(content.images.length > 0 ? [{ id: 'images', label: heading, heading, body: images }] : []),
    ...documentsSection(view),
    ...questionsSection(edition),
    ...aboutSection(edition),
    ...contactsSection(edition),
    ...versionsSection(view, versions),
  ]
}

function documentsSection({ edition: { locale }, documents, frozen }: KitView): Section[] {
  if (documents.length === 0) return []
  const heading = words(locale)('press.contents.documents')
  const body = <KitDocuments locale={locale} documents={documents} frozen={frozen} />
  return [{ id: 'documents', label: heading, heading, body }]
}

function versionsSection({ edition, relayed }: KitView, versions: readonly KitVersion[]): Section[] {
  if (versions.length === 0) return []
  const { locale } = edition
  const heading = words(locale)('kitPage.versions.title')
  const at = relayed ? edition.house.name : undefined
  const body = <KitVersions locale={locale} versions={versions} at={at} />
  return [{ id: 'versions', label: heading, heading, body }]
}

/** The whole archive, with its exact weight and number of files beside the button. */
const TakeAll = ({ view: { edition, downloads } }: { view: KitView }) => {
  const offer = archiveOffer(downloads, edition.locale)
  if (!offer) return null
  const { href, label, meta } = offer
  const set = setter(edition.locale)
  return (
    <p className="actions">
      <a className="button" href={href}>
        {set(label)}
        <Icon name="archive" />
      </a>
      <span className="small muted">{set(meta)}</span>
    </p>
  )
}

/** The first image of the kit stands on the hero's ground line; it is described further down. */
const Opening = ({ locale, view }: { locale: Locale; view: KitView }) => {
  const [first] = view.content.images
  const record = first && view.media.get(first.id)
  const picture = record && pictureOf(record)
  return picture ? (
    <PictureView locale={locale} picture={picture} sizes="(min-width: 60rem) 22rem, 26rem" eager silent />
  ) : null
}
