import { licenceProblem } from './rights/licence'
import { isSourceType } from './sourceTypes'

/** What an image may lack. Each has its words in `ruleWords.ts`. */
export type ImageGap =
  | 'alt-missing'
  | 'author-missing'
  | 'credit-missing'
  | 'licence-missing'
  | 'licence-unclear'
  | 'source-type-missing'
  | 'child-unanswered'
  | 'not-approved'

/** The part of a record of the media library that the rules look at; `alt` in one language. */
export interface ImageFacts {
  alt?: string | null
  author?: string | null
  credit?: string | null
  licence?: string | null
  sourceType?: string | null
  showsChild?: string | null
  approved?: boolean | null
}

const blank = (text: string | null | undefined): boolean => !text?.trim()

/**
 * What keeps an image from being shown in a language, the gravest first. Empty when nothing does.
 *
 * Whether the persons it shows agreed is asked apart: see `consent/imageConsent.ts`.
 * @param decorative the page says what the image shows, in words beside it: no alternative text is asked for
 */
export function imageGaps(image: ImageFacts, { decorative = false } = {}): ImageGap[] {
  const gaps: [boolean, ImageGap][] = [
    [image.showsChild !== 'yes' && image.showsChild !== 'no', 'child-unanswered'],
    [!decorative && blank(image.alt), 'alt-missing'],
    [blank(image.author), 'author-missing'],
    [blank(image.credit), 'credit-missing'],
    [licenceProblem(image.licence) === 'missing', 'licence-missing'],
    [licenceProblem(image.licence) === 'unclear', 'licence-unclear'],
    [!isSourceType(image.sourceType), 'source-type-missing'],
    [image.approved !== true, 'not-approved'],
  ]
  return gaps.flatMap(([there, gap]) => (there ? [gap] : []))
}
