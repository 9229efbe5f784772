import { randomBytes } from 'node:crypto'
import type { ProseBlock } from '@/payload-types'

/** What a rich text field holds: the JSON of the editor. */
export type RichText = NonNullable<ProseBlock['body']>

type Node = RichText['root']['children'][number]

const BOLD = 1

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

const letters = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export type Inline = string | Node

const inline = (parts: readonly Inline[]): Node[] =>
  parts.map((part) => (typeof part === 'string' ? letters(part, 0) : part))

export const bold = (text: string): Node => letters(text, BOLD)

/** A link to a page of the campaign, by the page's id. */
export const linkToPage = (pageId: string, label: string): Node =>
  element('link', [letters(label, 0)], {
    version: 3,
    id: randomBytes(12).toString('hex'),
    fields: { linkType: 'internal', doc: { relationTo: 'pages', value: pageId }, newTab: false },
  })

/** A link to an outside site by its full address, or to a line (`tel:`, `sms:`). */
export const linkTo = (url: string, label: string): Node =>
  element('link', [letters(label, 0)], {
    version: 3,
    id: randomBytes(12).toString('hex'),
    fields: { linkType: 'custom', url, newTab: false },
  })

export const paragraph = (...parts: Inline[]): Node =>
  element('paragraph', inline(parts), { textFormat: 0, textStyle: '' })

export const heading = (text: string): Node => element('heading', [letters(text, 0)], { tag: 'h3' })

export const quote = (text: string): Node => element('quote', [letters(text, 0)])

/** A list of points; each point is a text, or a row of texts, bold words and links. */
export const bullets = (...items: (Inline | Inline[])[]): Node =>
  element(
    'list',
    items.map((item, index) =>
      element('listitem', inline(Array.isArray(item) ? item : [item]), { value: index + 1 }),
    ),
    { listType: 'bullet', tag: 'ul', start: 1 },
  )

/** The value of a rich text field. A plain string becomes a paragraph. */
export const rich = (...children: (string | Node)[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: children.map((child) => (typeof child === 'string' ? paragraph(child) : child)),
    direction: 'ltr',
    format: '',
    indent: 0,
  },
})
