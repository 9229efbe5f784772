import { describe, expect, it } from 'vitest'
import { leadsElsewhere, sortPaths } from './sorting'

const fields = [
  { type: 'text', name: 'title' },
  { type: 'relationship', name: 'author' },
  { type: 'upload', name: 'picture' },
  {
    type: 'group',
    name: 'check',
    flattenedFields: [
      { type: 'date', name: 'on' },
      { type: 'relationship', name: 'by' },
    ],
  },
]

describe('a sort', () => {
  it.each(['title', '-title', 'author', 'check.on', '-check.on', 'check.by', 'nothing.like.this', ''])(
    'by %j stays with the record',
    (path) => expect(leadsElsewhere(fields, path)).toBe(false),
  )
  it.each([
    'author.email',
    '-author.email',
    'author__email',
    'picture.name',
    'check.by.email',
    'author.value.email',
    'version.author.email',
    '-version.check.by.email',
  ])('by %j leads elsewhere', (path) => expect(leadsElsewhere(fields, path)).toBe(true))
  it('is read as requests send it', () => {
    expect(sortPaths('a,-b.c')).toEqual(['a', '-b.c'])
    expect(sortPaths(['a', 'b,c'])).toEqual(['a', 'b', 'c'])
    expect(sortPaths(undefined)).toEqual([])
    expect(sortPaths({ a: 1 })).toEqual([])
  })
})
