import { describe, expect, it } from 'vitest'
import { contactsVerified } from '../gate'
import { kit } from '../kit.fixture'
import { findingsOf, type Rehearsed, summaryOf } from './rehearsal'
import { isRehearsalDue } from './told'

const T = '2027-02-09T05:00:00.000Z'
const contact = { name: 'Nora', kind: 'contact' as const, phone: '01 23 45 67 89', verifiedOn: '2027-01-01' }
const given = { reference: 'c1', uses: ['press'] }
const content = {
  ...kit,
  editions: kit.editions.map((edition) => ({ ...edition, contacts: [contact] })),
  images: kit.images.map((image) => ({ ...image, consents: [given] })),
}
const ready: Rehearsed = {
  publicFrom: T,
  content,
  files: [{ path: 'a.txt', state: 'whole' }],
  signed: true,
  images: content.images.map(({ id }) => ({ id, approved: true, rights: { uses: ['press'] } })),
  consents: [{ reference: 'c1' }],
  helplines: [{ name: '119', active: true, verifiedOn: '2027-01-01' }],
  pages: [
    { locale: 'fr', draws: true },
    { locale: 'en', draws: true },
  ],
}
const wrong = (over: Partial<Rehearsed>) => findingsOf({ ...ready, ...over }).filter(({ right }) => !right)
const withContact = (over: object) => ({
  content: {
    ...content,
    editions: content.editions.map((it) => ({ ...it, contacts: [{ ...contact, ...over }] })),
  },
})
const withRights = (rights: object) => ({
  images: ready.images.map((image) => ({ ...image, rights: { uses: ['press' as const], ...rights } })),
})

describe('a rehearsal', () => {
  it('says that all is right, point by point, in both languages', () => {
    const findings = findingsOf(ready)
    expect(findings.every(({ right }) => right)).toBe(true)
    expect(findings.length).toBeGreaterThan(5)
    for (const { fr, en } of findings) expect([fr.length > 10, en.length > 10]).toEqual([true, true])
    expect(summaryOf(findings, T, 'Europe/Paris').fr).toMatch(/^Tout est prêt pour le 9 février 2027/)
  })

  it.each<[string, Partial<Rehearsed>, RegExp]>([
    ['a missing file', { files: [{ path: 'a.txt', state: 'missing' }] }, /« a\.txt » manque/],
    ['an altered file', { files: [{ path: 'a.txt', state: 'altered' }] }, /n’est plus celui/],
    ['a foreign signature', { signed: false }, /signature/],
    [
      'a page that does not draw',
      { pages: [{ locale: 'en', draws: false }] },
      /ne se dessine pas en anglais/,
    ],
    ['an image that is gone', { images: [] }, /n’est plus validée/],
    ['a right that begins later', withRights({ from: '2027-02-09T05:00:00.001Z' }), /droits commencent/],
    ['a right that ends on that day', withRights({ until: '2027-02-09T20:00:00.000Z' }), /./],
    ['a consent that is gone', { consents: [] }, /accord/],
    ['a consent that was withdrawn', { consents: [{ reference: 'c1', withdrawnAt: T }] }, /accord/],
    ['a consent that ends', { consents: [{ reference: 'c1', until: '2027-02-10T04:00:00.000Z' }] }, /accord/],
    ['a stale number', withContact({ verifiedOn: '2026-08-01' }), /depuis six mois/],
    ['a contact without a number', withContact({ phone: undefined }), /téléphone direct/],
    [
      'nobody to call',
      { content: { ...content, editions: kit.editions.map((it) => ({ ...it, contacts: [] })) } },
      /personne à appeler/,
    ],
    ['a stale helpline', { helplines: [{ name: '119', active: true, verifiedOn: '2026-01-01' }] }, /119/],
    [
      'a helpline that is off',
      { helplines: [{ name: '119', active: false, verifiedOn: '2027-01-01' }] },
      /119/,
    ],
  ])('names %s', (_, over, words) => {
    const found = wrong(over)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.fr).toMatch(words)
    expect(summaryOf(found, T, 'Europe/Paris').en).toContain('to be mended')
  })
})

it('tells helplines in one line, with how many they are', () => {
  const bad = [
    { name: '119', active: false },
    { name: '3018', active: false },
  ]
  expect(wrong({ helplines: bad })[0]?.fr).toMatch(/^2 lignes d’aide sont inactives.*fiches : 119 ; 3018\.$/)
})

/** As the gate that lets a kit be published counts it. */
it.each([
  ['2026-08-09', 0],
  ['2026-08-08', 2],
])('a number that was called on %s is as good on the day as it is at the gate', (verifiedOn, count) => {
  const helplines = [{ name: '119', active: true, verifiedOn }]
  expect(wrong({ ...withContact({ verifiedOn }), helplines })).toHaveLength(count)
  const subject = {
    quotations: [],
    contacts: [{ path: 'contacts.0', contact: { name: 'Nora', verifiedOn } }],
    now: new Date(T),
  }
  expect(contactsVerified(subject, 'fr')).toHaveLength(count === 0 ? 0 : 1)
})

describe('when it is due', () => {
  const at = (iso: string) => new Date(iso)
  it('once, from the day before', () => {
    expect(isRehearsalDue({ publicFrom: T, told: null }, at('2027-02-08T04:59:59.000Z'))).toBe(false)
    expect(isRehearsalDue({ publicFrom: T, told: null }, at('2027-02-08T05:00:00.000Z'))).toBe(true)
    const told = { rehearsed: '2027-02-08T05:00:10.000Z' }
    expect(isRehearsalDue({ publicFrom: T, told }, at('2027-02-08T20:00:00.000Z'))).toBe(false)
  })

  it('again the day before, when it was asked for earlier', () => {
    const told = { rehearsed: '2027-02-01T05:00:00.000Z', asked: '2027-02-01T04:59:00.000Z' }
    expect(isRehearsalDue({ publicFrom: T, told }, at('2027-02-05T05:00:00.000Z'))).toBe(false)
    expect(isRehearsalDue({ publicFrom: T, told }, at('2027-02-08T06:00:00.000Z'))).toBe(true)
    expect(
      isRehearsalDue(
        { publicFrom: T, told: { ...told, asked: '2027-02-02T05:00:00.000Z' } },
        at('2027-02-02T05:01:00.000Z'),
      ),
    ).toBe(true)
  })
})
