import { z } from 'zod'

const tree = z.looseObject({
  root: z.looseObject({
    children: z.array(z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })),
  }),
})

/** Lexical's bit for bold. */
const BOLD = 1

/**
 * A rich text whose first paragraph begins with the place and day, in bold, as releases do; where it begins
 * with something else, they are a paragraph of their own. What is no rich text comes back as it is.
 */
export function datelined(richText: unknown, dateline: string): unknown {
  const parsed = tree.safeParse(richText)
  if (!parsed.success) return richText
  const { root } = parsed.data
  const words = (text: string) => ({ type: 'text', version: 1, text, format: BOLD })
  const [first, ...rest] = root.children
  const children =
    first?.type === 'paragraph'
      ? [{ ...first, children: [words(`${dateline} `), ...(first.children ?? [])] }, ...rest]
      : [{ type: 'paragraph', version: 1, children: [words(dateline)] }, ...root.children]
  return { ...parsed.data, root: { ...root, children } }
}
