import type { Media } from '@/payload-types'
import { type ImageFacts, type ImageGap, imageGaps } from '../rules'
import { type Righted, type RightsState, rightsAt } from './rightsAt'

/** Why an image can't be given to the press. */
export type PressGap = ImageGap | Exclude<RightsState, 'free'>

/**
 * The images of a kit that can't be frozen into an issue, each with its reasons; empty when all may be given.
 *
 * @param images in one language
 * @param at when the issue becomes public: its embargo, or now
 */
export const pressRightsGaps = <Image extends Pick<Media, 'id' | 'name'> & ImageFacts & Righted>(
  images: readonly Image[],
  at: Date,
): { image: Image; gaps: PressGap[] }[] =>
  images
    .map((image) => {
      const { value } = rightsAt(image, 'press', at)
      return { image, gaps: [...imageGaps(image), ...(value === 'free' ? [] : [value])] }
    })
    .filter(({ gaps }) => gaps.length > 0)
