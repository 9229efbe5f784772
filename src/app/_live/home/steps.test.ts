import { describe, expect, it } from 'vitest'
import type { Air } from '@/editions/air'
import { nextOf, type Progress, stepsOf } from './steps'

const NEW: Progress = {
  agreed: true,
  logo: false,
  places: { filled: 0, of: 4 },
  published: [],
  changed: false,
  review: null,
}
const shown = (progress: Partial<Progress>, air: Air = 'on') =>
  stepsOf(air, { ...NEW, ...progress }).map(({ name, state }) => `${name} ${state}`)
const next = (progress: Partial<Progress>) => {
  const whole = { ...NEW, ...progress }
  return nextOf('on', stepsOf('on', whole), whole)
}

describe('the steps of an edition', () => {
  it('are three, one after the other', () => {
    expect(shown({})).toEqual(['logos now', 'words todo', 'publish todo'])
    expect(shown({ logo: true })).toEqual(['logos done', 'words now', 'publish todo'])
    expect(shown({ logo: true, places: { filled: 1, of: 4 } }).at(-1)).toBe('publish now')
    expect(shown({ places: { filled: 0, of: 0 } })).toEqual(['logos now', 'publish todo'])
  })
  it('are done once it is published: nobody must have a logo, or words', () =>
    expect(shown({ published: ['fr'] })).toEqual(['logos done', 'words done', 'publish done']))
  it.each(['paused', 'ended', 'suspended', 'terms'] as const)('are not all done while it is %s', (air) =>
    expect(shown({ published: ['fr'] }, air)).toEqual(['logos done', 'words done', 'publish now']),
  )
  it('are not all done while newer words are not published', () =>
    expect(shown({ published: ['fr'], changed: true }).at(-1)).toBe('publish now'))
  it('begin with terms that changed', () =>
    expect(shown({ agreed: false, published: ['fr'] })[0]).toBe('terms now'))
  it('have one to do now, the first that is open', () => {
    for (const agreed of [true, false])
      for (const logo of [true, false])
        for (const filled of [0, 4])
          for (const published of [[], ['fr'], ['fr', 'en']] as const)
            for (const review of [null, 'waiting', 'refused'] as const) {
              const places = { filled, of: 4 }
              const steps = stepsOf('on', { agreed, logo, places, published, changed: false, review })
              const open = steps.filter(({ state }) => state !== 'done')
              expect(open.map(({ state }) => state)).toEqual(open.map((_, n) => (n === 0 ? 'now' : 'todo')))
            }
  })
})

describe('what to do next', () => {
  it('is the step to do now', () =>
    expect([next({}), next({ logo: true }), next({ logo: true, places: { filled: 1, of: 4 } })]).toEqual([
      'logos',
      'words',
      'publish',
    ]))
  it('is to look while the house reviews, and the words again when it refuses', () =>
    expect([next({ review: 'waiting' }), next({ logo: true, review: 'refused' })]).toEqual(['see', 'words']))
  it('is to publish what has changed, unless the house has it', () =>
    expect([
      next({ published: ['fr'], changed: true }),
      next({ published: ['fr'], changed: true, review: 'waiting' }),
      next({ published: ['fr'], changed: true, review: 'refused' }),
    ]).toEqual(['changes', 'see', 'words']))
  it('is to take it away once it is online', () => expect(next({ published: ['fr'] })).toBe('embed'))
  it('is about the edition as a whole while it is off the air', () =>
    expect((['paused', 'terms', 'suspended', 'ended'] as const).map((air) => nextOf(air, [], NEW))).toEqual([
      'paused',
      'terms',
      'suspended',
      'ended',
    ]))
})
