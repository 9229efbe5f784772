// @ts-check
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { Fault } from './pdfFault.mjs'
import { cleanPicture } from './pdfPictures.mjs'

/** @typedef {import('@cantoo/pdf-lib').PDFDocument} PDFDocument */
/** @typedef {import('./pdfFault.mjs').PdfFault} PdfFault */

/**
 * Keys that mean something a public document may not do (ISO 32000-2), wherever they stand.
 * @type {Readonly<Record<string, PdfFault>>}
 */
const FORBIDDEN_KEYS = {
  JS: 'script',
  JavaScript: 'script',
  AA: 'script',
  EmbeddedFiles: 'attachment',
  EF: 'attachment',
  AF: 'attachment',
  Collection: 'attachment',
  XFA: 'form',
  RichMediaContent: 'media',
}

/**
 * Values of `S` by which an action is known: those that only lead to a place, in the document or on the web, are
 * not among them.
 * @type {Readonly<Record<string, PdfFault>>}
 */
const FORBIDDEN_ACTIONS = {
  JavaScript: 'script',
  Launch: 'action',
  SubmitForm: 'form',
  ResetForm: 'form',
  ImportData: 'form',
  GoToR: 'action',
  GoToE: 'attachment',
  GoToDp: 'action',
  Hide: 'action',
  Thread: 'action',
  Trans: 'action',
  SetOCGState: 'action',
  Sound: 'media',
  Movie: 'media',
  Rendition: 'media',
  GoTo3DView: 'media',
  RichMediaExecute: 'media',
}

/**
 * What a mark on a page is refused as; links alone are taken, and anything else is somebody's remark.
 * @type {Readonly<Record<string, PdfFault | null>>}
 */
const ANNOTATIONS = {
  Link: null,
  Widget: 'form',
  FileAttachment: 'attachment',
  Sound: 'media',
  Movie: 'media',
  Screen: 'media',
  RichMedia: 'media',
  '3D': 'media',
}

/** Keys that say who made a document, when and from what; nothing of it is shown. */
const TOLD = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Thumb',
  'SpiderInfo',
  'Legal',
  'Perms',
  'OPI',
  'CreatorInfo',
]

/** Dictionaries whose keys are names that somebody gave (of glyphs, fonts, colours), and mean nothing by themselves. */
const NAMED = new Set([
  'CharProcs',
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
  'Colorants',
  'RoleMap',
  'ClassMap',
  'Dests',
])

const LINKS = /^(?:https?|mailto|tel):/i

/**
 * Looks through everything that a document leads to, refuses what it may not hold and takes out what it may not
 * tell. What nothing leads to (earlier states of a page, mostly) is gone afterwards.
 *
 * @param {PDFDocument} document
 * @throws {Fault}
 */
export function sift(document) {
  const { context, catalog } = document
  if (document.isEncrypted || context.trailerInfo.Encrypt) throw new Fault('encrypted')
  const form = catalog.lookup(PDFName.of('AcroForm'))
  if (form) {
    const fields = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : null
    const isEmpty = fields instanceof PDFArray && fields.size() === 0
    if (!isEmpty || (form instanceof PDFDict && form.has(PDFName.of('XFA'))))
      throw new Fault('form', 'AcroForm')
    catalog.delete(PDFName.of('AcroForm'))
  }
  dropOpening(catalog)
  catalog.delete(PDFName.of('Threads'))
  for (const page of document.getPages()) page.node.delete(PDFName.of('B'))

  /** What was looked at as what: a dictionary whose keys are names of their own, or one whose keys mean something. */
  const seen = { named: new Set(), plain: new Set() }
  /** @type {[value: unknown, key: string][]} */
  const next = [[context.trailerInfo.Root, 'Root']]
  for (let one = next.pop(); one; one = next.pop()) {
    const [value, key] = one
    const already = NAMED.has(key) ? seen.named : seen.plain
    if (value instanceof PDFRef) {
      if (already.has(value.toString())) continue
      already.add(value.toString())
    }
    const object = value instanceof PDFRef ? context.lookup(value) : value
    if (object === undefined || already.has(object)) continue
    if (object instanceof PDFArray) {
      already.add(object)
      next.push(...object.asArray().map((inside) => /** @type {[unknown, string]} */ ([inside, key])))
      continue
    }
    const dict = object instanceof PDFStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    already.add(object)
    if (object instanceof PDFStream) siftStream(object, context)
    else if (already === seen.plain) siftDict(dict)
    next.push(
      ...dict
        .entries()
        .map(([name, inside]) => /** @type {[unknown, string]} */ ([inside, name.decodeText()])),
    )
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    const name = ref.toString()
    if (!seen.plain.has(name) && !seen.named.has(name)) context.delete(ref)
  }
}

/**
 * A document may say at which page it opens, which readers know without it.
 * @param {PDFDict} catalog
 */
function dropOpening(catalog) {
  const opening = catalog.lookup(PDFName.of('OpenAction'))
  if (opening instanceof PDFDict) siftDict(opening)
  catalog.delete(PDFName.of('OpenAction'))
}

/** @param {PDFDict} dict @param {string} key */
function nameIn(dict, key) {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

/** @param {PDFDict} dict */
function siftDict(dict) {
  for (const key of TOLD) dict.delete(PDFName.of(key))
  for (const key of dict.keys()) {
    const fault = FORBIDDEN_KEYS[key.decodeText()]
    if (fault) throw new Fault(fault, key.decodeText())
  }
  const action = FORBIDDEN_ACTIONS[nameIn(dict, 'S')]
  if (action) throw new Fault(action, nameIn(dict, 'S'))
  if (nameIn(dict, 'S') === 'URI' && !LINKS.test(textIn(dict, 'URI'))) throw new Fault('action', 'URI')
  if (['EmbeddedFile', 'Filespec', 'F'].includes(nameIn(dict, 'Type')))
    throw new Fault('attachment', 'Filespec')
  if (dict.has(PDFName.of('Rect')) && dict.has(PDFName.of('Subtype'))) siftAnnotation(dict)
}

/** @param {PDFDict} dict @param {string} key */
function textIn(dict, key) {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : ''
}

/** @param {PDFDict} annotation */
function siftAnnotation(annotation) {
  const subtype = nameIn(annotation, 'Subtype')
  const fault = Object.hasOwn(ANNOTATIONS, subtype) ? ANNOTATIONS[subtype] : 'comments'
  if (fault) throw new Fault(fault, subtype)
  // When a link was set, and by whom; what it says to a screen reader stays.
  for (const key of ['M', 'NM', 'T']) annotation.delete(PDFName.of(key))
}

/** @param {PDFStream} stream @param {import('@cantoo/pdf-lib').PDFContext} context */
function siftStream(stream, context) {
  const { dict } = stream
  // Its content would be fetched from another file.
  if (dict.has(PDFName.of('F')) || dict.has(PDFName.of('Ref'))) throw new Fault('attachment', 'F')
  if (nameIn(dict, 'Subtype') === 'PS') throw new Fault('script', 'PostScript')
  siftDict(dict)
  cleanPicture(stream, context)
}
