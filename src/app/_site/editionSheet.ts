import { buildAddress } from '@/addresses'
import { editionLook } from '@/editions/look'
import { keepSheet } from '@/editions/sheetShelf'
import type { EditionView } from '@/editions/view'
import { stylesheet } from '@/ui/assets'
import type { Scene } from './open'

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

/** What a page needs beside the site's sheet: the pages of the press room have one. */
export const sheetBeside = (scene: Scene | null): string | undefined =>
  scene && PRESS.includes(scene.subject.kind) ? stylesheet('pressroom') : undefined

const PRESS: readonly Scene['subject']['kind'][] = ['press', 'kit', 'release', 'issue', 'newsroom']
