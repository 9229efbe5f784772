import { buildAddress } from '@/addresses'
import { editionLook } from '@/editions/look'
import { keepSheet } from '@/editions/sheetShelf'
import type { EditionView } from '@/editions/view'

/** How the document names its edition, and where the sheet of its colours and sizes is. */
export type EditionSheet = { slug: string; stylesheet: string }

/** Null where the site's own sheet says it all. */
export function editionSheet(edition: EditionView): EditionSheet | null {
  const { sheet } = editionLook(edition)
  if (!sheet) return null
  keepSheet(sheet)
  return {
    slug: edition.partner?.slug ?? 'house',
    stylesheet: buildAddress({ kind: 'palette', hash: sheet.hash }),
  }
}
