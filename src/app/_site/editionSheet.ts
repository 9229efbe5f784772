import type { EditionView } from '@/editions/view'

/** How the document names its edition, and where the sheet of its colours is. */
export type EditionSheet = { slug: string; stylesheet: string | null }

export async function editionSheet({ partner }: EditionView): Promise<EditionSheet | null> {
  return partner ? { slug: partner.slug, stylesheet: null } : null
}
