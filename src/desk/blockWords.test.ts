import { describe, expect, it } from 'vitest'
import { blockWords } from './blockWords'

const rich = (...texts: string[]) => ({
  root: { children: texts.map((text) => ({ type: 'paragraph', children: [{ text }] })) },
})

describe('the words of a block in its row', () => {
  it.each([
    [{ blockType: 'hero', heading: ' Un titre ', lede: 'Un chapeau' }, 'Un titre'],
    [{ blockType: 'figure', caption: 'Une légende' }, 'Une légende'],
    [{ blockType: 'prose', heading: '', body: rich('Une phrase.', 'Une autre.') }, 'Une phrase. Une autre.'],
    [{ blockType: 'viewpoint', text: 'Des propos', people: 'Des parents' }, 'Des propos'],
    [{ blockType: 'figure', picture: 'x' }, ''],
    [undefined, ''],
  ])('of %o are %j', (block, words) => {
    expect(blockWords(block)).toBe(words)
  })

  it('fit a line', () => {
    expect(blockWords({ heading: 'mot '.repeat(60) }).length).toBeLessThanOrEqual(73)
  })
})
