import { describe, expect, it } from 'vitest'
import { campaignChosen, completeLanguage, languagesLeft, openingFirst } from '@/campaigns/gate'
import { told } from '@/gate/refused'
import { imageConsents } from '@/media/consent/gate'
import {
  alternativeTexts,
  documentsLetOut,
  endingSoon,
  type ImageUse,
  imageRights,
  onlineAllowed,
  rightsInForce,
} from '@/media/gate'
import { neededBy, twoHelplines } from '@/safety/gate'

const image = {
  name: 'Passage',
  alt: 'Deux bras en arche',
  author: 'A',
  credit: 'C',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  approved: true,
  renditions: {},
}
const at = [new Date('2027-03-01T00:00:00.000Z')]
const use = (over: Partial<NonNullable<ImageUse['image']>>): ImageUse[] => [
  { path: 'blocks.0.picture', image: { ...image, ...over }, use: 'web', at },
]

describe('images', () => {
  it('lets a complete image out', () => {
    expect(alternativeTexts({ images: use({}) }, 'fr')).toEqual([])
    expect(imageRights({ images: use({}) }, 'fr')).toEqual([])
  })

  it('refuses an image without words in this language, at the field that shows it', () => {
    const [refusal] = alternativeTexts({ images: use({ alt: ' ' }) }, 'en')
    expect(refusal).toMatchObject({ rule: 'alternative-text', path: 'blocks.0.picture' })
    expect(refusal?.message.fr).toContain('Passage')
  })

  it.each([
    { author: '' },
    { credit: ' ' },
    { licence: '' },
    { sourceType: 'guessed' },
    { showsChild: '' },
    { approved: false },
  ])('refuses an image with %o', (over) => {
    expect(imageRights({ images: use(over) }, 'fr')).toHaveLength(1)
  })

  it('refuses an image of persons for each reason, at the field that shows it', () => {
    const [plain] = use({ showsChild: 'yes' })
    if (!plain) throw new Error('There is a use.')
    const asked = (consentGaps: ImageUse['consentGaps']) =>
      imageConsents({ images: [{ ...plain, consentGaps }] }, 'fr')
    expect(asked([])).toEqual([])
    const [unnamed, ended] = asked([
      { kind: 'child-unnamed' },
      { kind: 'consent', consent: 'c1', label: 'Enfant A', gaps: ['ended', 'document-missing'] },
    ])
    expect(unnamed).toMatchObject({ rule: 'image-consent', path: 'blocks.0.picture' })
    expect(unnamed?.message.en).toMatch(/"Passage".*drawing/)
    expect(ended?.message.fr).toMatch(/« Passage » – « Enfant A » : .*terme.*document signé/)
  })

  it('refuses an image that is gone', () => {
    expect(imageRights({ images: [{ path: 'shareImage', image: null, use: 'web', at }] }, 'fr')).toHaveLength(
      1,
    )
  })
})

describe('what is put online', () => {
  it.each([
    [{ territory: 'france' as const }, 1],
    [{ territory: 'europe' as const, online: false }, 1],
    [{ territory: 'france' as const, online: true }, 0],
    [{ territory: 'world' as const }, 0],
    [{}, 0],
  ])('with the right %o is refused %d times', (rights, times) => {
    const refusals = onlineAllowed({ images: use({ rights }) }, 'fr')
    expect(refusals).toHaveLength(times)
    for (const { path, message } of refusals) {
      expect(path).toBe('blocks.0.picture')
      expect(message.fr).toMatch(/« Passage » : .*cochez-le sous « Territoire »/)
      expect(message.en).toMatch(/"Passage": .*under "Territory"/)
    }
  })

  it('asks the same of a document, and that staff let it out', () => {
    const documents = (over: object) => [
      { path: 'documents', use: 'press' as const, at, asset: { name: 'Bilan', approved: true, ...over } },
    ]
    const rights = { uses: ['press' as const], territory: 'france' as const }
    expect(onlineAllowed({ images: [], documents: documents({ rights }) }, 'fr')).toHaveLength(1)
    expect(rightsInForce({ images: [], documents: documents({ rights }) }, 'fr')).toEqual([])
    expect(rightsInForce({ images: [], documents: documents({}) }, 'fr')).toHaveLength(1)
    expect(documentsLetOut({ images: [], documents: documents({ approved: false }) }, 'fr')).toHaveLength(1)
    expect(documentsLetOut({ images: [], documents: documents({}) }, 'fr')).toEqual([])
    const gone = [{ path: 'documents', use: 'press' as const, at, asset: null }]
    expect(documentsLetOut({ images: [], documents: gone }, 'fr')[0]?.message.en).toContain(
      'no longer exists',
    )
  })
})

describe('what ends soon', () => {
  const rights = (until: string) => ({ rights: { uses: ['web' as const], until } })
  const warned = (images: ImageUse[], campaignEnds?: string) =>
    endingSoon({ images, campaignEnds }, 'fr').map(({ rule }) => rule)

  it('is told of within 30 days of going out, and not after', () => {
    expect(warned(use(rights('2027-03-31T00:00:00.000Z')))).toEqual(['right-ends-soon'])
    expect(warned(use(rights('2027-03-31T00:00:00.001Z')))).toEqual([])
    expect(warned(use({ rights: { uses: ['web'] } }))).toEqual([])
  })

  it('is told of when the campaign lasts longer', () => {
    const image = use(rights('2027-06-30T22:00:00.000Z'))
    expect(warned(image, '2027-06-30T21:00:00.000Z')).toEqual([])
    expect(warned(image, '2027-07-31T22:00:00.000Z')).toEqual(['right-ends-soon'])
    const [{ message } = { message: { fr: '', en: '' } }] = endingSoon(
      { images: image, campaignEnds: '2027-07-31T22:00:00.000Z' },
      'fr',
    )
    expect(message.fr).toMatch(/« Passage » : .*30 juin 2027.*Prolongez/)
    expect(message.en).toMatch(/30 June 2027.*Extend/)
  })

  it('is told of a consent as well, and never of what is refused', () => {
    const soon = { consentUntil: '2027-03-10T00:00:00.000Z' }
    expect(warned(use({ ...rights('2028-01-01T00:00:00.000Z'), ...soon }))).toEqual(['consent-ends-soon'])
    expect(warned(use({ rights: { uses: ['press'] }, ...soon }))).toEqual([])
    expect(warned(use(rights('2027-02-28T00:00:00.000Z')))).toEqual([])
  })
})

describe('the right to use an image', () => {
  const rights = { uses: ['web' as const], until: '2027-12-31T23:00:00.000Z' }

  it('lets out what it covers', () => {
    expect(rightsInForce({ images: use({ rights }) }, 'fr')).toEqual([])
  })

  it.each([
    [{ rights: { uses: ['press' as const] } }, 'ne couvrent pas le site', 'do not cover the campaign site'],
    [{}, 'ne couvrent pas', 'do not cover'],
    [{ rights: { ...rights, until: '2027-02-28T23:00:00.000Z' } }, '28 février 2027', '28 February 2027'],
    [{ rights: { ...rights, from: '2027-03-02T05:00:00.000Z' } }, '2 mars 2027, 6 h', '2 March 2027, 06:00'],
    [
      { rights, withdrawnAt: '2027-02-01T12:00:00.000Z' },
      'retirée le 1er février',
      'withdrawn on 1 February',
    ],
    [{ rights: { ...rights, from: 'jadis' } }, 'ne se lisent pas', 'can’t be read'],
  ])('refuses %o, and says why', (over, fr, en) => {
    const [refusal, another] = rightsInForce({ images: use(over) }, 'fr')
    expect(refusal).toMatchObject({ rule: 'rights-in-force', path: 'blocks.0.picture' })
    expect(refusal?.message.fr).toContain(fr)
    expect(refusal?.message.en).toContain(en)
    expect(another).toBeUndefined()
  })
})

it('an image that goes out later must be ours to give then too', () => {
  const later = [...at, new Date('2028-01-01T00:00:00.000Z')]
  const images = use({ rights: { uses: ['web'], until: '2027-12-31T23:00:00.000Z' } })
  expect(rightsInForce({ images }, 'fr')).toEqual([])
  expect(rightsInForce({ images: images.map((image) => ({ ...image, at: later })) }, 'fr')).toHaveLength(1)
})

describe('helplines', () => {
  it('asks for two in service', () => {
    expect(twoHelplines({ activeHelplines: 1, helplinesPath: 'helplines' }, 'fr')).toHaveLength(1)
    expect(twoHelplines({ activeHelplines: 2, helplinesPath: 'helplines' }, 'fr')).toEqual([])
  })

  it('keeps a line that a campaign can’t do without, and names the campaign', () => {
    const [refusal] = neededBy([
      { campaign: 'Veiller', others: 1 },
      { campaign: 'Autre', others: 2 },
    ])
    expect(refusal).toMatchObject({ path: 'active' })
    expect(refusal?.message.fr).toContain('« Veiller »')
    expect(refusal?.message.fr).not.toContain('Autre')
    expect(neededBy([{ campaign: 'Autre', others: 2 }])).toEqual([])
  })
})

describe('languages', () => {
  it('refuses a language the campaign does not serve, and each thing it lacks', () => {
    const gap = { path: 'slug', what: { fr: 'l’adresse', en: 'the address' } }
    expect(
      completeLanguage({ served: ['fr'], servedPath: 'languages', gaps: [gap] }, 'en').map((r) => r.path),
    ).toEqual(['languages', 'slug'])
    expect(completeLanguage({ served: ['fr', 'en'], servedPath: 'languages', gaps: [] }, 'en')).toEqual([])
  })
})

describe('a page', () => {
  it('belongs to a campaign before anything else', () => {
    expect(campaignChosen({ campaign: 'missing' }, 'fr')[0]).toMatchObject({ path: 'campaign' })
    expect(campaignChosen({ campaign: 'chosen' }, 'fr')).toEqual([])
  })

  it.each([
    [['hero', 'prose'], []],
    [['prose', 'steps'], []],
    [['prose', 'hero'], ['blocks.1.heading']],
    [
      ['hero', 'hero', 'prose', 'hero'],
      ['blocks.1.heading', 'blocks.3.heading'],
    ],
  ])('of %o has its opening first, once', (blocks, at) => {
    expect(openingFirst({ blocks }, 'fr').map(({ path }) => path)).toEqual(at)
  })
})

describe('a language that a campaign leaves', () => {
  it('is kept while something is public in it', () => {
    const [refusal] = languagesLeft({ left: [{ locale: 'en', published: 3 }] }, 'fr')
    expect(refusal).toMatchObject({ path: 'languages' })
    expect(refusal?.message.fr).toContain('3 fiches')
    expect(languagesLeft({ left: [{ locale: 'en', published: 0 }] }, 'fr')).toEqual([])
  })
})

describe('what is said above the form', () => {
  it('has no colon, at which the admin would cut it', () => {
    expect(told(['Image « A : b » refusée.', 'Autre.'])).toBe('Image « A – b » refusée. Autre.')
  })
})
