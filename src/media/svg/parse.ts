import { SaxesParser } from 'saxes'
import type { SvgLimits } from './limits'
import { Refused } from './verdict'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'

/** An element of the SVG vocabulary. `xlink:href` and `href` are one attribute here, `href`. */
export type SvgElement = {
  name: string
  attributes: Map<string, string>
  children: SvgElement[]
  /** character data directly inside */
  text: string
}

export type ParsedSvg = {
  root: SvgElement
  /** elements of other vocabularies (an editor's own data), with all they hold */
  foreign: number
  /** processing instructions that name a style sheet */
  styleInstructions: number
}

/**
 * Reads an SVG into a tree, within the limits. Nothing is resolved or fetched.
 * A document type that declares nothing (the plain one of SVG 1.x) is passed over; anything else about
 * document types and entities is refused.
 * @throws Refused
 */
export function parseSvg(bytes: Uint8Array, limits: SvgLimits): ParsedSvg {
  const source = decode(bytes, limits)
  const parser = new SaxesParser({ xmlns: true, position: true, additionalNamespaces: { xlink: XLINK } })
  const open: (SvgElement | null)[] = []
  const counts = { elements: 0, uses: 0, foreign: 0, styleInstructions: 0 }
  let root: SvgElement | null = null

  parser.on('error', () => {
    throw new Refused('not-xml', { line: parser.line, column: parser.column })
  })
  parser.on('doctype', (doctype) => {
    if (!/^\s*svg(\s+(PUBLIC|SYSTEM)(\s+("[^"&%]*"|'[^'&%]*')){1,2})?\s*$/.test(doctype))
      throw new Refused('entities')
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') counts.styleInstructions += 1
  })
  parser.on('opentag', (tag) => {
    counts.elements += 1
    if (counts.elements > limits.elements) throw new Refused('too-many-elements', { limit: limits.elements })
    if (open.length >= limits.depth) throw new Refused('too-deep', { limit: limits.depth })
    const parent = open.at(-1)
    const ours = (tag.uri === SVG || tag.uri === '') && parent !== null
    if (parent === undefined && (!ours || tag.local !== 'svg')) throw new Refused('not-svg')
    if (!ours) {
      counts.foreign += 1
      open.push(null)
      return
    }
    if (tag.local === 'use') {
      counts.uses += 1
      if (counts.uses > limits.uses) throw new Refused('too-many-uses', { limit: limits.uses })
    }
    const element: SvgElement = {
      name: tag.local,
      attributes: attributesOf(tag.attributes),
      children: [],
      text: '',
    }
    if (parent) parent.children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  parser.write(source).close()
  if (!root) throw new Refused('not-svg')
  return { root, foreign: counts.foreign, styleInstructions: counts.styleInstructions }
}

function attributesOf(all: Record<string, { prefix: string; local: string; uri: string; value: string }>) {
  const attributes = new Map<string, string>()
  for (const { prefix, local, uri, value } of Object.values(all)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue
    if (uri === XLINK && local === 'href') {
      if (!attributes.has('href')) attributes.set('href', value)
    } else if (uri === '') attributes.set(local, value)
    else if (uri === XML) attributes.set(`xml:${local}`, value)
  }
  return attributes
}

function decode(bytes: Uint8Array, limits: SvgLimits): string {
  if (bytes.length === 0) throw new Refused('empty')
  if (bytes.length > limits.bytes)
    throw new Refused('too-many-bytes', { bytes: bytes.length, limit: limits.bytes })
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new Refused('compressed')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('not-utf8')
  }
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 400))?.[1]
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared))
    throw new Refused('not-utf8', { encoding: declared })
  if (text.trim() === '') throw new Refused('empty')
  return text
}
