import type { Rule } from '@/gate/rule'
import type { Media } from '@/payload-types'
import { type ImageGap, imageGaps } from './rules'
import { GAP_WORDS } from './ruleWords'

/** An image where a record shows it; null when the image is gone. */
export type ImageUse = {
  path: string
  image: Pick<
    Media,
    'alt' | 'author' | 'credit' | 'licence' | 'sourceType' | 'showsChild' | 'approved' | 'name'
  > | null
}

/** WCAG 2.2, 1.1.1: an image that carries meaning has a text that carries it too, in the language of the page. */
export const alternativeTexts: Rule<{ images: ImageUse[] }> = ({ images }) =>
  images.flatMap(({ path, image }) =>
    image && imageGaps(image).includes('alt-missing')
      ? [{ rule: 'alternative-text', path, message: named(image.name, 'alt-missing') }]
      : [],
  )

/** No image leaves the house without an author, a credit, a licence, an origin and staff's word. */
export const imageRights: Rule<{ images: ImageUse[] }> = ({ images }) =>
  images.flatMap(({ path, image }) => {
    if (!image) return [{ rule: 'image-rights', path, message: GONE }]
    const [gap] = imageGaps(image).filter((one) => one !== 'alt-missing')
    return gap ? [{ rule: 'image-rights', path, message: named(image.name, gap) }] : []
  })

const GONE = {
  fr: 'Cette image n’existe plus. Choisissez-en une autre.',
  en: 'This image no longer exists. Choose another one.',
}

/** A refusal at the place where an image is used names the image: it is mended in the library. */
const named = (name: string, gap: ImageGap) => ({
  fr: `Image « ${name} », dans la médiathèque. ${GAP_WORDS[gap].fr}`,
  en: `Image "${name}", in the media library. ${GAP_WORDS[gap].en}`,
})
