import { leftOf } from '@/partners/steps'
import type { Partner } from '@/payload-types'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { Status, type StatusKind } from '@/ui/Seal'
import { StepsNav } from '@/ui/StepsNav'
import { spacePath } from '../spacePath'
import type { Desk } from './read'
import { inLanguages, roomOf, stepDetail, stepTitle } from './sayings'
import { Take } from './Take'

type DeskProps = { locale: Locale; partner: Partner | null; desk: Desk }

/**
 * How far an edition is, as a headline. What the house or the partner switched off comes first; what is online is not
 * said to be on its way.
 */
export function deskTitle(locale: Locale, { air, progress, steps }: Desk): string {
  const say = words(locale)
  if (air !== 'on') return say(`space.home.air.${air}`)
  if (progress.published.length === 0) return say('space.home.title', { left: leftOf(steps) })
  return progress.agreed ? say('space.home.title', { left: 0 }) : say('space.terms.titleDue')
}

/** One edition: the way to the public at the side; what to do, how it stands, and what it gives beside it. */
export const DeskView = ({ locale, partner, desk }: DeskProps) => (
  <div className="wrap portal">
    <StepsNav
      locale={locale}
      label={words(locale)('space.home.stepsLabel')}
      id={`steps-${desk.edition.id}`}
      items={desk.steps.map((step) => ({
        title: stepTitle(locale, step),
        text: stepDetail(locale, step, desk),
        state: step.state,
        href: step.state === 'now' ? null : roomOf(locale, step, desk),
      }))}
    />
    <div className="stack-xl">
      <Now locale={locale} desk={desk} />
      <Standing locale={locale} desk={desk} />
      <Rooms locale={locale} desk={desk} />
      <Take locale={locale} partner={partner} desk={desk} />
    </div>
  </div>
)

function Now({ locale, desk }: Omit<DeskProps, 'partner'>) {
  const say = words(locale)
  const next = desk.steps.find(({ state }) => state === 'now')
  const room = next && roomOf(locale, next, desk)
  const name = next?.name
  const known = name === 'terms' || name === 'logos' || name === 'words' || name === 'publish'
  return (
    <section className="stack" aria-labelledby={`now-${desk.edition.id}`}>
      <h2 id={`now-${desk.edition.id}`}>{say('space.home.now.title')}</h2>
      {room && known ? (
        <p className="actions">
          <Button locale={locale} href={room} label={say(`space.home.now.${name}`)} />
        </p>
      ) : (
        <p>{say('space.home.now.none')}</p>
      )}
    </section>
  )
}

const KIND: Readonly<Record<Desk['air'] | 'notYet', StatusKind>> = {
  on: 'ok',
  notYet: 'warn',
  paused: 'warn',
  terms: 'warn',
  suspended: 'error',
  ended: 'warn',
}

function Standing({ locale, desk }: Omit<DeskProps, 'partner'>) {
  const say = words(locale)
  const { air, standing, progress } = desk
  const shown = air === 'on' && progress.published.length === 0 ? 'notYet' : air
  return (
    <section className="stack" aria-labelledby={`air-${desk.edition.id}`}>
      <h2 id={`air-${desk.edition.id}`}>{desk.campaign.title}</h2>
      <p>
        <Status kind={KIND[shown]}>{say(`space.home.air.${shown}`)}</Status>
      </p>
      <p className="measure">
        {say(`space.home.airText.${shown}`, { languages: inLanguages(locale, progress.published) })}{' '}
        {air === 'paused' &&
          standing?.pausedUntil &&
          say('space.home.pausedUntil', { date: formatDate(standing.pausedUntil, locale) })}
      </p>
      {air === 'suspended' && standing?.reason && (
        <p className="measure">{say('space.home.airText.reason', { reason: standing.reason })}</p>
      )}
    </section>
  )
}

/** Rooms of one edition; the logo is the organisation's. */
const ROOMS = ['logos', 'slots', 'preview', 'publish', 'embed', 'reach'] as const

function Rooms({ locale, desk }: Omit<DeskProps, 'partner'>) {
  const say = words(locale)
  return (
    <section className="stack" aria-labelledby={`rooms-${desk.edition.id}`}>
      <h2 id={`rooms-${desk.edition.id}`}>{say('space.home.rooms.title')}</h2>
      <ul className="stack-s">
        {ROOMS.map((room) => (
          <li key={room}>
            <Go
              locale={locale}
              href={room === 'logos' ? spacePath(locale, room) : spacePath(locale, room, desk.campaign.slug)}
              label={say(`space.home.rooms.${room}`)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
