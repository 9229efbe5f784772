import { expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { STANDING_EVENTS, type StandingEvent } from './standingEvents'
import { type StandingTold, standingLetter } from './standingLetters'

const HREF = 'https://relais.example.org/fr/photo/avec/valmoriere'
const told = (event: StandingEvent, more: Partial<StandingTold> = {}): StandingTold => ({
  to: 'a@example.org',
  locale: 'fr',
  event,
  by: 'Inès Roumégas',
  standing: {
    id: 's',
    pausedFrom: '2027-02-18T17:30:00.000Z',
    pausedFrom_tz: 'Europe/Paris',
    endsAt: '2027-06-30T10:00:00.000Z',
    endsAt_tz: 'Europe/Paris',
    reason: 'Le logo n’est pas le vôtre.',
  },
  campaign: { title: 'Une photo', slug: 'photo', contact: 'maison@example.org' },
  air: 'on',
  places: [{ language: 'fr', href: HREF }],
  reviewed: true,
  ...more,
})
const textOf = (event: StandingEvent, more: Partial<StandingTold> = {}) =>
  standingLetter(told(event, more))
    .blocks.flatMap((block) => ('text' in block ? [block.text] : []))
    .join(' ')
const hrefsOf = (event: StandingEvent, more: Partial<StandingTold> = {}) =>
  standingLetter(told(event, more)).blocks.flatMap((block) => (block.kind === 'button' ? [block.href] : []))

it.each(STANDING_EVENTS.flatMap((event) => LOCALES.map((locale) => [event, locale] as const)))(
  'says first who did it: %s in %s',
  (event, locale) => {
    expect(textOf(event, { locale })).toMatch(/^Inès Roumégas /)
    expect(textOf(event, { locale, by: null })).toMatch(/^(La fondation|The foundation) /)
  },
)

it('gives the public address of what is back, and of nothing else', () => {
  for (const event of STANDING_EVENTS)
    expect(hrefsOf(event).includes(HREF)).toBe(['resumed', 'reopened', 'restored'].includes(event))
})

it('promises no edition that does not appear', () => {
  expect(textOf('reopened')).toContain('paraît de nouveau')
  expect(textOf('reopened', { places: [] })).toContain('demandez la relecture')
  expect(textOf('resumed', { places: [] })).not.toContain('paraît de nouveau')
  expect(textOf('resumed', { air: 'terms', places: [] })).toContain('nouvelles conditions')
  expect(textOf('restored', { air: 'paused', places: [] })).toContain('reste en pause')
})

it('says where an address leads meanwhile: to the house once it is stopped, else to a page that says so', () => {
  expect(textOf('paused')).toContain('aux numéros d’aide')
  expect(textOf('ended')).not.toContain('aux numéros d’aide')
})

it('tells the reason of a suspension word for word, and whom to write to where the house did it', () => {
  expect(textOf('suspended', { by: null })).toMatch(
    /La raison : Le logo n’est pas le vôtre\..*maison@example\.org/,
  )
  expect(textOf('paused')).not.toMatch(/Le logo n’est|maison@/)
})
