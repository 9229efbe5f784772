import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Passage } from './passage'
import { begunFirst, mayReopen, OFF_STANDS, offStandOf, STANDS, standOf, toCheck } from './stand'
import type { LanguageState } from './stateOf'

const NEXT: readonly Passage[] = [
  { way: 'nothing', changed: [] },
  { way: 'at-once', changed: ['contact'] },
  { way: 'ask', changed: ['introduction'], reviewed: ['introduction'] },
]
const ASKED: readonly LanguageState['asked'][] = [
  null,
  { at: '2027-01-10T10:00:00Z', answer: null, changedSince: false },
  { at: '2027-01-10T10:00:00Z', answer: null, changedSince: true },
  { at: '2027-01-10T10:00:00Z', answer: 'Plus court.', changedSince: false },
  { at: '2027-01-10T10:00:00Z', answer: 'Plus court.', changedSince: true },
]
const BLOCKS: readonly LanguageState['blocks'][] = [
  [],
  [{ path: 'slots.heading', why: 'names', text: 'x' }],
  [{ path: 'slots.events.0.startsAt', why: 'typed', text: 'x' }],
  [{ path: null, why: 'unnamed', text: null }],
]

/** Every state that a language can be in: what is not shown always has something to publish. */
const STATES: readonly LanguageState[] = [true, false].flatMap((shown) =>
  NEXT.filter(({ way }) => shown || way !== 'nothing').flatMap((next) =>
    ASKED.flatMap((asked) =>
      BLOCKS.map(
        (blocks): LanguageState => ({ language: 'fr', blank: false, shown, next, asked, blocks, doubts: [] }),
      ),
    ),
  ),
)

describe('what to check', () => {
  const phone = { field: 'contact-phone', doubt: 'phone', about: '02 33' } as const
  const past = { field: 'event-1-starts', doubt: 'past', about: 'Atelier' } as const
  it('is every doubt of words that are to appear, and of published ones what is still wrong', () => {
    const [nothing, atOnce] = NEXT
    if (!nothing || !atOnce) throw new Error('There are none.')
    expect(toCheck({ next: atOnce, doubts: [phone, past] })).toEqual([phone, past])
    expect(toCheck({ next: nothing, doubts: [phone, past] })).toEqual([phone])
  })
})

describe('where a language stands', () => {
  it('is told of every state, and every sentence is used', () =>
    expect(new Set(STATES.map((state) => standOf(state).stand))).toEqual(new Set(STANDS)))

  it.each(LOCALES)('says that it is online where it is, and that it is not where it is not: %s', (locale) => {
    const [online, not] = locale === 'fr' ? ['En ligne', 'Pas encore en ligne'] : ['Online', 'Not online yet']
    for (const state of STATES) {
      const { stand } = standOf(state)
      const sentence = words(locale)(`publish.state.${stand}`, { date: 'x' })
      expect([stand, sentence.startsWith(state.shown ? online : not)]).toEqual([stand, true])
    }
  })

  it('offers to publish only what may be published, by the way that it takes', () => {
    for (const state of STATES) {
      const { act } = standOf(state)
      if (act === 'publish') expect(state.next.way).toBe('at-once')
      if (act === 'ask') expect(state.next.way).toBe('ask')
      if (act === 'publish' || act === 'ask') expect(state.blocks).toEqual([])
      if (act === 'embed') expect([state.shown, state.next.way]).toEqual([true, 'nothing'])
    }
  })

  it('waits while the house reviews the very words, and asks again once they have changed', () => {
    const asked = (changedSince: boolean, answer: string | null = null) =>
      standOf({
        shown: false,
        next: { way: 'ask', changed: ['introduction'], reviewed: ['introduction'] },
        asked: { at: '2027-01-10T10:00:00Z', answer, changedSince },
        blocks: [],
      })
    expect(asked(false)).toEqual({ stand: 'asked', act: 'see' })
    expect(asked(true)).toEqual({ stand: 'askedChanged', act: 'ask' })
    expect(asked(false, 'Non.')).toEqual({ stand: 'refused', act: 'write' })
    expect(asked(true, 'Non.')).toEqual({ stand: 'draft', act: 'ask' })
  })
})

describe('an edition that is off the air', () => {
  const AIRS = ['on', 'paused', 'terms', 'suspended', 'ended'] as const
  it('has one thing to do in each state', () => {
    expect(AIRS.map((air) => offStandOf(air, { state: 'open' }))).toEqual([
      null,
      { stand: 'paused', act: 'resume' },
      { stand: 'terms', act: 'agree' },
      { stand: 'suspended', act: 'talk' },
      { stand: 'over', act: 'talk' },
    ])
    expect(offStandOf('ended', { state: 'ended' })).toEqual({ stand: 'ended', act: 'reopen' })
  })
  it('is reopened by its partner only where that ended it', () =>
    expect(
      [null, ...(['open', 'suspended', 'ended'] as const).map((state) => ({ state }))].map(mayReopen),
    ).toEqual([false, false, false, true]))
  it.each(OFF_STANDS)('is nowhere said to be visible: %s', (stand) => {
    expect(words('fr')(`publish.off.${stand}`)).not.toMatch(/^En ligne|visible/)
    expect(words('en')(`publish.off.${stand}`)).not.toMatch(/^Online|visible/)
  })
})

describe('the languages of the page', () => {
  const [draft, online] = [STATES.find(({ shown }) => !shown), STATES.find(({ shown }) => shown)]
  if (!draft || !online) throw new Error('no states')
  const fr = { ...online, language: 'fr' as const }
  const en = { ...draft, language: 'en' as const }
  const order = (states: LanguageState[], wanted: string | null = null) =>
    begunFirst(states, wanted).map(({ language }) => language)

  it('are those that are begun, the one with something to do first', () => {
    expect(order([fr, en])).toEqual(['en', 'fr'])
    expect(order([fr, { ...en, blank: true }])).toEqual(['fr'])
  })
  it('are the one that was come for, even while nothing is written in it', () =>
    expect(order([fr, { ...en, blank: true }], 'en')).toEqual(['en', 'fr']))
  it('are the first where none is begun', () =>
    expect(
      order([
        { ...draft, blank: true },
        { ...en, blank: true },
      ]),
    ).toEqual(['fr']))
})
