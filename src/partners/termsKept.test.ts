import { expect, it } from 'vitest'
import { changedTerms } from './termsKept'

const was = { campaign: 'c', from: '2026-09-01', label: 'v1', text: 'words', changes: null, pauseAfter: null }

it.each([
  [{ text: 'words', pauseAfter: '2027-01-01' }, []],
  [{ campaign: { id: 'c' }, changes: 'A first note' }, []],
  [{ text: 'other words' }, ['text']],
  [{ text: '' }, ['text']],
  [{ from: '2026-10-01', label: 'v2' }, ['from', 'label']],
  [{ campaign: 'd' }, ['campaign']],
])('%j changes %j', (will, changed) => {
  expect(changedTerms(was, will)).toEqual(changed)
})
