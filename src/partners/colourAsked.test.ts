import { expect, it } from 'vitest'
import { NO_COLOUR, readColour } from './colourAsked'

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
