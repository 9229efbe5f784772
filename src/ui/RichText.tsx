import { Fragment, type ReactNode } from 'react'
import { z } from 'zod'
import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'

export interface RichTextProps {
  readonly locale: Locale
  /** Lexical's JSON as the record holds it. */
  readonly value: unknown
  /** Where a page stands that the text links to; null when it isn't there, and the words stay plain. */
  readonly pageHref: (pageId: string) => string | null
  /** The class of its paragraphs, where they are not plain ones. */
  readonly paragraph?: string
}

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

/** What the front knows of a node; the rest of it is ignored. */
const node = z.object({
  type: z.string(),
  text: z.string().optional(),
  format: z.union([z.number(), z.string()]).optional(),
  tag: z.string().optional(),
  fields: z
    .object({
      url: z.string().nullish(),
      doc: z.object({ value: reference }).nullish(),
    })
    .optional(),
  get children() {
    return z.array(node).optional()
  },
})
type Node = z.output<typeof node>

const document = z.object({ root: z.object({ children: z.array(node) }) })

/**
 * An editor's text as elements, by allow-list: paragraphs, h3 and h4, lists, quotations, links, bold and
 * italic. Anything else shows its words and nothing more; a link that is no address, mail or telephone is none.
 */
export const RichText = (props: RichTextProps) => {
  const parsed = document.safeParse(props.value)
  return parsed.success ? draw(parsed.data.root.children, props) : null
}

/** The words of an editor's text, for places that take no elements. */
export function plainText(value: unknown): string {
  const parsed = document.safeParse(value)
  return parsed.success ? parsed.data.root.children.map(wordsOf).join('\n').trim() : ''
}

const wordsOf = ({ text, children = [] }: Node): string => text ?? children.map(wordsOf).join('')

const draw = (nodes: readonly Node[] = [], props: RichTextProps): ReactNode =>
  nodes.map((child, index) => {
    const before = nodes[index - 1]
    // biome-ignore lint/suspicious/noArrayIndexKey: a kept page is drawn once and never reordered
    return <Fragment key={index}>{element(child, before ? wordsOf(before).slice(-1) : '', props)}</Fragment>
  })

function element(child: Node, before: string, props: RichTextProps): ReactNode {
  const inside = () => draw(child.children, props)
  switch (child.type) {
    case 'text':
      return styled(child, before, props.locale)
    case 'linebreak':
      return <br />
    case 'paragraph':
      return wordsOf(child).trim() ? <p className={props.paragraph}>{inside()}</p> : null
    case 'heading':
      return child.tag === 'h4' ? <h4>{inside()}</h4> : <h3>{inside()}</h3>
    case 'list':
      return child.tag === 'ol' ? <ol>{inside()}</ol> : <ul>{inside()}</ul>
    case 'listitem':
      return <li>{inside()}</li>
    case 'quote':
      return (
        <blockquote>
          <p>{inside()}</p>
        </blockquote>
      )
    case 'link':
      return link(child, inside(), props)
    default:
      return inside()
  }
}

const BOLD = 1
const ITALIC = 2

/** A piece of a sentence is set with the sign before it: a "?" after a link keeps its space. */
function styled({ text = '', format }: Node, before: string, locale: Locale): ReactNode {
  const lead = /[\p{L}\p{N}]/u.test(before) ? before : ''
  const set = typeset(lead + text, locale).slice(lead.length)
  const bits = typeof format === 'number' ? format : 0
  const italic = bits & ITALIC ? <em>{set}</em> : set
  return bits & BOLD ? <strong>{italic}</strong> : italic
}

const CALLS = /^(?:tel|sms):[+\d]+$/
const SAFE = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/

function link({ fields }: Node, inside: ReactNode, { pageHref }: RichTextProps): ReactNode {
  const page = fields?.doc ? pageHref(fields.doc.value) : null
  const href = page ?? (fields?.doc ? null : (fields?.url ?? null))
  if (href && CALLS.test(href)) {
    return (
      <a href={href} translate="no" dir="ltr">
        {inside}
      </a>
    )
  }
  if (!href || !SAFE.test(href)) return inside
  return (
    <a href={href} rel={href.startsWith('http') ? 'noreferrer' : undefined}>
      {inside}
    </a>
  )
}
