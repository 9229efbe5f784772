import { describe, expect, it } from 'vitest'
import { references } from './references'
import { whatItShows } from './shows'

const blocks = [
  { blockType: 'hero', picture: { id: 'm1', alt: 'x' }, action: { label: 'Go', to: 'page', page: 'p1' } },
  { blockType: 'keyFigures', claims: ['c1', 'c2'] },
  {
    blockType: 'prose',
    picture: 'm1',
    body: {
      root: {
        children: [
          { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'pages', value: 'p2' } } },
        ],
      },
    },
  },
]

describe('references', () => {
  it('finds every record in reading order, with the path of its field', () => {
    expect(references(blocks, 'blocks').map((r) => `${r.relationTo}:${r.id}@${r.path}`)).toEqual([
      'media:m1@blocks.0.picture',
      'pages:p1@blocks.0.action.page',
      'claims:c1@blocks.1.claims',
      'claims:c2@blocks.1.claims',
      'media:m1@blocks.2.picture',
      'pages:p2@blocks.2.body.root.children.0.fields',
    ])
  })

  it('accepts whatever JSON the field holds', () => {
    for (const odd of [null, undefined, 7, 'text', [], [null], { picture: null }, { claims: [null, 3] }])
      expect(references(odd, 'blocks')).toEqual([])
  })

  it('shows each record once', () => {
    expect(whatItShows(blocks)).toEqual([
      { relationTo: 'media', value: 'm1' },
      { relationTo: 'pages', value: 'p1' },
      { relationTo: 'claims', value: 'c1' },
      { relationTo: 'claims', value: 'c2' },
      { relationTo: 'pages', value: 'p2' },
    ])
  })
})
