import type { Field } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockContext } from '@/campaigns/blocks/context'
import { BLOCKS } from '@/campaigns/blocks/fields'
import { body, image } from '@/campaigns/blocks/labels.fixture'
import type { PageBlock } from '@/campaigns/blocks/slugs'
import { Blocks } from '@/campaigns/views/Blocks'
import { Editions } from '@/editions/collections/editions'
import { pictureOf } from '@/media/picture'
import type { Media } from '@/payload-types'
import { LOCALES, type Locale } from '@/platform/languages'
import { Asset } from '@/ui/Assets'
import { sourcesOf } from '../../scripts/architecture/sources'

/**
 * Whoever shows an image that an AI made or changed must say so (Regulation (EU) 2024/1689, art. 50): in words, on
 * every picture, in every edition. Every place where an image of the library can stand is found here by itself.
 */
const WORDS = {
  trainedAlgorithmicMedia: { fr: 'Image créée par une IA', en: 'Image made by AI' },
  compositeWithTrainedAlgorithmicMedia: { fr: 'Image modifiée avec une IA', en: 'Image edited with AI' },
} as const

/** Every field of a list, those in groups, rows, tabs and arrays too. */
const flat = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...('fields' in field ? flat(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => flat(tab.fields)) : []),
    ...('blocks' in field ? field.blocks.flatMap((block) => flat(block.fields)) : []),
  ])

const pointsTo = (field: Field, collection: string): boolean =>
  'relationTo' in field && [field.relationTo].flat().some((one) => one === collection)

const namesOf = (field: Field): string[] => ('name' in field ? [field.name] : [])

/** `hero.picture`, `downloads.images`, …: wherever a block shows an image of the library. */
const PLACES = BLOCKS.flatMap(({ slug, fields }) =>
  flat(fields)
    .filter((field) => pointsTo(field, 'media'))
    .flatMap((field) =>
      namesOf(field).map((name) => ({ slug, name, many: 'hasMany' in field && field.hasMany })),
    ),
)

const context = (locale: Locale, own: boolean): BlockContext => ({
  locale,
  campaign: { title: 'Campagne', contentNote: '', theme: { ground: 'dawn' } },
  pageTitle: 'Page',
  hrefOf: () => null,
  pageHref: () => null,
  helplines: [],
  actHref: null,
  wall: [],
  own,
  downloads: ({ images }) =>
    (images ?? []).map((one) => {
      const picture = pictureOf(one)
      return (
        picture && (
          <Asset
            key="a"
            locale={locale}
            title="A"
            picture={picture}
            description=""
            facts={[]}
            creditLine=""
            files={[]}
          />
        )
      )
    }),
})

/** A block of that kind with nothing but the image, in each form in which it can stand. */
function forms(slug: string, name: string, value: Media | Media[]): PageBlock[] {
  const base = { blockType: slug, [name]: value, body } as unknown as PageBlock
  const presentation = flat(BLOCKS.find((block) => block.slug === slug)?.fields ?? []).find(
    (field) => 'name' in field && field.name === 'presentation' && field.type === 'select',
  )
  if (presentation?.type !== 'select') return [base]
  return presentation.options.map(
    (option) =>
      ({ ...base, presentation: typeof option === 'string' ? option : option.value }) as unknown as PageBlock,
  )
}

it('an image of the library comes into what the public reads by its rights alone', () => {
  const reading = sourcesOf(process.cwd(), 'src')
    .filter(({ file }) => !/\.test\.tsx?$/.test(file))
    .filter(({ text }) => /\.(?:named|find|findByID)\(\s*'media'/.test(text))
  expect(reading.map(({ file }) => file)).toEqual(['src/media/rights/read.ts'])
})

describe('an image in which an AI had a part', () => {
  it('can stand in these places; a new one is looked at by itself', () => {
    expect(PLACES.map(({ slug, name }) => `${slug}.${name}`)).toEqual([
      'hero.picture',
      'prose.picture',
      'figure.picture',
      'downloads.images',
    ])
  })

  describe.each(PLACES)('at $slug.$name', ({ slug, name, many }) => {
    it.each(LOCALES.flatMap((locale) => [true, false].map((own) => ({ locale, own }))))(
      'says so: %j',
      ({ locale, own }) => {
        for (const [sourceType, words] of Object.entries(WORDS)) {
          const media = image(sourceType as keyof typeof WORDS)
          let seen = 0
          for (const block of forms(slug, name, many ? [media] : media)) {
            for (const contents of [true, false]) {
              const html = renderToStaticMarkup(
                <Blocks blocks={[block]} contents={contents} context={context(locale, own)} />,
              )
              const pictures = html.split('<svg></svg>').length - 1
              expect(html.split(words[locale]).length - 1).toBe(pictures)
              seen += pictures
            }
          }
          expect(seen).toBeGreaterThan(0)
        }
      },
    )
  })

  it('is drawn by one component alone, which carries the label', () => {
    const drawing = sourcesOf(process.cwd(), 'src')
      .filter(({ file }) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .filter(({ text }) => /\bpicture\.markup\b|\bpicture\.src\b|\bpicture\.sources\b/.test(text))
    expect(drawing.map(({ file }) => file)).toEqual(['src/ui/Picture.tsx'])
  })

  it('can’t lose its label to a partner: nothing that a partner writes is an image, or says what one is', () => {
    const [slots] = flat(Editions.fields).filter((field) => namesOf(field)[0] === 'slots')
    const written = slots && 'fields' in slots ? flat(slots.fields) : []
    expect(written.length).toBeGreaterThan(5)
    for (const field of written) {
      expect([
        'text',
        'textarea',
        'group',
        'array',
        'row',
        'date',
        'email',
        'select',
        'collapsible',
      ]).toContain(field.type)
      expect(namesOf(field).join()).not.toMatch(/sourceType|picture|image|media/i)
    }
    expect(flat(Editions.fields).some((field) => pointsTo(field, 'media'))).toBe(false)
  })
})
