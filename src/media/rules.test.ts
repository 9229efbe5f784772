import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { type ImageFacts, imageGaps } from './rules'
import { GAP_WORDS } from './ruleWords'

const whole: ImageFacts = {
  alt: 'Un livre ouvert.',
  author: 'Atelier',
  credit: '© Fondation',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  approved: true,
}

describe('imageGaps', () => {
  it('finds none in a whole record', () => {
    expect(imageGaps(whole)).toEqual([])
  })

  it.each([
    [{ alt: ' \n' }, 'alt-missing'],
    [{ author: null }, 'author-missing'],
    [{ credit: '' }, 'credit-missing'],
    [{ licence: undefined }, 'licence-missing'],
    [{ licence: 'Tous droits réservés' }, 'licence-unclear'],
    [{ sourceType: 'softwareImage' }, 'source-type-missing'],
    [{ showsChild: null }, 'child-unanswered'],
    [{ approved: false }, 'not-approved'],
  ] as const)('finds %o', (lack, gap) => {
    expect(imageGaps({ ...whole, ...lack })).toEqual([gap])
  })

  it('asks for no alternative text where the page says it beside the image', () => {
    expect(imageGaps({ ...whole, alt: '' }, { decorative: true })).toEqual([])
  })

  it('finds everything in an empty record, each with its words', () => {
    const gaps = imageGaps({})
    expect(gaps).toHaveLength(7)
    for (const gap of gaps) for (const locale of LOCALES) expect(GAP_WORDS[gap][locale]).toMatch(/\S/)
  })
})
