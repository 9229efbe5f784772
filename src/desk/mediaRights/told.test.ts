import { expect, it } from 'vitest'
import { sentNotices, withNotices } from './told'

const at = new Date('2027-12-01T23:00:00.000Z')
const notice = { days: 30, end: '2027-12-31T23:00:00.000Z' } as const

it('remembers each notice beside whatever else was told', () => {
  const told = withNotices({ other: '2027-01-01T00:00:00.000Z' }, [notice], at)
  expect(told).toEqual({
    other: '2027-01-01T00:00:00.000Z',
    'rights-end-30@2027-12-31T23:00:00.000Z': at.toISOString(),
  })
  expect(sentNotices(told)).toEqual([notice])
})

it.each([null, undefined, 'odd', [], { other: 1 }])('takes %j for nothing told', (told) => {
  expect(sentNotices(told)).toEqual([])
  expect(sentNotices(withNotices(told, [notice], at))).toEqual([notice])
})
