import { describe, expect, it } from 'vitest'
import { leftOf, type Progress, stepsOf } from './steps'

const NEW: Progress = {
  application: { confirmed: true },
  agreed: true,
  logo: false,
  places: { filled: 0, of: 4 },
  languages: ['fr', 'en'],
  published: [],
}
const shown = (progress: Progress) => stepsOf(progress).map(({ name, state }) => `${name} ${state}`)

describe('stepsOf', () => {
  it('leads from an approved application to three steps', () => {
    expect(shown(NEW)).toEqual([
      'sent done',
      'confirmed done',
      'terms done',
      'logos now',
      'words todo',
      'publish todo',
    ])
    expect(leftOf(stepsOf(NEW))).toBe(3)
  })
  it('has one step to do now, the first that is open', () => {
    for (const logo of [true, false])
      for (const agreed of [true, false])
        for (const filled of [0, 4])
          for (const published of [[], ['fr'], ['fr', 'en']] as const) {
            const steps = stepsOf({ ...NEW, logo, agreed, places: { filled, of: 4 }, published })
            const open = steps.filter(({ state }) => state !== 'done')
            expect(open.map(({ state }) => state)).toEqual(open.map((_, n) => (n === 0 ? 'now' : 'todo')))
          }
  })
  it('asks again for terms that changed, whatever is done', () => {
    const all: Progress = {
      ...NEW,
      logo: true,
      places: { filled: 4, of: 4 },
      published: ['fr', 'en'],
      agreed: false,
    }
    expect(shown(all)).toContain('terms now')
    expect(leftOf(stepsOf({ ...all, agreed: true }))).toBe(0)
  })
  it('lets a place stay empty once something is published, but not a language', () => {
    const part: Progress = { ...NEW, logo: true, places: { filled: 2, of: 4 }, published: ['fr'] }
    expect(shown(part).slice(-2)).toEqual(['words done', 'publish now'])
  })
  it('has words to do before, when only some places are filled', () =>
    expect(shown({ ...NEW, logo: true, places: { filled: 2, of: 4 } })).toContain('words now'))
  it('has nothing to say of an application where the house began', () =>
    expect(stepsOf({ ...NEW, application: null })[0]).toEqual({ name: 'terms', state: 'done' }))
})
