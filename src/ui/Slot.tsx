import type { ReactNode } from 'react'
import { formatEvent } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go, relOf, type Target } from './Link'
import { setter } from './text'

export interface SlotEvent {
  readonly title: string
  /** ISO instant. */
  readonly startsAt: string
  /** Where it takes place: the hour is told as clocks there show it. */
  readonly timeZone?: string
  readonly place?: string | null
  readonly url?: string | null
}

export interface SlotContact {
  readonly name?: string | null
  readonly phone?: { readonly label: string; readonly href: string } | null
  readonly email?: string | null
}

export interface SlotProps {
  readonly locale: Locale
  /** The partner's name. */
  readonly from: string
  readonly heading?: string | null
  readonly introduction?: string | null
  readonly contact?: SlotContact | null
  readonly events: readonly SlotEvent[]
  readonly action?: Target | null
  /** The events as a file that calendars read again by themselves. */
  readonly calendar?: Target | null
}

/** The partner's own words, under its own name. Nothing else may look like this. */
export const Slot = ({
  locale,
  from,
  heading,
  introduction,
  contact,
  events,
  action,
  calendar,
}: SlotProps) => {
  const say = words(locale)
  const set = setter(locale)
  const rows = [
    ...events.map((event) => <EventRow key={event.startsAt + event.title} locale={locale} {...event} />),
  ]
  if (contact) rows.push(<ContactRow key="contact" locale={locale} {...contact} />)
  return (
    <section className="band slot" aria-labelledby="slot">
      <div className="wrap">
        <p className="from">{say('site.slot.from', { name: set(from) })}</p>
        <div className={rows.length > 0 ? 'split top' : undefined}>
          <div className="stack">
            <h2 id="slot">{heading ? set(heading) : say('site.slot.heading', { name: set(from) })}</h2>
            {introduction && <p className="lede">{set(introduction)}</p>}
            {action && (
              <p>
                <Go {...action} locale={locale} arrow />
              </p>
            )}
          </div>
          {rows.length > 0 && (
            <div className="stack">
              <ul className="rows two">{rows}</ul>
              {calendar && events.length > 0 && (
                <p>
                  <Go {...calendar} locale={locale} />
                </p>
              )}
            </div>
          )}
        </div>
      </div>
    </section>
  )
}

const Row = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <li>
    <strong>{name}</strong>
    {children}
  </li>
)

const EventRow = ({
  locale,
  title,
  startsAt,
  timeZone,
  place,
  url,
}: SlotEvent & { readonly locale: Locale }) => {
  const set = setter(locale)
  const when = formatEvent(startsAt, locale, timeZone)
  return (
    <Row name={<time dateTime={startsAt}>{set(when.charAt(0).toUpperCase() + when.slice(1))}</time>}>
      <span>
        {url ? (
          <a href={url} rel={relOf(url)}>
            {set(title)}
          </a>
        ) : (
          set(title)
        )}
        {place && `, ${set(place)}`}
      </span>
    </Row>
  )
}

const ContactRow = ({ locale, name, phone, email }: SlotContact & { readonly locale: Locale }) => (
  <Row name={name ? setter(locale)(name) : words(locale)('site.slot.contact')}>
    <span className="contact">
      {phone && (
        <a className="tel" href={phone.href} translate="no" dir="ltr">
          {phone.label}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} translate="no">
          {email}
        </a>
      )}
    </span>
  </Row>
)
