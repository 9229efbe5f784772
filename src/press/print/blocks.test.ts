import { describe, expect, it } from 'vitest'
import { blocksOf, dated } from './blocks'

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
const block = (type: string, ...children: object[]) => ({ type, version: 1, children })
const link = (url: string, linkType = 'custom') => ({
  ...block('link', text('Le rapport')),
  fields: { linkType, url },
})
const rich = (...children: object[]) => ({ root: block('root', ...children) })

describe('blocksOf', () => {
  it('keeps formats, breaks and links to other sites, and sets the text', () => {
    const paragraph = block(
      'paragraph',
      text("L'un ", 1),
      text('et', 3),
      { type: 'linebreak' },
      link('https://example.org'),
    )
    expect(blocksOf(rich(paragraph), 'fr')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'L’un ', bold: true },
          { text: 'et', bold: true, italic: true },
          { text: '\n' },
          { text: 'Le rapport', href: 'https://example.org' },
        ],
      },
    ])
  })

  it.each([
    ['javascript:alert(1)', 'custom'],
    ['https://example.org', 'internal'],
    ['data:text/html,x', 'custom'],
  ])('prints the words of a link to %s (%s), and no link', (url, linkType) => {
    expect(blocksOf(rich(block('paragraph', link(url, linkType))), 'fr')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Le rapport' }] },
    ])
  })

  it('knows headings, quotations and lists, flattens lists in lists and drops what is empty', () => {
    const inner = { ...block('list', block('listitem', text('b'))), listType: 'bullet' }
    const list = {
      ...block('list', block('listitem', text('a')), block('listitem', inner)),
      listType: 'number',
    }
    expect(
      blocksOf(rich(block('heading', text('T')), block('quote', text('Q')), block('paragraph'), list), 'en'),
    ).toEqual([
      { kind: 'heading', runs: [{ text: 'T' }] },
      { kind: 'quote', runs: [{ text: 'Q' }] },
      { kind: 'list', numbered: true, items: [{ runs: [{ text: 'a' }] }, { runs: [{ text: 'b' }] }] },
    ])
  })

  it.each([[null], [undefined], ['text'], [{ root: 1 }]])('finds nothing in %j', (value) => {
    expect(blocksOf(value, 'fr')).toEqual([])
  })
})

describe('dated', () => {
  it('opens the first paragraph, or stands before anything else', () => {
    const opening = { text: 'Ici. ', bold: true }
    expect(dated([{ kind: 'paragraph', runs: [{ text: 'a' }] }], 'Ici.')).toEqual([
      { kind: 'paragraph', runs: [opening, { text: 'a' }] },
    ])
    const heading = { kind: 'heading' as const, runs: [{ text: 'a' }] }
    expect(dated([heading], 'Ici.')).toEqual([{ kind: 'paragraph', runs: [opening] }, heading])
  })
})
