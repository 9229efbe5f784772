import type { Rule } from '@/gate/rule'
import type { ImageConsentGap } from './consent/imageConsent'
import type { Use } from './fields/rights'
import { type Righted, rightsAt } from './rights/rightsAt'
import { RIGHTS_WORDS } from './rights/words'
import { type ImageFacts, type ImageGap, imageGaps } from './rules'
import { GAP_WORDS } from './ruleWords'

/** An image where a record shows it; null when the image is gone. */
export type ImageUse = {
  path: string
  image: (ImageFacts & Righted & { name: string }) | null
  /** What it must be permitted for there. */
  use: Use
  /** The instants at which its right must be in force: of publishing, and where that is later, of going out. */
  at: readonly Date[]
  /** What the persons it shows did not agree to, for this use. */
  consentGaps?: readonly ImageConsentGap[]
}

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

/** Nothing is published with an image that may not be used there, or not at that time. */
export const rightsInForce: ImageRule = ({ images }) =>
  images.flatMap(({ path, image, use, at }) => {
    if (!image) return []
    const value = at.map((instant) => rightsAt(image, use, instant).value).find((state) => state !== 'free')
    if (value === undefined) return []
    const say = RIGHTS_WORDS[value]
    return [
      {
        rule: 'rights-in-force',
        path,
        message: {
          fr: `« ${image.name} » : ${say.fr(image, use)}`,
          en: `"${image.name}": ${say.en(image, use)}`,
        },
      },
    ]
  })
