import { describe, expect, it } from 'vitest'
import { CONSENT_USES, type ConsentFacts, type ConsentGap, consentAt } from './consentAt'

const NOW = new Date('2027-03-12T10:00:00Z')
const child: ConsentFacts = {
  minor: true,
  representatives: 'both',
  assent: 'given',
  askedHow: 'À l’atelier, avec le dessin de la page.',
  uses: ['web', 'press'],
  territory: 'world',
  givenAt: '2027-03-01T09:00:00Z',
  until: '2028-03-01T09:00:00Z',
  named: true,
  signed: true,
}
const adult: ConsentFacts = { ...child, minor: false, representatives: 'person', assent: null }
const reasons = (facts: ConsentFacts, use: 'web' | 'press' | 'print' = 'web') =>
  consentAt(facts, use, NOW).value

describe('a consent is in force', () => {
  it.each<[string, ConsentFacts]>([
    ['of both holders', child],
    ['of one, with the reason', { ...child, representatives: 'one', oneReason: 'L’autre parent est mort.' }],
    ['of the guardian', { ...child, representatives: 'guardian' }],
    ['of a child too young to answer', { ...child, assent: 'too-young' }],
    ['of a person of age', adult],
  ])('%s, until its end', (_, facts) => {
    expect(consentAt(facts, 'web', NOW)).toEqual({
      value: 'in-force',
      until: new Date('2028-03-01T09:00:00Z'),
    })
  })
  it('to the very instant', () => {
    const end = new Date('2028-03-01T09:00:00Z')
    expect(consentAt(child, 'web', new Date(end.getTime() - 1)).value).toBe('in-force')
    expect(consentAt(child, 'web', end).value).toEqual(['ended'])
  })
})

describe('a consent is not in force', () => {
  it.each<[ConsentGap, Partial<ConsentFacts>]>([
    ['withdrawn', { withdrawnAt: '2027-03-02T09:00:00Z' }],
    ['assent-refused', { assent: 'refused' }],
    ['ended', { until: '2027-03-12T10:00:00Z' }],
    ['names-missing', { named: false }],
    ['who-missing', { representatives: null }],
    ['not-of-age', { representatives: 'person' }],
    ['reason-missing', { representatives: 'one', oneReason: '  ' }],
    ['assent-missing', { assent: null }],
    ['how-missing', { askedHow: '' }],
    ['use-not-agreed', { uses: ['print'] }],
    ['territory-missing', { territory: null }],
    ['territory-narrow', { territory: 'europe' }],
    ['given-missing', { givenAt: null }],
    ['not-yet-given', { givenAt: '2027-03-13T09:00:00Z' }],
    ['until-missing', { until: 'bientôt' }],
    ['document-missing', { signed: false }],
  ])('%s', (gap, lack) => {
    expect(reasons({ ...child, ...lack })).toEqual([gap])
  })
  it('a parent can’t agree for a grown person', () => {
    expect(reasons({ ...adult, representatives: 'both' })).toEqual(['of-age'])
  })
  it('what a family said no to is never overruled by a document', () => {
    for (const use of CONSENT_USES)
      expect(consentAt({ ...child, uses: [...CONSENT_USES], assent: 'refused' }, use, NOW).value).toEqual([
        'assent-refused',
      ])
  })
  it('erased names are told as such, not as missing ones', () => {
    expect(reasons({ ...child, named: false, signed: false, erasedAt: '2027-03-02T09:00:00Z' })).toEqual([
      'erased',
    ])
  })
  it('says when it begins, when nothing else is missing', () => {
    const later = { ...child, givenAt: '2027-03-13T09:00:00Z' }
    expect(consentAt(later, 'web', NOW).until).toEqual(new Date('2027-03-13T09:00:00Z'))
    expect(consentAt({ ...later, signed: false }, 'web', NOW).until).toBeNull()
  })
})

it('a smaller territory covers the press and print, not what anybody on earth can open', () => {
  const france: ConsentFacts = { ...child, territory: 'france', uses: ['web', 'press', 'print'] }
  expect([reasons(france, 'press'), reasons(france, 'print'), reasons(france)]).toEqual([
    'in-force',
    'in-force',
    ['territory-narrow'],
  ])
})
