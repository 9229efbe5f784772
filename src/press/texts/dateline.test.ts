import { describe, expect, it } from 'vitest'
import { datelined } from './dateline'
import { paragraphsOf } from './paragraphs'

const block = (type: string, text: string) => ({
  type,
  version: 1,
  children: [{ type: 'text', version: 1, text }],
})
const rich = (...children: object[]) => ({ root: { type: 'root', direction: null, children } })

describe('datelined', () => {
  it('opens the first paragraph, in bold, and changes nothing else', () => {
    const given = rich(block('paragraph', 'La fondation.'), block('paragraph', 'Suite.'))
    const before = JSON.stringify(given)
    const result = datelined(given, 'Valmorière, le 9 février 2027.')
    expect(paragraphsOf(result)).toEqual(['Valmorière, le 9 février 2027. La fondation.', 'Suite.'])
    expect(result).toMatchObject({
      root: { direction: null, children: [{ children: [{ format: 1 }, {}] }, {}] },
    })
    expect(JSON.stringify(given)).toBe(before)
  })

  it('is a paragraph of its own before anything else', () => {
    expect(paragraphsOf(datelined(rich(block('heading', 'Titre')), 'Ici.'))).toEqual(['Ici.', 'Titre'])
    expect(paragraphsOf(datelined(rich(), 'Ici.'))).toEqual(['Ici.'])
  })

  it.each([[null], ['x'], [{ root: 1 }]])('leaves %j alone', (value) => {
    expect(datelined(value, 'Ici.')).toBe(value)
  })
})
