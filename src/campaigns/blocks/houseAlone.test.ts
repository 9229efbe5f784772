import { expect, it } from 'vitest'
import { houseAnchors } from './houseAlone'
import type { PageBlock } from './slugs'

const wall = { blockType: 'partnerWall', heading: 'Qui relaie', anchor: 'qui-relaie' } as PageBlock
const unnamed = { blockType: 'partnerWall', heading: 'Qui relaie' } as PageBlock
const steps = { blockType: 'steps', heading: 'Comment', anchor: 'comment', items: [] } as PageBlock

it('finds the anchors that no partner draws, as they stand on the page', () => {
  expect(houseAnchors([steps, wall, unnamed])).toEqual(['qui-relaie', 'qui-relaie-2'])
  expect(houseAnchors([steps])).toEqual([])
  expect(houseAnchors(null)).toEqual([])
})
