import type { ReactNode } from 'react'
import { formatDate, formatDateTime, formatEvent, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { setter } from '@/ui/text'
import { isWaiting, type Opened, type OpenKit } from '../accreditation/kits'
import type { KitContact, KitEdition } from '../content'
import { kitAddress } from '../kitAddress'
import { PressContact } from './People'

/** Whose link it is. */
export interface Bearer {
  readonly name: string
  readonly medium: string
}

export interface BannerProps {
  readonly locale: Locale
  readonly bearer: Bearer
  readonly publicFrom: string
  readonly timeZone: string
}

/** Until when nothing may be published, in the zone that was meant and in UTC, and whose link it is. */
export const Banner = ({ locale, bearer, publicFrom, timeZone }: BannerProps) => {
  const say = words(locale)
  const set = setter(locale)
  const told = {
    when: set(formatEvent(publicFrom, locale, timeZone)),
    zone: formatZone(timeZone, locale),
    utc: set(inUtc(publicFrom, locale, timeZone)),
    name: bearer.name,
    medium: bearer.medium,
    time: (chunks: ReactNode) => <time dateTime={publicFrom}>{chunks}</time>,
  }
  return (
    <div className="embargo">
      <strong>
        <Icon name="lock" />
        {set(say('accreditation.kit.under'))}
      </strong>
      <span>{say.rich('accreditation.kit.banner', told)}</span>
    </div>
  )
}

/** The time alone, where the day is the same. */
function inUtc(iso: string, locale: Locale, timeZone: string): string {
  const whole = formatDateTime(iso, locale, 'UTC')
  const day = formatDate(iso, locale, 'UTC')
  return day === formatDate(iso, locale, timeZone) ? whole.slice(day.length + 2) : whole
}

/** The kit in the reader's language, or in the first that it has. */
export const editionIn = ({ frozen: { content } }: Opened, locale: Locale): KitEdition | undefined =>
  content.editions.find((edition) => edition.locale === locale) ?? content.editions[0]

export interface OpenedListProps {
  readonly locale: Locale
  readonly opened: readonly Opened[]
  /** Those of them whose newest number they have not opened yet, by the ids of the kits. */
  readonly fresh: ReadonlySet<string>
  /** Where the page of a kit under embargo stands. */
  readonly hrefOf: (slug: string) => string
  /** Whom to call where nothing is open; null where nobody is named. */
  readonly contact: KitContact | null
}

/** The kits that a personal link opens, the next to be public first. */
export const OpenedList = ({ locale, opened, fresh, hrefOf, contact }: OpenedListProps) => {
  const say = words(locale)
  const set = setter(locale)
  if (opened.length === 0)
    return (
      <div className="wrap stack pbe-7">
        <p className="measure">{set(say('accreditation.list.none'))}</p>
        {contact && <PressContact locale={locale} contact={contact} />}
      </div>
    )
  return (
    <div className="wrap pbe-7">
      <ul className="rows titled">
        {opened.map((each) => {
          const edition = editionIn(each, locale)
          if (!edition) return null
          return (
            <li key={each.kit}>
              {isWaiting(each) ? (
                <>
                  <span>
                    <a href={hrefOf(edition.slug)} lang={edition.locale}>
                      <strong>{set(edition.title)}</strong>
                    </a>{' '}
                    {fresh.has(each.kit) && (
                      <span className="status">{set(say('accreditation.list.fresh'))}</span>
                    )}
                  </span>
                  <span>{set(until(each, locale))}</span>
                </>
              ) : (
                <>
                  <strong lang={edition.locale}>{set(edition.title)}</strong>
                  <a href={kitAddress(edition.locale, edition.slug).path}>
                    {set(say('accreditation.list.isPublic'))}
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function until({ issue, frozen: { content } }: OpenKit, locale: Locale): string {
  const when = formatEvent(issue.publicFrom, locale, content.timeZone)
  return words(locale)('kitPage.embargoed', { when, zone: formatZone(content.timeZone, locale) })
}
