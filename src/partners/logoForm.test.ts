import { expect, it } from 'vitest'
import { readLeave } from './logoForm'

const now = new Date('2026-11-26T10:00:00Z')
const typed = { campaigns: ['c'], until: '', agree: 'yes' }
const read = (changes: Partial<typeof typed>) => readLeave({ ...typed, ...changes }, { relayed: ['c'], now })

it('reads a leave without an end', () =>
  expect(read({})).toEqual({ leave: { campaigns: ['c'], until: null }, errors: [] }))

it('lets a day hold to its end in Paris, in winter and in summer', () => {
  expect(read({ until: '2026-12-31' }).leave?.until).toBe('2026-12-31T23:00:00.000Z')
  expect(read({ until: '2027-07-14' }).leave?.until).toBe('2027-07-14T22:00:00.000Z')
})

it.each([
  [{ agree: '' }, 'agree'],
  [{ campaigns: ['another'] }, 'campaigns'],
  [{ until: '2026-11-25' }, 'until'],
  [{ until: '31/12/2027' }, 'until'],
  [{ until: '2027-02-30' }, 'until'],
])('asks again for %j', (changes, error) => expect(read(changes).errors).toEqual([error]))

it('gives no leave where nothing can be named: it would be one for everything', () =>
  expect(readLeave({ ...typed, campaigns: [] }, { relayed: [], now }).errors).toEqual(['campaigns']))
