import { expect, it } from 'vitest'
import { NO_COLOUR, readColour, readLeave } from './logoForm'

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

const NOTHING = { picked: '', was: '', picker: '#064c36', shown: '#064c36', code: '' }
const colour = (changes: Partial<typeof NOTHING>) => readColour({ ...NOTHING, ...changes })

it.each([
  ['#1E4798', '#1e4798'],
  ['1e4798', '#1e4798'],
  ['#14f', '#1144ff'],
])('reads the code %s', (code, hex) => expect(colour({ code })).toEqual({ kind: 'new', hex }))

it.each(['bleu', '#12', '#1e47980'])('asks again for the code %s', (code) =>
  expect(colour({ code })).toEqual({ kind: 'unreadable' }),
)

it.each([
  ['nothing', {}],
  ['the kept one, still picked', { was: '#1e4798', picked: '#1e4798' }],
  ['the campaign’s, where none was kept', { picked: NO_COLOUR }],
  ['the code of the kept one', { was: '#1e4798', picked: '#1e4798', code: '1E4798' }],
  ['a field that old browsers leave empty', { picker: '' }],
])('takes %s for no change', (_, changes) => expect(colour(changes)).toEqual({ kind: 'same' }))

it.each([
  ['one of the logo', { picked: '#487cde' }, '#487cde'],
  ['the colour field', { was: '#1e4798', picked: '#1e4798', picker: '#7a1f3d' }, '#7a1f3d'],
  ['two ways that agree', { picked: '#487cde', code: '487CDE' }, '#487cde'],
  ['the campaign’s', { was: '#1e4798', picked: NO_COLOUR }, null],
])('takes %s', (_, changes, hex) => expect(colour(changes)).toEqual({ kind: 'new', hex }))

it('never guesses between two colours', () => {
  expect(colour({ picked: '#487cde', picker: '#7a1f3d' })).toEqual({
    kind: 'several',
    hexes: ['#487cde', '#7a1f3d'],
  })
  expect(colour({ was: '#1e4798', picked: NO_COLOUR, code: '#7a1f3d' })).toEqual({
    kind: 'several',
    hexes: ['#7a1f3d'],
  })
})
