import { isSourceType } from './sourceTypes'

/** What an image may lack. Each has its field, so that a refusal can be shown where it is mended. */
export type ImageGap =
  | 'alt-missing'
  | 'author-missing'
  | 'credit-missing'
  | 'licence-missing'
  | 'source-type-missing'
  | 'child-unanswered'
  | 'child-recognisable'
  | 'not-approved'
  | 'files-missing'

/** The part of a record of the media library that the rules look at; `alt` in one language. */
export interface ImageFacts {
  alt?: string | null
  author?: string | null
  credit?: string | null
  licence?: string | null
  sourceType?: string | null
  showsChild?: string | null
  approved?: boolean | null
  renditions?: unknown
}

/** The field of the record at which each gap is mended. */
export const GAP_FIELDS: Record<ImageGap, string> = {
  'alt-missing': 'alt',
  'author-missing': 'author',
  'credit-missing': 'credit',
  'licence-missing': 'licence',
  'source-type-missing': 'sourceType',
  'child-unanswered': 'showsChild',
  'child-recognisable': 'showsChild',
  'not-approved': 'approved',
  'files-missing': 'file',
}

const blank = (text: string | null | undefined): boolean => !text?.trim()

/**
 * What keeps an image from being shown in a language. Empty when nothing does.
 *
 * A recognisable child is refused as such: no consent can be recorded yet, so none can be there.
 * @param decorative the page says what the image shows, in words beside it: no alternative text is asked for
 */
export function imageGaps(image: ImageFacts, { decorative = false } = {}): ImageGap[] {
  const gaps: [boolean, ImageGap][] = [
    [!decorative && blank(image.alt), 'alt-missing'],
    [blank(image.author), 'author-missing'],
    [blank(image.credit), 'credit-missing'],
    [blank(image.licence), 'licence-missing'],
    [!isSourceType(image.sourceType), 'source-type-missing'],
    [image.showsChild !== 'yes' && image.showsChild !== 'no', 'child-unanswered'],
    [image.showsChild === 'yes', 'child-recognisable'],
    [image.approved !== true, 'not-approved'],
    [!image.renditions, 'files-missing'],
  ]
  return gaps.flatMap(([there, gap]) => (there ? [gap] : []))
}
