import { describe, expect, it } from 'vitest'
import { electionBinds, namesIn } from './election'

const town = { kind: 'town-hall', on: '2027-03-14T11:00:00.000Z' }
const binds = (now: string, bound = town) => electionBinds(bound, new Date(now))

describe('the months before a vote (code électoral, L. 52-1)', () => {
  it('begin on the first day of the sixth month before its month, in Paris', () => {
    expect(binds('2026-08-31T21:59:59.999Z')).toEqual({
      value: false,
      until: new Date('2026-08-31T22:00:00Z'),
    })
    expect(binds('2026-08-31T22:00:00Z').value).toBe(true)
  })

  it('end with the day of the vote', () => {
    expect(binds('2027-03-14T22:59:59.999Z')).toEqual({
      value: true,
      until: new Date('2027-03-14T23:00:00Z'),
    })
    expect(binds('2027-03-14T23:00:00Z')).toEqual({ value: false, until: null })
  })

  it('reach back over the new year', () => {
    const june = { kind: 'public-body', on: '2027-06-20T10:00:00.000Z' }
    expect(binds('2026-11-30T22:59:00Z', june).value).toBe(false)
    expect(binds('2026-11-30T23:00:00Z', june).value).toBe(true)
  })

  it.each(['school', 'charity', 'company', 'health'])('are nothing to a %s', (kind) =>
    expect(binds('2027-01-01T00:00:00Z', { ...town, kind }).value).toBe(false),
  )

  it('are nothing where no vote comes', () =>
    expect(electionBinds({ kind: 'town-hall' }, new Date()).value).toBe(false))
})

describe('names in a text', () => {
  const names = 'Aurélie Vaucanson\nJean-Loup Œuvrard\n  \nKerzil'

  it.each([
    'Madame Aurélie Vaucanson vous reçoit',
    'AURELIE VAUCANSON',
    'aurélie\n vaucanson',
    'VAUCANSON Aurélie',
    'https://vaucanson-aurelie.example.org',
    'Au\u200brélie Vau\u00adcanson',
  ])('are found: %s', (text) => expect(namesIn(text, names)).toEqual(['Aurélie Vaucanson']))

  it('are found in parts and with ligatures', () => {
    expect(namesIn('Jean Loup Oeuvrard, puis Œuvrard Jean-Loup', names)).toEqual(['Jean-Loup Œuvrard'])
    expect(namesIn('M. Kerzil', names)).toEqual(['Kerzil'])
  })

  it.each(['la rue Kerzilienne', 'Aurélie, puis Vaucansons', 'Vaucanson', '', 'Jean Loup'])(
    'are whole words: %s',
    (text) => expect(namesIn(text, names)).toEqual([]),
  )

  it('need a list', () => expect(namesIn('Aurélie', null)).toEqual([]))
})
