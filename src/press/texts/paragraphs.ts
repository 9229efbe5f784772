import { type Node, topNodes } from '@/platform/richText/tree'

/** Text of a node and of all below it. A link to another site is followed by its address, as on paper. */
function inline({ type, text = '', children = [], fields }: Node): string {
  if (type === 'linebreak') return '\n'
  if (type === 'tab') return ' '
  const inner = text + children.map(inline).join('')
  const address = type === 'link' && fields?.linkType !== 'internal' ? fields?.url : undefined
  return address && !inner.includes(address) ? `${inner} (${address})` : inner
}

function listLines({ listType, children = [] }: Node, depth = 0): string[] {
  let number = 0
  return children.flatMap((item) => {
    const nested = (item.children ?? []).filter(({ type }) => type === 'list')
    const words = (item.children ?? [])
      .filter(({ type }) => type !== 'list')
      .map(inline)
      .join('')
      .trim()
    if (words) number += 1
    const mark = listType === 'number' ? `${number}.` : '-'
    return [
      ...(words ? [`${'  '.repeat(depth)}${mark} ${words}`] : []),
      ...nested.flatMap((list) => listLines(list, depth + 1)),
    ]
  })
}

/**
 * The paragraphs of a rich text, without formats: a heading, a quotation or a whole list is one each. Empty
 * paragraphs are left out. A value that is no rich text has none.
 */
export function paragraphsOf(richText: unknown): string[] {
  return topNodes(richText)
    .map((block) => (block.type === 'list' ? listLines(block).join('\n') : inline(block).trim()))
    .filter((paragraph) => paragraph !== '')
}
