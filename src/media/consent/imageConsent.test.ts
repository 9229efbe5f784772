import { describe, expect, it } from 'vitest'
import { consentLets } from './consentLets'
import { consentEnds, imageConsentGaps, NEVER, type ShownPerson } from './imageConsent'

const NOW = new Date('2027-03-12T10:00:00Z')
const child: ShownPerson = {
  id: 'c1',
  label: 'Enfant A, atelier du 12 mars',
  minor: true,
  representatives: 'both',
  assent: 'given',
  askedHow: 'À l’atelier.',
  uses: ['web', 'press'],
  territory: 'world',
  givenAt: '2027-03-01T09:00:00Z',
  until: '2028-03-01T09:00:00.000Z',
  named: true,
  signed: true,
}
const adult: ShownPerson = {
  ...child,
  id: 'a1',
  label: 'Animatrice',
  minor: false,
  representatives: 'person',
  until: '2027-09-01T09:00:00.000Z',
}
const picture = { showsChild: 'yes', depicts: ['c1'] }

describe('an image of persons', () => {
  it('needs nothing when it shows no recognisable child and names nobody', () => {
    for (const showsChild of ['no', null])
      expect(imageConsentGaps({ showsChild, depicts: [] }, [], 'web', NOW)).toEqual({
        value: [],
        until: null,
      })
  })
  it('may be used while each person’s consent is in force, until the first of them ends', () => {
    expect(imageConsentGaps({ ...picture, depicts: ['c1', 'a1'] }, [child, adult], 'web', NOW)).toEqual({
      value: [],
      until: new Date('2027-09-01T09:00:00Z'),
    })
  })
  it('of a recognisable child is refused where no child’s consent is named, whoever else agreed', () => {
    const refused = [{ kind: 'child-unnamed' }]
    expect(imageConsentGaps({ showsChild: 'yes' }, [], 'web', NOW).value).toEqual(refused)
    expect(imageConsentGaps({ ...picture, depicts: ['a1'] }, [adult], 'web', NOW).value).toEqual(refused)
  })
  it('is refused for one person among several, and for the use that was not ticked', () => {
    const both = { ...picture, depicts: ['c1', 'a1'] }
    expect(imageConsentGaps(both, [child, { ...adult, signed: false }], 'web', NOW).value).toEqual([
      { kind: 'consent', consent: 'a1', label: 'Animatrice', gaps: ['document-missing'] },
    ])
    expect(imageConsentGaps(picture, [child], 'print', NOW).value).toEqual([
      { kind: 'consent', consent: 'c1', label: child.label, gaps: ['use-not-agreed'] },
    ])
  })
  it('is refused where a consent that it names is gone', () => {
    expect(imageConsentGaps(picture, [adult], 'web', NOW).value).toEqual([
      { kind: 'child-unnamed' },
      { kind: 'consent-gone', consent: 'c1' },
    ])
  })
  it('of a grown person, whatever it is made with, needs that person’s', () => {
    const portrait = { showsChild: 'no', depicts: ['a1'] }
    expect(imageConsentGaps(portrait, [adult], 'web', NOW).value).toEqual([])
    expect(
      imageConsentGaps(portrait, [{ ...adult, withdrawnAt: '2027-03-02T00:00:00Z' }], 'web', NOW).value,
    ).toHaveLength(1)
  })
})

describe('what its record keeps for the public', () => {
  it('is nothing where no consent is needed', () => {
    expect(consentEnds({ showsChild: 'no' }, [], NOW)).toEqual({ consentUntil: null, consentEnds: null })
  })
  it('is the end of each use, and the last of them', () => {
    expect(consentEnds(picture, [child], NOW)).toEqual({
      consentUntil: child.until,
      consentEnds: { web: child.until, press: child.until, print: null, partners: null },
    })
  })
  it('is a past instant where nothing is agreed to', () => {
    expect(consentEnds(picture, [{ ...child, signed: false }], NOW).consentUntil).toBe(NEVER)
  })
  it('answers by itself, use by use, to the instant', () => {
    const record = { showsChild: 'yes', ...consentEnds(picture, [child], NOW) }
    const end = new Date('2028-03-01T09:00:00Z')
    expect(consentLets(record, 'web', NOW)).toEqual({ value: true, until: end })
    expect(consentLets(record, 'web', end)).toEqual({ value: false, until: null })
    expect(consentLets(record, 'print', NOW)).toEqual({ value: false, until: null })
    expect(consentLets({ ...record, withdrawnAt: NOW.toISOString() }, 'web', NOW).value).toBe(false)
  })
  it('is refused where it was never computed, or can’t be read', () => {
    expect(consentLets({ showsChild: 'yes' }, 'web', NOW).value).toBe(false)
    expect(consentLets({ showsChild: 'yes', consentEnds: { web: 'demain' } }, 'web', NOW).value).toBe(false)
    expect(consentLets({ showsChild: 'no' }, 'web', NOW).value).toBe(true)
  })
})
