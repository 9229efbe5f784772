import { buildAddress } from '@/addresses'
import { formatDate, formatEvent } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { Correction } from '../corrections'
import { feedHref, issueHref, roomHref } from '../newsroom/links'
import { type Latest, retiredHref } from './latest'
import { goneWords, retiredWords } from './Retired'

/** A date that anybody may know already. */
export interface ComingDate {
  readonly id: string
  readonly title: string
  readonly startsAt: Date
  readonly timeZone: string
  readonly place?: string | null
  readonly url?: string | null
  /** Who invites. */
  readonly host: string
}

/** A printed number as it looks, where there is none to show. */
const EXAMPLE = 'UPMCQX-1'

/** Whether what somebody took was corrected since. It is sent by GET: nothing is changed by asking. */
export const CheckForm = ({ locale, example = EXAMPLE }: { locale: Locale; example?: string }) => {
  const say = words(locale)
  return (
    <div className="stack">
      <h2 id="check">{say('newsroom.check.title')}</h2>
      <p className="measure">{say('newsroom.check.lede')}</p>
      <form
        className="stack"
        action={buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] })}
        method="get"
      >
        <div className="field">
          <label htmlFor="asked">{say('newsroom.check.label')}</label>
          <span className="hint" id="asked-hint">
            {say.rich('press.example', {
              code: () => (
                <span key="code" className="mono-id" translate="no">
                  {example}
                </span>
              ),
            })}
          </span>
          <input
            id="asked"
            name="asked"
            aria-describedby="asked-hint"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <p>
          <button className="button" type="submit">
            {say('newsroom.check.button')}
            <Icon name="arrow" />
          </button>
        </p>
      </form>
    </div>
  )
}

/** The latest corrections, each leading to the issue that made it, and what was taken back, them among it, to its notice. */
export const LatestCorrections = ({
  locale,
  latest,
  hrefOf = ({ slug, number }) => (slug ? issueHref(locale, slug, number) : null),
}: {
  locale: Locale
  latest: readonly Latest[]
  /** Where a correction leads: to its issue, unless that stands elsewhere. */
  hrefOf?: (correction: Correction) => string | null
}) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <div className="stack">
      <h2 id="corrections">{say('newsroom.corrections.title')}</h2>
      {latest.length === 0 && <p>{say('newsroom.corrections.none')}</p>}
      <ul className="rows two">
        {latest.map(({ at, correction, gone, retired }) => (
          <li key={correction?.id ?? gone?.issue.id ?? `${retired?.kit} ${at}`}>
            <time dateTime={at}>{set(formatDate(at, locale))}</time>
            <span>
              {correction && <Corrected title={set(correction.title)} href={hrefOf(correction)} />}
              {correction && set(correction.correction)}
              {gone && (
                <>
                  <Corrected title={set(gone.issue.title)} href={retiredHref(gone.retired, locale)} />
                  {set(goneWords(gone, locale))}
                  <br />
                  <span className="small mono-id muted">{gone.issue.code}</span>
                </>
              )}
              {retired && <Corrected title={set(retired.title)} href={retiredHref(retired, locale)} />}
              {retired && set(retiredWords(retired, locale).lede)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Go
          locale={locale}
          href={roomHref(locale, 'corrections')}
          label={say('press.allCorrections')}
          arrow
        />
      </p>
    </div>
  )
}

const Corrected = ({ title, href }: { title?: string | null; href: string | null }) =>
  title && (
    <>
      {href ? <a href={href}>{title}</a> : title}
      {' – '}
    </>
  )

const FEEDS = ['atom', 'json', 'corrections', 'calendar'] as const

/** How to be told without giving an address. */
export const Feeds = ({ locale }: { locale: Locale }) => {
  const say = words(locale)
  return (
    <div className="stack">
      <h2 id="feeds">{say('newsroom.feeds.title')}</h2>
      <p>{say('newsroom.feeds.text')}</p>
      <ul className="plain-list">
        {FEEDS.map((feed) => (
          <li key={feed}>
            <Go locale={locale} href={feedHref(locale, feed)} label={say(`newsroom.feeds.${feed}`)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Dates to come that are public already, the soonest first. */
export const ComingDates = ({ locale, dates }: { locale: Locale; dates: readonly ComingDate[] }) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <div className="stack">
      <h2 id="dates">{say('newsroom.dates.title')}</h2>
      {dates.length === 0 && <p>{say('newsroom.dates.none')}</p>}
      <ul className="rows two">
        {dates.map(({ id, title, startsAt, timeZone, place, url, host }) => (
          <li key={id}>
            <time dateTime={startsAt.toISOString()}>
              {set(formatEvent(startsAt.toISOString(), locale, timeZone))}
            </time>
            <span>
              {url ? (
                <a href={url} rel="noreferrer">
                  {set(title)}
                </a>
              ) : (
                set(title)
              )}
              <br />
              <span className="small muted">
                {[say('newsroom.dates.by', { host }), place && say('newsroom.dates.place', { place })]
                  .filter((part) => typeof part === 'string' && part !== '')
                  .join('. ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
