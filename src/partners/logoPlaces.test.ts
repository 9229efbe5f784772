import { describe, expect, it } from 'vitest'
import { type LogoConditions, mayStandIn } from './logoPlaces'

describe('mayStandIn', () => {
  it.each<[string, LogoConditions, string]>([
    ['no conditions', {}, 'head foot list'],
    ['no record of them', undefined, 'head foot list'],
    ['text only', { textOnly: true }, ''],
    ['once per page', { oncePerPage: true }, 'head'],
    ['a zone apart', { fixedZone: true }, 'foot'],
    ['a zone apart, once', { fixedZone: true, oncePerPage: true }, 'foot'],
    ['as large as any other', { atLeastAsLarge: true }, 'head foot'],
    ['text only, whatever else', { textOnly: true, fixedZone: true, atLeastAsLarge: true }, ''],
  ])('%s', (_, conditions, places) => {
    const found = (['head', 'foot', 'list'] as const).filter((place) => mayStandIn(place, conditions))
    expect(found.join(' ')).toBe(places)
  })
})
