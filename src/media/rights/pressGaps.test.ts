import { expect, it } from 'vitest'
import { pressRightsGaps } from './pressGaps'

const image = {
  id: 'a',
  name: 'Passage',
  alt: 'Deux bras',
  author: 'A',
  credit: 'C',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation' as const,
  showsChild: 'no' as const,
  approved: true,
  rights: { uses: ['press' as const], from: '2027-02-09T05:00:00.000Z', until: '2027-12-31T23:00:00.000Z' },
}
const at = (iso: string, over: object = {}) =>
  pressRightsGaps([{ ...image, ...over }], new Date(iso)).flatMap(({ gaps }) => gaps)

it('finds none in an image that may be given when the issue is public', () => {
  expect(at('2027-02-09T05:00:00.000Z')).toEqual([])
})

it.each([
  ['2027-02-09T04:59:59.000Z', {}, ['not-yet']],
  ['2027-12-31T23:00:00.000Z', {}, ['ended']],
  ['2027-03-01T00:00:00.000Z', { rights: { uses: ['web'] } }, ['not-for-this-use']],
  ['2027-03-01T00:00:00.000Z', { withdrawnAt: '2027-02-20T00:00:00.000Z' }, ['withdrawn']],
  ['2027-03-01T00:00:00.000Z', { alt: '', approved: false }, ['alt-missing', 'not-approved']],
])('at %s with %o finds %j', (now, over, gaps) => {
  expect(at(now, over)).toEqual(gaps)
})
