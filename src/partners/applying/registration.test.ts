import { describe, expect, it } from 'vitest'
import { registrationDoubt } from './registration'

describe('the number of an organisation', () => {
  it.each([
    ['35600000009075', 'an establishment of La Poste, by the sum of its digits'],
    ['35600000000048', "La Poste's head office, by the Luhn formula"],
    ['732 829 320 00074', 'a SIRET with spaces'],
    ['732829320', 'a SIREN alone'],
    ['W751234567', 'an association'],
    ['w2a1000123', 'an association of Corse-du-Sud, in small letters'],
    ['W9R1000123', 'an association of La Réunion'],
    ['75P0010000172', 'an association from before 2010'],
  ])('%s is right: %s', (number) => {
    expect(registrationDoubt(number)).toBeNull()
  })
  it.each([
    ['11122233344455', 'siren'],
    ['73282932000075', 'siret'],
    ['35600000009076', 'siret'],
    ['732829321', 'siren'],
    ['7328293200007', 'form'],
    ['W12345', 'form'],
    ['RCS Paris', 'form'],
    ['', 'form'],
  ])('%s is doubted: %s', (number, doubt) => {
    expect(registrationDoubt(number)).toBe(doubt)
  })
  it('one changed digit of a SIRET is always told', () => {
    const right = '73282932000074'
    for (let place = 0; place < right.length; place += 1)
      for (let step = 1; step < 10; step += 1) {
        const digit = (Number(right[place]) + step) % 10
        expect(registrationDoubt(right.slice(0, place) + digit + right.slice(place + 1))).not.toBeNull()
      }
  })
})
