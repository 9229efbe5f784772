import { describe, expect, it } from 'vitest'
import { fold, termsOf } from './fold'
import { marked, type Searchable, searched } from './search'

const shown = (parts: readonly { text: string; found: boolean }[]) =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
const kit = (title: string, lede = '', ...texts: string[]): Searchable => ({ title, lede, texts })

describe('folding', () => {
  it.each([
    ['Élan', 'elan'],
    ['ÉLAN', 'elan'],
    ['e\u0301lan', 'elan'],
    ['Cœur', 'coeur'],
    ['l’image', 'l image'],
    ["l'image", 'l image'],
    ['n°\u00a02024\u2011449', 'n  2024 449'],
  ])('%s', (text, folded) => expect(fold(text).text).toBe(folded))

  it('knows where every letter stood', () => {
    const { text, at } = fold('Le cœur')
    expect(text).toBe('le coeur')
    expect(at).toEqual([0, 1, 2, 3, 4, 4, 5, 6])
  })

  it('asks for each word once, for ten at most, and for no more than a query holds', () => {
    expect(termsOf('  Loi loi  LOÏ ')).toEqual(['loi'])
    expect(termsOf('a b c d e f g h i j k l')).toHaveLength(10)
    expect(termsOf(`${'x'.repeat(400)}`)[0]).toHaveLength(200)
    expect(termsOf(' ?! ')).toEqual([])
  })
})

describe('searching', () => {
  it('finds nothing when nothing is asked', () => expect(searched([kit('Loi')], [])).toEqual([]))

  it('wants every word, wherever it stands', () => {
    const law = kit('Ce que dit la loi', 'Article par article', 'Le code pénal punit…')
    expect(searched([law], termsOf('loi penal'))).toHaveLength(1)
    expect(searched([law], termsOf('loi photo'))).toHaveLength(0)
  })

  it('finds beginnings of words, and nothing in the middle of one', () => {
    expect(searched([kit('Propositions')], ['propos'])).toHaveLength(1)
    expect(searched([kit('Propositions')], ['position'])).toHaveLength(0)
  })

  it('puts a title before a lede before a text, and keeps the order of equals', () => {
    const text = kit('A', '', 'photo')
    const lede = kit('B', 'photo')
    const first = kit('Photo, un')
    const second = kit('Photo, deux')
    const order = searched([text, lede, first, second], ['photo']).map(({ of }) => of)
    expect(order).toEqual([first, second, lede, text])
  })

  it('shows where the words stand, in the letters that were written', () => {
    const [hit] = searched([kit('Titre', '', 'Publier une photo de son enfant est courant.')], ['enfant'])
    expect(shown(hit?.excerpt ?? [])).toBe('Publier une photo de son [enfant] est courant.')
    expect(shown(marked('Les Œuvres', ['oeuv']))).toBe('Les [Œuv]res')
  })

  it('cuts a long text at words, round the first word found', () => {
    const long = `${'avant '.repeat(60)}preuve ${'après '.repeat(60)}`.trim()
    const [hit] = searched([kit('Titre', '', long)], ['preuve'])
    const excerpt = shown(hit?.excerpt ?? [])
    expect(excerpt).toContain('[preuve]')
    expect(excerpt).toMatch(/^… avant/)
    expect(excerpt).toMatch(/après …$/)
    expect(excerpt.length).toBeLessThan(230)
  })
})
