import { expect, it } from 'vitest'
import { english, french, kit } from '../kit.fixture'
import { termsOf } from './fold'
import { searched } from './search'
import { saidBy } from './shelf'

it.each([
  ['fr', french, 'passage'],
  ['fr', french, 'rejoignent'],
  ['en', english, 'arms meet'],
] as const)('a kit in %s is found by what its images are called and show', (_, edition, asked) => {
  const found = (images: typeof kit.images) => searched([saidBy(edition, images)], termsOf(asked))
  expect(found(kit.images)).toHaveLength(1)
  expect(found([])).toEqual([])
})
