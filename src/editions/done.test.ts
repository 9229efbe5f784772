import { expect, it } from 'vitest'
import type { Air } from './air'
import { DONE, type Done, isOver, type SeenNow, doneToday as today } from './done'

const ALL: SeenNow = { published: true, waiting: true, withdrawn: true, changed: false }
const doneToday = (done: Done, air: Air, planned: boolean, now: Partial<SeenNow> = {}) =>
  today(done, air, planned, { ...ALL, ...now })

const AIRS: readonly Air[] = ['on', 'paused', 'terms', 'suspended', 'ended']

it('is over for a partner when it has ended or the house has suspended it', () =>
  expect(AIRS.filter(isOver)).toEqual(['suspended', 'ended']))

it.each(DONE)('claims nothing of a suspended edition: %s', (done) =>
  expect(doneToday(done, 'suspended', false)).toBeNull(),
)

it('says of an edition that has ended that it has, and nothing else', () =>
  expect(DONE.map((done) => doneToday(done, 'ended', false)).filter(Boolean)).toEqual(['ended']))

it('says of words that were published while it is off the air that they wait', () => {
  expect(AIRS.slice(0, 3).map((air) => doneToday('published', air, false))).toEqual([
    'published',
    'publishedLater',
    'publishedLater',
  ])
})

it('says that it is paused, planned or resumed where that is so today', () => {
  expect([doneToday('paused', 'paused', false), doneToday('paused', 'on', false)]).toEqual(['paused', null])
  expect([doneToday('planned', 'on', true), doneToday('planned', 'on', false)]).toEqual(['planned', null])
  expect(AIRS.slice(0, 3).map((air) => doneToday('resumed', air, false))).toEqual(['resumed', null, null])
})

it('says that a pause which was planned is cancelled, while none is', () =>
  expect([doneToday('cancelled', 'on', false), doneToday('cancelled', 'on', true)]).toEqual([
    'cancelled',
    null,
  ]))

it('keeps what is true whatever the air', () => expect(doneToday('asked', 'terms', false)).toBe('asked'))

it('says nothing that the languages of the edition belie', () => {
  expect(doneToday('published', 'on', false, { published: false })).toBeNull()
  expect(doneToday('asked', 'on', false, { waiting: false })).toBeNull()
  expect(doneToday('nothing', 'on', false, { changed: true })).toBeNull()
  expect(doneToday('withdrawn', 'on', false, { withdrawn: false })).toBeNull()
  expect(doneToday('reopenedAsk', 'on', false, { published: false })).toBeNull()
  expect(doneToday('reopenedAsk', 'on', false, { published: false, waiting: false })).toBe('reopenedAsk')
  expect(doneToday('reopened', 'on', false)).toBe('reopened')
})
