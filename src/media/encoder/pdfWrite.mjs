// @ts-check
import { createHash } from 'node:crypto'
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'

/**
 * Writes a sifted document with fresh metadata and nothing else about where it comes from. The same document
 * and words give the same bytes.
 *
 * @param {import('@cantoo/pdf-lib').PDFDocument} document
 * @param {Buffer} original
 * @param {import('./pdf.mjs').PdfJob} job
 */
export async function rewrite(document, original, { xmp, title, author }) {
  const { context, catalog } = document
  const packet = xmp.replace('</rdf:RDF>', `${accessible(original)}</rdf:RDF>`)
  const metadata = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
  context.trailerInfo.Info = context.register(
    context.obj({ Title: PDFHexString.fromText(title), Author: PDFHexString.fromText(author) }),
  )
  const id = PDFHexString.of(createHash('sha256').update(original).update(packet).digest('hex').slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
  // Without object streams: a document of PDF 1.4 stays one.
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false })
}

/**
 * Whether the document claims to be accessible (PDF/UA) is said in its metadata alone, and stays said: its tags
 * are all there still.
 * @param {Buffer} original
 */
function accessible(original) {
  const part = /<pdfuaid:part>\s*([12])\s*<\/pdfuaid:part>|pdfuaid:part="([12])"/.exec(
    original.toString('latin1'),
  )
  const number = part?.[1] ?? part?.[2]
  return number
    ? `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>${number}</pdfuaid:part></rdf:Description>`
    : ''
}
