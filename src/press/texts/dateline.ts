import { z } from 'zod'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { KitContent } from '../content'

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

/** The place and day that a release opens with: before its lead where it has one, else before its first paragraph. */
export function datelineOf(
  place: string | undefined,
  { date, timeZone }: Pick<KitContent, 'date' | 'timeZone'>,
  locale: Locale,
): string {
  const day = formatDate(date, locale, timeZone)
  return place ? words(locale)('kit.dated', { place, day }) : `${day}.`
}
