import type { Rule } from '@/gate/rule'
import type { ImageUse } from '../gate'
import { imageConsentWords } from './consentWords'

/** No image of a recognisable child, or of anybody it names, without a consent of each person for that use. */
export const imageConsents: Rule<{ images: readonly ImageUse[] }> = ({ images }) =>
  images.flatMap(({ path, image, consentGaps = [] }) =>
    consentGaps.map((gap) => ({
      rule: 'image-consent',
      path,
      message: {
        fr: `« ${image?.name} » – ${imageConsentWords(gap, 'fr')}`,
        en: `"${image?.name}" – ${imageConsentWords(gap, 'en')}`,
      },
    })),
  )
