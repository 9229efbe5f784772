import { describe, expect, it } from 'vitest'
import { type Doubtful, doubtsOf, readDoubts } from './doubts'
import { doubtWords } from './doubtWords'

const right: Doubtful = {
  organisation: 'Ville de Sarmelle',
  kind: 'town-hall',
  email: 'ines@sarmelle.example.org',
  website: 'https://www.sarmelle.example.org/accueil',
  registration: null,
  trap: false,
}
const codes = (more: Partial<Doubtful>) => doubtsOf({ ...right, ...more }).map(({ code }) => code)

describe('what the form noticed', () => {
  it('is nothing when all fits', () => {
    expect(codes({})).toEqual([])
    expect(codes({ website: null })).toEqual([])
    expect(codes({ email: 'ines@mairie.sarmelle.example.org' })).toEqual([])
    expect(codes({ organisation: 'École n° 4' })).toEqual([])
  })
  it.each(['town-hall', 'school', 'charity'])('a consumer address is no fault of a %s', (kind) => {
    expect(codes({ kind, email: 'mairie.sarmelle@orange.fr' })).toEqual([])
  })
  it.each(['company', 'health', 'public-body'])('and is one of a %s', (kind) => {
    expect(codes({ kind, email: 'sarmelle@orange.fr' })).toEqual(['consumer-address'])
  })
  it('names each oddity once, with its figures', () => {
    const doubts = doubtsOf({
      ...right,
      organisation: 'http://win.example',
      email: 'a@elsewhere.example',
      registration: '111 222 333 44455',
      trap: true,
    })
    expect(doubts).toEqual([
      { code: 'number-siren', figures: { number: '11122233344455' } },
      { code: 'website-domain', figures: { website: 'sarmelle.example.org', email: 'elsewhere.example' } },
      { code: 'filled-trap', figures: {} },
      { code: 'odd-name', figures: { name: 'http://win.example' } },
    ])
    for (const doubt of doubts)
      for (const figure of Object.values(doubt.figures)) {
        expect(doubtWords(doubt, 'fr')).toContain(figure)
        expect(doubtWords(doubt, 'en')).toContain(figure)
      }
    expect(readDoubts(JSON.parse(JSON.stringify(doubts)))).toEqual(doubts)
  })
  it('a name of another domain’s letters is not its house', () => {
    expect(codes({ email: 'a@notsarmelle.example.org' })).toEqual(['website-domain'])
  })
  it('a record that holds something else has no doubts', () => {
    expect(readDoubts(null)).toEqual([])
    expect(readDoubts([{ code: 'other' }, 3])).toEqual([])
  })
})
