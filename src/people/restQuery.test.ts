import { describe, expect, it } from 'vitest'
import { cappedLimit, MOST_DOCS, queryFault } from './restQuery'

const fields = [
  { type: 'date', name: 'opensAt' },
  { type: 'text', name: 'title' },
]

/** A filter inside a filter, so many times. */
const nested = (times: number): unknown =>
  times === 0 ? { title: { equals: 'x' } } : { and: [nested(times - 1)] }

describe('a query', () => {
  it.each([
    [{}],
    [{ where: '' }],
    [{ limit: '0', page: '1', depth: '2', sort: '-title' }],
    [{ sort: ['title', '-opensAt'] }],
    [{ where: { title: { equals: 'x' }, opensAt: { greater_than: '2026-11-25' } } }],
    [{ where: { or: [{ and: [{ title: { like: '%' } }] }, { id: { in: ['a', 'b'] } }] } }],
    [{ where: { or: { '25': { title: { exists: 'true' } } } } }],
    [{ where: { document: { equals: { relationTo: 'pages', value: 'a' } } } }],
    [{ where: { 'version.updatedAt': { less_than: '2026-11-25T10:00:00Z' } } }],
    [{ where: nested(10) }],
    [{ select: { title: 'true' }, populate: { pages: { title: true } }, joins: 'false' }],
    [{ whatever: 'else', draft: 'true', locale: 'fr' }],
  ])('%j is read', (query) => {
    expect(queryFault(query, fields)).toBeNull()
  })

  it.each([
    ['limit', { limit: '1.5' }],
    ['limit', { limit: 'all' }],
    ['limit', { limit: ['1', '2'] }],
    ['page', { page: '0' }],
    ['page', { page: '99999999999999999999' }],
    ['depth', { depth: '-1' }],
    ['depth', { depth: '99' }],
    ['sort', { sort: { title: '1' } }],
    ['select', { select: 'title' }],
    ['populate', { populate: 'x' }],
    ['joins', { joins: 'x' }],
    ['where', { where: 'abc' }],
    ['where', { where: ['a'] }],
    ['where', { where: { title: 'x' } }],
    ['where', { where: { and: 'x' } }],
    ['where', { where: { or: ['x'] } }],
    ['where', { where: { id: { in: [{ a: '1' }] } } }],
    ['where', { where: { title: { near: '1,2' } } }],
    ['where', { where: { opensAt: { greater_than: 'soon' } } }],
    ['where', { where: { createdAt: { equals: 'soon' } } }],
    ['where', { where: nested(40) }],
  ])('says that %s can’t be read in %j', (part, query) => {
    expect(queryFault(query, fields)).toBe(part)
  })
})

it('a list never holds everything', () => {
  expect(cappedLimit(undefined)).toBeUndefined()
  expect(cappedLimit('10')).toBe(10)
  expect(cappedLimit('0')).toBe(MOST_DOCS)
  expect(cappedLimit('1000000')).toBe(MOST_DOCS)
  expect(cappedLimit('-1')).toBe(MOST_DOCS)
})
