import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Download } from '@/ui/Download'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { Island } from '@/ui/Island'
import { Go } from '@/ui/Link'
import { Quotation } from '@/ui/Quotation'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
import type { KitEdition } from '../content'
import { frozenText } from '../frozenText'
import { addressIn, helplineName, isUnverified, numbersOf } from '../helplines'
import { releaseHref } from '../newsroom/links'
import { peopleOf } from '../newsroom/people'
import { clearance, numbered } from '../newsroom/standing'
import type { KitView } from '../queries'
import { textOffers } from './offers'
import { People } from './People'
import { ReleaseBody } from './ReleaseBody'

export interface ReleaseProps {
  readonly view: KitView
  readonly now: Date
  readonly crumbs: readonly Crumb[]
  readonly pageHref: (pageId: string) => string | null
}

/** A release alone, as a newsroom reads and prints it: from what may be done with it to whom to call. */
export const Release = ({ view, now, crumbs, pageHref }: ReleaseProps) => {
  const { edition, content, issue, body } = view
  const { locale, release } = edition
  if (!release) return null
  const say = words(locale)
  const set = setter(locale)
  const { kind, text } = numbered(issue, content.timeZone, locale, true)
  return (
    <>
      <div className="wrap">
        <Crumbs locale={locale} crumbs={crumbs} />
      </div>
      <article className="wrap prose release pbe-7">
        <header className="stack press-head broad">
          <p className="kicker">{say('kit.release')}</p>
          <p>
            <strong>{set(clearance(content, locale, now))}</strong>
          </p>
          <h1>{set(release.headline)}</h1>
          <p className="facts">
            <Status kind={kind}>{set(text)}</Status>
            {issue && <span className="mono-id">{issue.code}</span>}
          </p>
        </header>
        <Takes view={view} />
        <ReleaseBody
          edition={edition}
          body={body}
          date={content.date}
          timeZone={content.timeZone}
          pageHref={pageHref}
        />
        <Quotations edition={edition} />
        <About edition={edition} />
        <h2>{say('kit.contact')}</h2>
        <People locale={locale} people={peopleOf(edition)} />
        <Help edition={edition} />
        {content.demonstration && <p className="small muted">{say('kit.demonstration')}</p>}
        <p className="actions">
          <Go
            locale={locale}
            href={view.href}
            label={say('kitPage.release.backToKit', { title: edition.title })}
            arrow
          />
        </p>
      </article>
    </>
  )
}

const Quotations = ({ edition: { locale, quotations } }: { edition: KitEdition }) =>
  quotations.length > 0 && (
    <>
      <h2>{words(locale)('press.contents.quotations', { count: quotations.length })}</h2>
      {quotations.map(({ text, speaker, role, kind }) => (
        <Quotation
          key={text}
          locale={locale}
          text={text}
          speaker={speaker}
          role={role}
          indirect={kind === 'indirect'}
        />
      ))}
      <Island name="copy-button" />
    </>
  )

const About = ({ edition: { locale, house } }: { edition: KitEdition }) =>
  house.boilerplate && (
    <>
      <h2>{setter(locale)(words(locale)('kit.about', { house: house.name }))}</h2>
      <p>{setter(locale)(house.boilerplate)}</p>
    </>
  )

/** With its full stop, where there is something to end. */
const sentence = (text: string): string => text && `${text.replace(/\.$/, '')}.`

/** Where people find help: no text of a kit goes without. */
const Help = ({ edition: { locale, helplines } }: { edition: KitEdition }) => {
  const say = words(locale)
  const set = setter(locale)
  if (helplines.length === 0) return null
  return (
    <>
      <h2>{say('kit.help')}</h2>
      <ul>
        {helplines.map((line) => (
          <li key={line.name}>
            <Reach locale={locale} line={line} />
            {set(sentence(helplineName(line, locale)))} {set(sentence(line.hours))}
          </li>
        ))}
      </ul>
      {isUnverified({ helplines }) && <p className="small muted">{set(say('kit.helpUnverified'))}</p>}
    </>
  )
}

/** Its numbers, else its address; neither where its name is that address. */
const Reach = ({ locale, line }: { locale: Locale; line: KitEdition['helplines'][number] }) => {
  const { website } = line
  const calls = numbersOf(line, locale).join(', ')
  if (!calls && website && addressIn(helplineName(line, locale), website)) return null
  return (
    <>
      <strong className="num">{calls || website}</strong>{' '}
    </>
  )
}

/** The same to take: as printed, as plain text at an address that stays, and ready to paste. */
const Takes = ({ view: { edition, downloads, frozen } }: { view: KitView }) => {
  const { locale, slug } = edition
  const say = words(locale)
  const offers = textOffers(downloads, locale).filter(({ kind }) => kind === 'release')
  const text = frozenText(frozen, 'release', locale)
  return (
    <div className="actions broad">
      {offers.map(({ kind, ...offer }) => {
        const isText = offer.format === 'TXT'
        const href = isText ? releaseHref(locale, slug, true) : offer.href
        return <Download key={href} locale={locale} solo {...offer} href={href} />
      })}
      {text && (
        <>
          <copy-button label={say('kitPage.release.copy')} done={say('press.copied')} text={text} />
          <Island name="copy-button" />
        </>
      )}
    </div>
  )
}
