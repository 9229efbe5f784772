// @ts-check
/**
 * The program that looks through a PDF and writes it anew. It answers with what it may not hold, or with the
 * size of its first page, the number of pages and the bytes of the new file.
 */
import { PDFDocument } from '@cantoo/pdf-lib'
import { answer, readInput } from './input.mjs'
import { Fault } from './pdfFault.mjs'
import { sift } from './pdfSift.mjs'
import { rewrite } from './pdfWrite.mjs'

/** @typedef {{ xmp: string, title: string, author: string }} PdfJob */

// The library speaks of what it finds where our answer goes.
console.log = console.error
console.warn = console.error

const { job, bytes } = await readInput()
/** Bytes before the end within which a whole file says where its index is (ISO 32000-1, annex H). */
const TAIL = 2048

try {
  // The library finds what it can in a file that was cut short; nobody would know what is missing.
  if (!bytes.subarray(-TAIL).includes('startxref')) throw new Fault('damaged', 'No end.')
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    throwOnInvalidObject: true,
    updateMetadata: false,
  }).catch((cause) => {
    // What is locked may not be readable at all.
    throw new Fault(bytes.includes('/Encrypt') ? 'encrypted' : 'damaged', String(cause))
  })
  sift(document)
  const [first] = document.getPages()
  if (!first) throw new Fault('damaged', 'No page.')
  const { width, height } = first.getSize()
  const pages = document.getPageCount()
  const written = await rewrite(document, bytes, /** @type {PdfJob} */ (job))
  answer({ pages, width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }, written)
} catch (error) {
  // What the library stumbles over lies in the file, since it takes what is right.
  const { kind, message } = error instanceof Fault ? error : { kind: 'damaged', message: String(error) }
  answer({ fault: kind, detail: message })
}
