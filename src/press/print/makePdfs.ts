import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Locale } from '@/platform/languages'
import { printPdf } from '@/platform/print/compile'
import type { KitContent, KitEdition } from '../content'
import { DOCUMENTS, PDF_KINDS, type PdfKind, pdfPathIn } from './documents'
import type { PrintIssue } from './frame'
import { drawLockup, type Heads } from './lockup'
import { readTemplates } from './templates'

/** A document of a kit: what `KitFile` and the manifest say of a file, and its bytes. */
export interface KitPdf {
  kind: PdfKind
  locale: Locale
  /** Inside the kit's folder. */
  path: string
  bytes: Buffer
  /** Hex. */
  sha256: string
  crc32: number
  pages: number
  /** Characters that no font has; a question mark stands for each. For whoever issues the kit to read. */
  lost: readonly string[]
}

/** What documents are printed with: who stands at their head, and which issue they belong to. */
export interface PrintOptions {
  heads: Heads
  /** Absent while a kit is only looked at. */
  issue?: PrintIssue
}

/**
 * The documents of a kit in one language: release, fact sheet and guide, those that it has something for. The
 * same content gives the same bytes, on every machine; nothing is read but templates and fonts.
 * @throws PrintError when a logo can't be drawn
 */
export async function kitPdfs(
  kit: KitContent,
  edition: KitEdition,
  { heads, issue }: PrintOptions,
): Promise<KitPdf[]> {
  const { sources, images } = await readTemplates()
  const lockup = drawLockup(heads)
  const made: KitPdf[] = []
  for (const kind of PDF_KINDS) {
    const data = DOCUMENTS[kind](kit, edition, { lockup: lockup?.drawing ?? null, issue })
    const main = sources[`${kind}.typ`]
    if (data === undefined || main === undefined) continue
    const { bytes, pages, lost } = await printPdf({
      sources: { 'look.typ': sources['look.typ'] ?? '', 'main.typ': main },
      data,
      images: { ...images, ...lockup?.images },
    })
    made.push({
      kind,
      locale: edition.locale,
      path: pdfPathIn(edition.locale, kind),
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      crc32: crc32(bytes),
      pages,
      lost,
    })
  }
  return made
}

/** The documents of a kit in each of its languages, in the order of the languages. */
export async function makePdfs(kit: KitContent, options: PrintOptions): Promise<KitPdf[]> {
  const made: KitPdf[] = []
  for (const edition of kit.editions) made.push(...(await kitPdfs(kit, edition, options)))
  return made
}
