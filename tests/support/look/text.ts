type Inline = string | { readonly bold: string } | { readonly link: string; readonly says: string }

const inline = (part: Inline) => {
  const text = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format })
  if (typeof part === 'string') return text(part)
  if ('bold' in part) return text(part.bold, 1)
  return {
    type: 'link',
    version: 2,
    fields: { linkType: 'custom', url: part.link },
    children: [text(part.says)],
  }
}

/** Paragraphs as the editor stores them. */
export const paragraphs = (...texts: readonly (readonly Inline[] | string)[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    children: texts.map((parts) => ({
      type: 'paragraph',
      version: 1,
      children: (typeof parts === 'string' ? [parts] : parts).map(inline),
    })),
  },
})
