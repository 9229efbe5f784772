import type { Rule } from '@/gate/rule'
import { type ImageFacts, type ImageGap, imageGaps } from './rules'
import { GAP_WORDS } from './ruleWords'

/** An image where a record shows it; null when the image is gone. */
export type ImageUse = { path: string; image: (ImageFacts & { name: string }) | null }

type ImageRule = Rule<{ images: readonly ImageUse[] }>

const refusals =
  (rule: string, wanted: (gap: ImageGap) => boolean): ImageRule =>
  ({ images }) =>
    images.flatMap(({ path, image }) =>
      (image ? imageGaps(image) : []).filter(wanted).map((gap) => ({
        rule,
        path,
        message: {
          fr: `« ${image?.name} » : ${GAP_WORDS[gap].fr}`,
          en: `"${image?.name}": ${GAP_WORDS[gap].en}`,
        },
      })),
    )

/** WCAG 2.2, 1.1.1: an image that carries meaning has a text that carries it too, in the language of the page. */
export const alternativeTexts: ImageRule = refusals('alternative-text', (gap) => gap === 'alt-missing')

const rights = refusals('image-rights', (gap) => gap !== 'alt-missing')

const GONE = {
  fr: 'Cette image n’existe plus. Choisissez-en une autre.',
  en: 'This image no longer exists. Choose another one.',
}

/** No image leaves the house without an author, a credit, a licence, an origin and staff's word. */
export const imageRights: ImageRule = (subject, locale) => [
  ...rights(subject, locale),
  ...subject.images
    .filter(({ image }) => !image)
    .map(({ path }) => ({ rule: 'image-rights', path, message: GONE })),
]
