import { expect, it } from 'vitest'
import { frozenText } from './frozenText'
import { french, issued, kit } from './kit.fixture'
import { releaseText } from './texts/release'

it('a text comes back from its issue as it was written, in each language that has it', () => {
  const frozen = issued(kit)
  expect(frozenText(frozen, 'release', 'fr')).toBe(
    releaseText(kit, french, { name: 'UPMCQX-1', publicFrom: '2027-02-09T05:00:00.000Z' }),
  )
  expect(frozenText(frozen, 'release', 'en')).toBeUndefined()
  expect(frozenText(frozen, 'facts', 'en')).toContain('Fact sheet')
})
