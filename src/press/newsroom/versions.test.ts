import { expect, it } from 'vitest'
import { told } from './versions'

const issue = (number: number, more: Partial<Parameters<typeof told>[0][number]> = {}) => ({
  number,
  code: `UPMCQX-${number}-91C4`,
  slug: 'lancement',
  state: 'superseded' as const,
  title: 'Lancement',
  publicFrom: '2027-02-09T05:00:00.000Z',
  publicFrom_tz: 'Europe/Paris' as const,
  keyId: null,
  correction: null,
  changes: null,
  manifestSha256: 'ab',
  ...more,
})

it('says of the newest alone that it is in force, whatever the records say of themselves', () => {
  const versions = told([issue(2), issue(1, { state: 'current' })], 'fr')
  expect(versions.map(({ number, standing }) => [number, standing])).toEqual([
    [2, 'current'],
    [1, 'superseded'],
  ])
})

it('says that an issue was stopped, the newest too', () => {
  const versions = told([issue(2, { state: 'stopped' }), issue(1, { state: 'stopped' })], 'fr')
  expect(versions.map(({ standing }) => standing)).toEqual(['stopped', 'stopped'])
})

it('leads to each below the newest address of the kit, and nowhere in a language that an issue does not speak', () => {
  const versions = told(
    [issue(3, { slug: 'launch-of-the-campaign' }), issue(2, { slug: null }), issue(1, { slug: 'launch' })],
    'en',
  )
  expect(versions.map(({ href }) => href)).toEqual([
    '/en/press/launch-of-the-campaign/3',
    null,
    '/en/press/launch-of-the-campaign/1',
  ])
})

it('calls no correction what follows none that was public, and calls the next one so', () => {
  const changes = { added: [], removed: [], changed: ['fr/communique.txt'] }
  const versions = told(
    [
      issue(3, { correction: 'Trois, et non deux.', changes }),
      issue(2, { correction: 'Deux, et non une.', changes, handedOnly: true }),
    ],
    'fr',
  )
  expect(versions.map(({ number, cause, correction }) => [number, cause, correction])).toEqual([
    [3, 'corrected', 'Trois, et non deux.'],
    [2, 'anew', undefined],
  ])
})
