import { describe, expect, it } from 'vitest'
import { bornAt, changedGlobalTags, changedTags } from './changes'
import { type FieldShape, inLanguage, type Row } from './publicView'

const FIELDS: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'campaign', type: 'relationship' },
  { name: 'order', type: 'number' },
  { name: 'contact', type: 'group', flattenedFields: [{ name: 'hours', type: 'text', localized: true }] },
  {
    name: 'rows',
    type: 'blocks',
    blocks: [{ slug: 'prose', flattenedFields: [{ name: 'text', type: 'text', localized: true }] }],
  },
  { name: '_status', type: 'select', localized: true },
  { name: 'deletedAt', type: 'date' },
  { name: 'updatedAt', type: 'date' },
]

const ROW: Row = {
  title: { fr: 'Agir', en: 'Act' },
  slug: { fr: 'agir', en: 'act' },
  campaign: 'c1',
  order: 1,
  contact: { hours: { fr: '9 h', en: '9 am' } },
  rows: [{ id: 'r', blockType: 'prose', text: { fr: 'un', en: 'one' } }],
  _status: { fr: 'published', en: 'published' },
  deletedAt: null,
  updatedAt: '1',
}
const NOW = new Date('2027-03-01T08:00:00Z')
const list = { by: ['slug', 'order', 'campaign'], owners: ({ campaign }: Row) => [campaign] }
const tagsOf = (before: Row | null | undefined, after: Row | null) =>
  changedTags({ collection: 'pages', id: 'p', fields: FIELDS, before, after, list, now: NOW })
const withoutDate = (found: string[]) => found.filter((tag) => !tag.startsWith('date:'))
const ALL_FR = ['doc:pages:p:fr', 'place:pages:p:fr', 'list:pages:c1:fr']
const ALL_EN = ['doc:pages:p:en', 'place:pages:p:en', 'list:pages:c1:en']

describe('inLanguage', () => {
  it('takes one language at any depth and leaves the rest', () => {
    expect(inLanguage(FIELDS, ROW, 'en')).toMatchObject({
      title: 'Act',
      campaign: 'c1',
      contact: { hours: '9 am' },
      rows: [{ id: 'r', blockType: 'prose', text: 'one' }],
      _status: 'published',
    })
  })
})

describe('changedTags', () => {
  it.each<[string, Row | null | undefined, Row | null, string[]]>([
    ['nothing for a saving without a change', ROW, { ...ROW, updatedAt: '2' }, []],
    ['nothing for a new draft', null, { ...ROW, _status: { fr: 'draft', en: 'draft' } }, []],
    [
      'nothing for a change of an unpublished language',
      { ...ROW, _status: { fr: 'published', en: 'draft' } },
      { ...ROW, title: { fr: 'Agir', en: 'x' }, _status: { fr: 'published', en: 'draft' } },
      [],
    ],
    [
      'the document in the language of a text',
      ROW,
      { ...ROW, title: { fr: 'Agir', en: 'Do' } },
      ['doc:pages:p:en'],
    ],
    [
      'the document in one language for a text deep inside',
      ROW,
      { ...ROW, rows: [{ id: 'r', blockType: 'prose', text: { fr: 'deux', en: 'one' } }] },
      ['doc:pages:p:fr'],
    ],
    [
      'place and list where a list orders by the field',
      ROW,
      { ...ROW, slug: { fr: 'faire', en: 'act' } },
      ALL_FR,
    ],
    ['all languages for a shared field', ROW, { ...ROW, order: 2 }, [...ALL_FR, ...ALL_EN]],
    [
      'place and list when a language is published',
      { ...ROW, _status: { fr: 'published', en: 'draft' } },
      ROW,
      ALL_EN,
    ],
    [
      'place and list when a language is withdrawn',
      ROW,
      { ...ROW, _status: { fr: 'draft', en: 'published' } },
      ALL_FR,
    ],
    ['everything when it goes to the trash', ROW, { ...ROW, deletedAt: '2027' }, [...ALL_FR, ...ALL_EN]],
    [
      'everything when it comes back from the trash',
      { ...ROW, deletedAt: '2027' },
      ROW,
      [...ALL_FR, ...ALL_EN],
    ],
    ['everything when it is deleted', ROW, null, [...ALL_FR, ...ALL_EN]],
    ['nothing when a draft is deleted', { ...ROW, _status: { fr: 'draft' } }, null, []],
    ['everything when nobody looked before', undefined, ROW, [...ALL_FR, ...ALL_EN]],
  ])('names %s', (_, before, after, expected) =>
    expect(withoutDate(tagsOf(before, after)).sort()).toEqual([...expected].sort()),
  )

  it('names the date of what is public whenever it is written, and of nothing else', () => {
    const later = { ...ROW, updatedAt: '2' }
    const draft = { ...ROW, _status: { fr: 'draft', en: 'draft' } }
    expect(tagsOf(ROW, later)).toEqual(['date:pages:p'])
    expect(tagsOf(ROW, ROW)).toEqual([])
    expect(tagsOf(draft, { ...draft, updatedAt: '2' })).toEqual([])
    expect(tagsOf(ROW, null)).toContain('date:pages:p')
    expect(tagsOf(undefined, ROW)).toContain('date:pages:p')
  })

  it('names the lists of both owners when a document moves', () => {
    const moved = tagsOf(ROW, { ...ROW, campaign: { id: 'c2' } })
    expect(moved).toContain('list:pages:c1:fr')
    expect(moved).toContain('list:pages:c2:fr')
  })

  it('takes a collection without drafts for public', () => {
    const fields = FIELDS.filter(({ name }) => name !== '_status')
    const change = {
      collection: 'media',
      id: 'm',
      fields,
      before: null,
      after: ROW,
      list: { by: [] },
      now: NOW,
    }
    expect(changedTags(change)).toContain('list:media:all:fr')
  })
})

describe('what is to be public later', () => {
  const timed = { ...list, from: ['rights.from'] }
  const rowFrom = (from: string | null) => ({ ...ROW, rights: { from } })
  const EARLIER = rowFrom('2027-03-01T08:00:00.000Z')
  const LATER = rowFrom('2027-03-01T08:00:00.001Z')
  const changed = (before: Row | null, after: Row | null) =>
    changedTags({ collection: 'pages', id: 'p', fields: FIELDS, before, after, list: timed, now: NOW })

  it('is on no page, so that none goes for its sake', () => {
    expect(changed(null, LATER)).toEqual(['coming:pages'])
    expect(changed(LATER, { ...LATER, slug: { fr: 'x', en: 'y' }, updatedAt: '2' })).toEqual(['coming:pages'])
    expect(changed(LATER, null)).toEqual(['coming:pages'])
  })

  it('comes to all pages that could show it at its instant, and leaves them when that is put off', () => {
    expect(withoutDate(changed(null, EARLIER)).sort()).toEqual([...ALL_FR, ...ALL_EN].sort())
    expect(withoutDate(changed(LATER, EARLIER)).sort()).toEqual([...ALL_FR, ...ALL_EN, 'coming:pages'].sort())
    expect(withoutDate(changed(EARLIER, LATER)).sort()).toEqual([...ALL_FR, ...ALL_EN, 'coming:pages'].sort())
  })

  it.each([
    [rowFrom(null), null],
    [rowFrom('2027-03-01T08:00:00.001Z'), NOW.getTime() + 1],
    [{ ...ROW, rights: { from: new Date(NOW.getTime() + 5) } }, NOW.getTime() + 5],
    [rowFrom('soon'), null],
    [ROW, null],
    [null, null],
  ])('is read from any shape of row', (row, at) => expect(bornAt(timed, row)).toBe(at))
})

describe('changedGlobalTags', () => {
  const fields: FieldShape[] = [
    { name: 'name', type: 'text', localized: true },
    { name: 'website', type: 'text' },
  ]
  const house = { name: { fr: 'Maison', en: 'House' }, website: 'https://a.example' }
  it('names the languages that changed', () => {
    expect(changedGlobalTags('house', fields, house, { ...house })).toEqual([])
    expect(changedGlobalTags('house', fields, house, { ...house, name: { fr: 'M', en: 'House' } })).toEqual([
      'global:house:fr',
    ])
    expect(changedGlobalTags('house', fields, house, { ...house, website: 'x' })).toHaveLength(2)
    expect(changedGlobalTags('house', fields, undefined, house)).toHaveLength(2)
  })
})
