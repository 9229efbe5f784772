import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs'

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 1 })
const block = (type: string, ...children: object[]) => ({ type, version: 1, format: '', indent: 0, children })
const link = (url: string, words: string) => ({
  ...block('link', text(words)),
  fields: { linkType: 'custom', url, newTab: false },
})
const rich = (...children: object[]) => ({ root: block('root', ...children) })

describe('paragraphsOf', () => {
  it('drops formats and empty paragraphs', () => {
    expect(
      paragraphsOf(
        rich(
          block('heading', text('Titre')),
          block('paragraph'),
          block('paragraph', text('Un '), text('mot.')),
        ),
      ),
    ).toEqual(['Titre', 'Un mot.'])
  })

  it('keeps line breaks inside a paragraph', () => {
    expect(
      paragraphsOf(rich(block('paragraph', text('a'), { type: 'linebreak', version: 1 }, text('b')))),
    ).toEqual(['a\nb'])
  })

  it('prints the address of a link to another site, once', () => {
    expect(paragraphsOf(rich(block('paragraph', link('https://example.org', 'Le rapport'))))).toEqual([
      'Le rapport (https://example.org)',
    ])
    expect(
      paragraphsOf(rich(block('paragraph', link('https://example.org', 'https://example.org')))),
    ).toEqual(['https://example.org'])
    const internal = {
      ...block('link', text('Agir')),
      fields: { linkType: 'internal', url: 'https://x.org', doc: {} },
    }
    expect(paragraphsOf(rich(block('paragraph', internal)))).toEqual(['Agir'])
  })

  it('writes lists with their marks, also inside lists', () => {
    const bullets = {
      ...block('list', block('listitem', text('un')), block('listitem', text('deux'))),
      listType: 'bullet',
    }
    const nested = {
      ...block(
        'list',
        block('listitem', text('a')),
        block('listitem', bullets),
        block('listitem', text('b')),
      ),
      listType: 'number',
    }
    expect(paragraphsOf(rich(bullets, nested))).toEqual(['- un\n- deux', '1. a\n  - un\n  - deux\n2. b'])
  })

  it.each([
    [null],
    [undefined],
    ['text'],
    [{}],
    [{ root: { children: [] } }],
    [{ root: { type: 'root', children: [7] } }],
  ])('finds nothing in %j', (value) => {
    expect(paragraphsOf(value)).toEqual([])
  })
})
