import { describe, expect, it } from 'vitest'
import { completeLanguage } from '@/campaigns/gate'
import { alternativeTexts, type ImageUse, imageRights } from '@/media/gate'
import { twoHelplines } from '@/safety/gate'

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
const use = (over: Partial<typeof image>): ImageUse[] => [
  { path: 'blocks.0.picture', image: { ...image, ...over } },
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
    { showsChild: 'yes' },
    { showsChild: '' },
    { approved: false },
  ])('refuses an image with %o', (over) => {
    expect(imageRights({ images: use(over) }, 'fr')).toHaveLength(1)
  })

  it('refuses an image that is gone', () => {
    expect(imageRights({ images: [{ path: 'shareImage', image: null }] }, 'fr')).toHaveLength(1)
  })
})

describe('helplines', () => {
  it('asks for two in service', () => {
    expect(twoHelplines({ activeHelplines: 1, helplinesPath: 'helplines' }, 'fr')).toHaveLength(1)
    expect(twoHelplines({ activeHelplines: 2, helplinesPath: 'helplines' }, 'fr')).toEqual([])
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
