/** One paragraph of plain words, as the editor writes it. */
export const richText = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: null,
        children: [
          { type: 'text', text: words, format: 0, detail: 0, mode: 'normal' as const, style: '', version: 1 },
        ],
      },
    ],
  },
})
