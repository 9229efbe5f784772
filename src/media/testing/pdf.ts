import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** A dictionary as the library takes it from code. */
export type Literal = { [key: string]: string | number | PDFObject | Literal | Literal[] | number[] }

/** A document of one page with a picture, a link and words, as an office program writes one. */
export async function plainPdf(picture: Buffer): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  document.setTitle('Brouillon du directeur')
  document.setAuthor('Somebody Else')
  document.setProducer('A program 1.0')
  const page = document.addPage([420, 595])
  page.drawText('Ce que disent les chiffres', { x: 40, y: 540, size: 18 })
  page.drawImage(await document.embedJpg(picture), { x: 40, y: 200, width: 200, height: 140 })
  annotate(document, {
    Subtype: 'Link',
    Rect: [40, 40, 200, 60],
    Contents: PDFHexString.fromText('Le site de la campagne'),
    T: PDFString.of('Somebody Else'),
    A: { S: 'URI', URI: PDFString.of('https://example.org/') },
  })
  return document
}

/** Puts a mark on the first page. */
export function annotate(document: PDFDocument, annotation: Literal): void {
  const { context } = document
  const mark = context.register(context.obj(annotation))
  document.getPage(0).node.addAnnot(mark)
}

/** Sets a key of the catalogue, or of the first page. */
export function setKey(document: PDFDocument, where: 'catalog' | 'page', key: string, value: Literal): void {
  const dict = where === 'catalog' ? document.catalog : document.getPage(0).node
  dict.set(PDFName.of(key), document.context.obj(value))
}

/** What qpdf says of a file, and the file with everything unpacked; null on a machine without qpdf. */
export function judgedByQpdf(
  bytes: Buffer,
): { status: number | null; words: string; unpacked: string } | null {
  if (spawnSync('qpdf', ['--version']).status !== 0) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-pdf-'))
  try {
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const check = spawnSync('qpdf', ['--check', file])
    const unpacked = spawnSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
      maxBuffer: 200_000_000,
    })
    return {
      status: check.status,
      words: `${check.stdout}${check.stderr}`,
      unpacked: unpacked.stdout.toString('latin1'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
