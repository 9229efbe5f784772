import { describe, expect, it } from 'vitest'
import { readApplication, type Typed, unknownFields } from './form'

const rules = { termsHash: 'abc', languages: ['fr', 'en'], word: 'lumière' } as const
const right: Record<string, string | string[]> = {
  organisation: 'Ville de Sarmelle',
  kind: 'town-hall',
  website: 'sarmelle.example.org',
  registration: '',
  person: 'Inès Roumégas',
  capacity: 'Service Familles',
  email: ' Ines@Sarmelle.example.org ',
  secondName: '',
  secondEmail: '',
  languages: ['fr'],
  territory: 'La commune',
  where: '',
  terms: 'yes',
  shown: 'abc',
  more: '',
}
const typed = (more: Record<string, string | string[]> = {}): Typed =>
  new Map(Object.entries({ ...right, ...more }).map(([name, value]) => [name, [value].flat()]))
const errors = (more: Record<string, string | string[]>) => {
  const reading = readApplication(typed(more), rules)
  return reading.ok ? [] : reading.errors.map(({ name, fault }) => `${name}: ${fault}`)
}

describe('an application', () => {
  it('is read into what can be kept', () => {
    expect(readApplication(typed(), rules)).toEqual({
      ok: true,
      trap: false,
      values: {
        organisation: 'Ville de Sarmelle',
        kind: 'town-hall',
        website: 'https://sarmelle.example.org',
        registration: null,
        person: 'Inès Roumégas',
        capacity: 'Service Familles',
        email: 'ines@sarmelle.example.org',
        secondName: null,
        secondEmail: null,
        languages: ['fr'],
        territory: 'La commune',
        where: null,
      },
    })
  })
  it('holds one line where the form has one, whatever was sent', () => {
    const reading = readApplication(
      typed({
        organisation: 'Ville\r\nde Sarmelle',
        person: 'Inès\u2028Roumégas',
        secondName: 'Zoé\nB.',
        secondEmail: 'zoe@sarmelle.example.org',
        where: 'Ici\r\nEt là',
      }),
      rules,
    )
    expect(reading).toMatchObject({
      values: {
        organisation: 'Ville de Sarmelle',
        person: 'Inès Roumégas',
        secondName: 'Zoé B.',
        where: 'Ici\r\nEt là',
      },
    })
  })
  it('that is empty says all that is missing, in the order of the form', () => {
    expect(readApplication(new Map(), { ...rules, termsHash: '' })).toEqual({
      ok: false,
      errors: ['organisation', 'kind', 'territory', 'person', 'email', 'languages', 'terms'].map((name) => ({
        name,
        fault: name,
        part: '',
      })),
    })
  })
  it.each([
    ['ines', 'emailAt'],
    ['@sarmelle.fr', 'emailStart'],
    ['ines@sarmelle', 'emailEnd'],
    ['ines @sarmelle.fr', 'emailSpace'],
    ['ines@sar..melle.fr', 'emailForm'],
  ])('an address %j: %s', (email, fault) => {
    expect(errors({ email })).toEqual([`email: ${fault}`])
  })
  it.each([
    'javascript:alert(1)',
    'https://',
    'sarmelle',
    'https://a:b@sarmelle.fr',
    `a${'x'.repeat(500)}.fr`,
  ])('a website %j is none', (website) => {
    expect(errors({ website })).toEqual(['website: website'])
  })
  it('names a missing half of the second contact', () => {
    expect(errors({ secondName: 'Léo' })).toEqual(['secondEmail: secondEmail'])
    expect(errors({ secondEmail: 'leo@sarmelle.fr' })).toEqual(['secondName: secondNameMissing'])
    expect(errors({ secondName: 'Léo', secondEmail: 'leo@sarmelle.fr' })).toEqual([])
  })
  it('takes a name of 140 letters and no more', () => {
    expect(errors({ organisation: 'é'.repeat(140) })).toEqual([])
    expect(errors({ organisation: 'é'.repeat(141) })).toEqual(['organisation: organisationLong'])
  })
  it('asks for a territory, except from a town hall, whose name says it', () => {
    expect(errors({ territory: ' ' })).toEqual([])
    expect(errors({ territory: '', kind: 'school' })).toEqual(['territory: territory'])
    expect(errors({ territory: 'é'.repeat(161) })).toEqual(['territory: territoryLong'])
  })
  it('a kind or language that is no choice is none', () => {
    expect(errors({ kind: 'other', languages: ['de'] })).toEqual(['kind: kind', 'languages: languages'])
  })
  it('terms that changed since they were shown are asked anew, box or not', () => {
    expect(errors({ shown: 'abd' })).toEqual(['terms: termsChanged'])
    expect(errors({ shown: 'abd', terms: '' })).toEqual(['terms: termsChanged'])
  })
})

describe('the field that nobody sees', () => {
  it('asks one question more when it holds something, and takes the answer as people type it', () => {
    expect(errors({ more: '0612345678' })).toEqual(['word: word'])
    expect(errors({ more: '0612345678', word: 'ombre' })).toEqual(['word: word'])
    for (const word of ['lumière', 'Lumiere', ' « LUMIÈRE » '])
      expect(readApplication(typed({ more: 'x', word }), rules)).toMatchObject({ ok: true, trap: true })
  })
  it('asks nothing of whoever left it empty', () => {
    expect(errors({ more: '  ' })).toEqual([])
  })
})

it('what is no field of the form is kept, and no more than can be', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`x${n}`, 'v']))
  expect(unknownFields(typed({ campaign_source: 'newsletter' }))).toEqual([['campaign_source', 'newsletter']])
  expect(unknownFields(typed(many))).toHaveLength(20)
})
