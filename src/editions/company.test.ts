import { expect, it } from 'vitest'
import { refusedBeside } from './company'

const parties = ['town-hall', 'school', 'charity', 'company', 'health', 'public-body'].map((kind) => ({
  name: `Un ${kind}`,
  kind,
}))

it('lets no company and no insurer into a school’s edition', () =>
  expect(refusedBeside({ kind: 'school' }, parties).map(({ kind }) => kind)).toEqual(['company', 'health']))

it.each(['town-hall', 'charity', 'company', 'health', 'public-body'])('leaves a %s’s edition alone', (kind) =>
  expect(refusedBeside({ kind }, parties)).toEqual([]),
)
