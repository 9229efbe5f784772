import { describe, expect, it } from 'vitest'
import { actionOf, type Change, publishedIn } from './action'

const draft = { _status: { fr: 'draft', en: 'draft' } }
const french = { _status: { fr: 'published', en: 'draft' } }
const both = { _status: { fr: 'published', en: 'published' } }
const trashed = { ...draft, deletedAt: '2027-01-01T00:00:00.000Z' }

const change = (given: Partial<Change>): Change => ({
  before: draft,
  after: draft,
  publishes: false,
  restoresVersion: false,
  unchanged: false,
  hasDrafts: true,
  ...given,
})

describe('the word for a change', () => {
  it.each<[string, Partial<Change>]>([
    ['create', { before: null }],
    ['publish', { before: null, after: french }],
    ['publish', { before: draft, after: french }],
    ['publish', { before: french, after: both }],
    ['publish', { before: french, after: french, publishes: true }],
    ['unpublish', { before: both, after: french }],
    ['unpublish', { before: french, after: draft }],
    ['unpublish', { before: both, after: draft }],
    ['trash', { before: both, after: { ...both, deletedAt: 'x' } }],
    ['trash', { before: both, after: trashed }],
    ['restore', { before: trashed, after: draft }],
    ['restore-version', { restoresVersion: true, unchanged: true }],
    ['save-draft', { before: french, after: french, unchanged: true }],
    ['update', { before: french, after: french }],
    ['update', { before: {}, after: {}, unchanged: true, hasDrafts: false }],
    ['change-password', { before: { hash: 'a' }, after: { hash: 'b' }, hasDrafts: false }],
    ['publish', { before: { _status: 'draft' }, after: { _status: 'published' } }],
  ])('%s', (word, given) => {
    expect(actionOf(change(given))).toBe(word)
  })
})

it('published where its status says so', () => {
  expect([draft, french, both, null, {}, { _status: 'published' }].map(publishedIn)).toEqual([
    [],
    ['fr'],
    ['fr', 'en'],
    [],
    [],
    [''],
  ])
})
