import { describe, expect, it } from 'vitest'
import type { Row } from './publicView'
import { type ReferringField, visitReferences } from './references'

const COLLECTIONS: Record<string, ReferringField[]> = {
  partners: [{ name: 'logo', type: 'upload', relationTo: 'logos' }],
  logos: [],
  media: [],
  pages: [],
}

function seenIn(fields: ReferringField[], doc: Row, depth = 2): string[] {
  const seen: string[] = []
  visitReferences(fields, doc, {
    depth,
    fieldsOf: (collection) => COLLECTIONS[collection] ?? [],
    seen: (collection, id) => seen.push(`${collection}:${id}`),
  })
  return seen
}

describe('visitReferences', () => {
  it('names ids and populated documents, and goes into those', () => {
    const fields: ReferringField[] = [{ name: 'partner', type: 'relationship', relationTo: 'partners' }]
    expect(seenIn(fields, { partner: 'p' })).toEqual(['partners:p'])
    expect(seenIn(fields, { partner: { id: 'p', logo: { id: 'l' } } })).toEqual(['partners:p', 'logos:l'])
    expect(seenIn(fields, { partner: null })).toEqual([])
  })

  it('takes an id for a document only where it should have come populated', () => {
    const fields: ReferringField[] = [{ name: 'partner', type: 'relationship', relationTo: 'partners' }]
    expect(seenIn(fields, { partner: 'p' }, 0)).toEqual([])
    expect(seenIn(fields, { partner: { id: 'p', logo: 'l' } }, 1)).toEqual(['partners:p'])
    expect(seenIn(fields, { partner: { id: 'p', logo: 'l' } }, 2)).toEqual(['partners:p', 'logos:l'])
  })

  it('names many, of several collections', () => {
    const fields: ReferringField[] = [{ name: 'shows', type: 'relationship', relationTo: ['pages', 'media'] }]
    const shows = [
      { relationTo: 'pages', value: 'a' },
      { relationTo: 'media', value: { id: 'b' } },
    ]
    expect(seenIn(fields, { shows })).toEqual(['pages:a', 'media:b'])
  })

  it('looks into groups, rows and blocks', () => {
    const image: ReferringField = { name: 'image', type: 'upload', relationTo: 'media' }
    const fields: ReferringField[] = [
      { name: 'group', type: 'group', flattenedFields: [image] },
      { name: 'rows', type: 'array', flattenedFields: [image] },
      { name: 'blocks', type: 'blocks', blocks: [{ slug: 'figure', flattenedFields: [image] }] },
    ]
    const doc = {
      group: { image: '1' },
      rows: [{ image: '2' }],
      blocks: [
        { blockType: 'figure', image: '3' },
        { blockType: 'unknown', image: '4' },
      ],
    }
    expect(seenIn(fields, doc)).toEqual(['media:1', 'media:2', 'media:3'])
  })

  it('looks into joins and rich text', () => {
    const fields: ReferringField[] = [
      { name: 'editions', type: 'join', collection: 'partners' },
      { name: 'text', type: 'richText' },
    ]
    const link = { type: 'link', fields: { doc: { relationTo: 'pages', value: 'p' } } }
    const doc = {
      editions: { docs: ['e1', { id: 'e2', logo: 'l' }] },
      text: {
        root: {
          children: [{ children: [link, { type: 'upload', relationTo: 'media', value: { id: 'm' } }] }],
        },
      },
    }
    expect(seenIn(fields, doc)).toEqual(['partners:e1', 'partners:e2', 'logos:l', 'pages:p', 'media:m'])
  })
})
