import { expect, it } from 'vitest'
import { aimedPages, houseAnchors } from './houseAlone'
import type { PageBlock } from './slugs'

const wall = { blockType: 'partnerWall', heading: 'Qui relaie', anchor: 'qui-relaie' } as PageBlock
const unnamed = { blockType: 'partnerWall', heading: 'Qui relaie' } as PageBlock
const steps = { blockType: 'steps', heading: 'Comment', anchor: 'comment', items: [] } as PageBlock

it('finds the anchors that no partner draws, as they stand on the page', () => {
  expect(houseAnchors([steps, wall, unnamed])).toEqual(['qui-relaie', 'qui-relaie-2'])
  expect(houseAnchors([steps])).toEqual([])
  expect(houseAnchors(null)).toEqual([])
})

it('finds the pages that links aim into', () => {
  const hero = {
    blockType: 'hero',
    action: { label: 'a', to: 'page', page: { id: 'p1' }, anchor: 'qui-relaie' },
    secondAction: { label: 'b', to: 'page', page: 'p2' },
  }
  expect(aimedPages([hero, { items: [{ link: { page: 'p3', anchor: 'comment' } }] }])).toEqual(['p1', 'p3'])
  expect(aimedPages([null, 'text', 7, { anchor: 'own' }])).toEqual([])
})
