import type { Media } from '@/payload-types'

/** An image of the library, of some origin. */
export const image = (sourceType: Media['sourceType']): Media => ({
  id: 'a',
  name: 'Image',
  alt: 'Une image',
  markup: '<svg></svg>',
  author: 'A',
  credit: '© A',
  licence: 'CC-BY-4.0',
  sourceType,
  showsChild: 'no',
  createdAt: '',
  updatedAt: '',
})

/** A paragraph, as the editor keeps it. */
export const body = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Texte' }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
}
