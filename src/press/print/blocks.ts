import type { Locale } from '@/platform/languages'
import { type Node, topNodes } from '@/platform/richText/tree'
import { typeset } from '@/platform/typography'

/** A piece of text with one set of formats. */
export type Run = { text: string; bold?: boolean; italic?: boolean; href?: string }

/** A rich text as templates print it. */
export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; runs: Run[] }
  | { kind: 'list'; numbered: boolean; items: { runs: Run[] }[] }

/** Lexical's bits. */
const BOLD = 1
const ITALIC = 2
const HREF = /^(?:https?:\/\/|mailto:|tel:)/i

/**
 * A rich text as blocks, in the typography of its language. What a document has no form for is printed as a
 * paragraph; a list inside a list becomes items of the outer one. A value that is no rich text has none.
 */
export function blocksOf(richText: unknown, locale: Locale): Block[] {
  return topNodes(richText).flatMap((one) => blockOf(one, locale))
}

/** Paragraphs without formats. */
export const plainBlocks = (paragraphs: readonly string[], locale: Locale): Block[] =>
  paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text: typeset(text, locale) }] }))

const KINDS: Readonly<Record<string, 'heading' | 'quote'>> = { heading: 'heading', quote: 'quote' }

function blockOf(one: Node, locale: Locale): Block[] {
  if (one.type === 'list') {
    const items = itemsOf(one, locale)
    return items.length > 0 ? [{ kind: 'list', numbered: one.listType === 'number', items }] : []
  }
  const runs = runsOf(one, locale)
  return isEmpty(runs) ? [] : [{ kind: KINDS[one.type] ?? 'paragraph', runs }]
}

const itemsOf = ({ children = [] }: Node, locale: Locale): { runs: Run[] }[] =>
  children.flatMap((item) => {
    const inside = item.children ?? []
    const runs = inside.filter(({ type }) => type !== 'list').flatMap((one) => runsOf(one, locale))
    const nested = inside.filter(({ type }) => type === 'list').flatMap((list) => itemsOf(list, locale))
    return isEmpty(runs) ? nested : [{ runs }, ...nested]
  })

const isEmpty = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '')

function runsOf({ type, text, format, fields, children = [] }: Node, locale: Locale): Run[] {
  if (type === 'linebreak') return [{ text: '\n' }]
  if (type === 'tab') return [{ text: ' ' }]
  const bits = typeof format === 'number' ? format : 0
  const bold = (bits & BOLD) !== 0 ? { bold: true } : {}
  const italic = (bits & ITALIC) !== 0 ? { italic: true } : {}
  const own = text ? [{ text: typeset(text, locale), ...bold, ...italic }] : []
  const runs: Run[] = [...own, ...children.flatMap((child) => runsOf(child, locale))]
  const href = type === 'link' && fields?.linkType !== 'internal' ? fields?.url : undefined
  return href && HREF.test(href) ? runs.map((run) => ({ ...run, href })) : runs
}

/** The first paragraph opens with the place and day, in bold; where there is none, they are one of their own. */
export function dated(blocks: readonly Block[], dateline: string): Block[] {
  const opening: Run = { text: `${dateline} `, bold: true }
  const [first, ...rest] = blocks
  return first?.kind === 'paragraph'
    ? [{ ...first, runs: [opening, ...first.runs] }, ...rest]
    : [{ kind: 'paragraph', runs: [opening] }, ...blocks]
}
