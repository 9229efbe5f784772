import { describe, expect, it } from 'vitest'
import { passage } from './passage'

const reviews = { relay: { publishing: 'approval' as const, reviewed: ['introduction' as const] } }
const atOnce = { relay: { publishing: 'at-once' as const, reviewed: ['introduction' as const] } }
const shown = { slots: { heading: 'Bonjour', contact: { phone: '01 99 00 11 22' } } }

describe('how words come before the public', () => {
  it('is at once where the campaign says so, whatever changed', () => {
    expect(passage(atOnce, null, { heading: 'a' })).toEqual({ way: 'at-once', changed: ['introduction'] })
    expect(passage(atOnce, shown, { ...shown.slots, heading: 'a' }).way).toBe('at-once')
  })

  it('goes through the house in the slots that it reviews', () =>
    expect(passage(reviews, shown, { heading: 'Bonsoir', contact: { phone: '02' } })).toEqual({
      way: 'ask',
      changed: ['introduction', 'contact'],
      reviewed: ['introduction'],
    }))

  it('is at once in the others', () =>
    expect(passage(reviews, shown, { heading: 'Bonjour', contact: { phone: '02' } })).toEqual({
      way: 'at-once',
      changed: ['contact'],
    }))

  it('begins with a review of the whole, even of an edition without a word', () => {
    expect(passage(reviews, null, { contact: { phone: '02' } })).toMatchObject({
      way: 'ask',
      reviewed: ['contact'],
    })
    expect(passage(reviews, null, {})).toMatchObject({ way: 'ask', reviewed: [] })
    expect(passage({}, null, {}).way).toBe('ask')
  })

  it('is nothing where nothing changed', () =>
    expect(passage(reviews, shown, { ...shown.slots, introduction: ' ' })).toEqual({
      way: 'nothing',
      changed: [],
    }))
})
