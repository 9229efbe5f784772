import { describe, expect, it } from 'vitest'
import type { Campaign, Claim, Helpline, House, Media, PressKit, Source } from '@/payload-types'
import { type KitReading, kitContent } from './kit'
import { image } from './kit.fixture'

const times = { createdAt: '2027-01-01T00:00:00.000Z', updatedAt: '2027-01-01T00:00:00.000Z' }

const helpline: Helpline = {
  ...times,
  id: 'h1',
  key: '119',
  name: 'Enfance en danger',
  numbers: [{ number: '119', by: 'tel', id: 'x' }],
  purpose: 'Danger',
  hours: 'Jour et nuit',
  territory: 'FR',
  source: { name: 'Site' },
}
const campaign: Campaign = {
  ...times,
  updatedAt: '2027-09-09T00:00:00.000Z',
  id: 'c1',
  title: 'Campagne',
  tagline: 't',
  summary: 's',
  languages: ['fr', 'en'],
  opensAt: times.createdAt,
  opensAt_tz: 'Europe/Paris',
  helplines: [helpline, 'h-unseen'],
  contentNote: 'n',
  exitUrl: 'https://example.org',
  slug: 'campagne',
  demonstration: true,
  pressContact: { name: ' Nora Delvigne ', email: 'presse@example.org', phone: '' },
}
const source: Source = {
  ...times,
  id: 's1',
  title: 'Enquête',
  publisher: 'OPEN',
  citation: 'OPEN, 2023',
  date: '2023-02',
}
const claim: Claim = {
  ...times,
  updatedAt: '2027-03-03T00:00:00.000Z',
  id: 'k1',
  key: 'C09',
  status: 'current',
  wording: 'Phrase exacte.',
  value: { figure: '53', unit: '%' },
  doesNotMean: 'Pas tous.',
  source,
  nextReview: '2027-02-06T12:00:00.000Z',
}
const media = (id: string, alt: string): Media => ({
  ...times,
  id,
  name: `Image ${id}`,
  alt,
  author: 'Atelier',
  credit: 'Crédit',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  approved: true,
})
const rich = (words: string): NonNullable<PressKit['release']>['body'] => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] }],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})
const kit: PressKit = {
  ...times,
  updatedAt: '2027-02-02T00:00:00.000Z',
  id: 'p1',
  title: 'Lancement',
  campaign,
  slug: 'lancement',
  date: '2027-02-09T05:00:00.000Z',
  date_tz: 'Europe/Paris',
  release: { headline: 'Titre', dateline: 'Valmorière', body: rich('La fondation lance.') },
  claims: [claim, 'k-unseen'],
  images: [media('m1', 'Deux bras'), 'm-unseen', media('m2', 'Un chemin')],
  quotations: [{ text: 'Mot', speaker: 'Nora', id: 'q' }],
}
const house: House = { id: 'house', name: 'Fondation', boilerplate: 'Imaginaire.' }
const french: KitReading = { locale: 'fr', kit, house, url: 'https://example.org/fr/presse/lancement' }
const english: KitReading = {
  ...french,
  locale: 'en',
  kit: { ...kit, title: 'Launch', slug: 'launch', images: [media('m1', 'Two arms'), media('m2', '')] },
}
const files = image('x', new Uint8Array(1)).files
const read = (...readings: KitReading[]) => kitContent(readings, () => files)

describe('kitContent', () => {
  it('joins the languages, in their order, and what they share', () => {
    const content = read(english, french)
    expect(content).toMatchObject({
      id: 'p1',
      timeZone: 'Europe/Paris',
      demonstration: true,
      editions: [
        { locale: 'fr', slug: 'lancement', title: 'Lancement' },
        { locale: 'en', slug: 'launch', title: 'Launch' },
      ],
    })
    expect(content?.images.map(({ id, alt }) => [id, alt])).toEqual([
      ['m1', { fr: 'Deux bras', en: 'Two arms' }],
      ['m2', { fr: 'Un chemin' }],
    ])
  })

  it('is not public without its campaign, nor from the trash', () => {
    expect(read()).toBeUndefined()
    expect(read({ ...french, kit: { ...kit, campaign: 'c1' } })).toBeUndefined()
    expect(read({ ...french, kit: { ...kit, deletedAt: times.createdAt } })).toBeUndefined()
    expect(
      read({ ...french, kit: { ...kit, campaign: 'c1' } }, english)?.editions.map(({ locale }) => locale),
    ).toEqual(['en'])
  })

  it('leaves out what the public may not see', () => {
    const edition = read(french)?.editions[0]
    expect(edition?.claims.map(({ key }) => key)).toEqual(['C09'])
    expect(edition?.helplines.map(({ name }) => name)).toEqual(['Enfance en danger'])
    expect(read(french)?.images.map(({ id }) => id)).toEqual(['m1', 'm2'])
    const withheld = { ...media('m3', 'Non'), approved: false }
    expect(read({ ...french, kit: { ...kit, images: [withheld] } })?.images).toEqual([])
    expect(kitContent([french], () => [])?.images).toEqual([])
  })

  it.each([
    ['a draft', { status: 'draft' as const }],
    ['one without its words in this language', { wording: ' ' }],
    ['one that does not say what it does not mean', { doesNotMean: '' }],
    ['one whose source is not to be seen', { source: 's1' }],
    ['one whose source has no citation in this language', { source: { ...source, citation: '' } }],
  ])('prints no claim that is %s', (_, change) => {
    expect(
      read({ ...french, kit: { ...kit, claims: [{ ...claim, ...change }] } })?.editions[0]?.claims,
    ).toEqual([])
  })

  it('has a claim with its figure, its source and the day of its next review', () => {
    expect(read(french)?.editions[0]?.claims[0]).toMatchObject({
      figure: '53 %',
      source: { publisher: 'OPEN', citation: 'OPEN, 2023', date: '2023-02' },
      nextReview: '2027-02-06',
    })
  })

  it('has a release only with headline and text', () => {
    expect(read(french)?.editions[0]?.release).toEqual({
      headline: 'Titre',
      place: 'Valmorière',
      paragraphs: ['La fondation lance.'],
      body: rich('La fondation lance.'),
    })
    const without = (release: PressKit['release']) =>
      read({ ...french, kit: { ...kit, release } })?.editions[0]?.release
    expect(without(undefined)).toBeUndefined()
    expect(without({ headline: 'Titre' })).toBeUndefined()
    expect(without({ headline: ' ', body: rich('Texte') })).toBeUndefined()
  })

  it('names a contact only by name, and nothing that is empty', () => {
    const contact = read(french)?.editions[0]?.contact
    expect(contact).toEqual({ kind: 'contact', name: 'Nora Delvigne', email: 'presse@example.org' })
    const nobody = { ...campaign, pressContact: { email: 'presse@example.org' } }
    expect(read({ ...french, kit: { ...kit, campaign: nobody } })?.editions[0]?.contact).toBeUndefined()
  })

  it('was made when the kit, an image or a claim last changed, whatever else the campaign does', () => {
    expect(read(french)?.madeAt).toBe(claim.updatedAt)
    const newer = { ...media('m1', 'x'), updatedAt: '2027-04-04T00:00:00.000Z' }
    expect(read({ ...french, kit: { ...kit, images: [newer] } })?.madeAt).toBe('2027-04-04T00:00:00.000Z')
    expect(read({ ...french, kit: { ...kit, claims: [] } })?.madeAt).toBe(kit.updatedAt)
  })
})
