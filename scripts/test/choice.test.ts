import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inClone } from '../lib/clone'
import { sameOnBoth, widerWhenFull } from './choice'

it('names files that are there, each once', () => {
  expect(sameOnBoth().filter((file) => !existsSync(inClone(file)))).toEqual([])
  expect(new Set(sameOnBoth()).size).toBe(sameOnBoth().length)
})

it('finds the files that walk more when asked for everything', () => {
  expect(widerWhenFull()).toEqual(
    expect.arrayContaining(['tests/browser/site.test.ts', 'tests/browser/journeys-desk.test.ts']),
  )
  expect(widerWhenFull()).not.toContain('tests/browser/service.test.ts')
})
