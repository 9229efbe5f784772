import { describe, expect, it } from 'vitest'
import type { ComposeRefusal, Note, Proposal } from './types'
import { noteWords, proposalWords, refusalWords } from './words'

const named = (id: string) => ({ a: 'Ville de Valmorière', b: 'Mutuelle Orvance' })[id] ?? '?'
const refusal = (code: ComposeRefusal['code'], data: Record<string, number>): ComposeRefusal => ({
  ok: false,
  code,
  party: 'a',
  data,
  proposals: [],
})

describe('the words of a refusal', () => {
  it('have its figures in the numbers of the language, and its unit', () => {
    const wide = refusalWords(refusal('too-wide', { aspect: 12.34, limit: 9.8 }), named, 'px')
    expect(wide.fr).toContain('« Ville de Valmorière » est 12,3 fois plus large')
    expect(wide.en).toContain('Up to 9.8 times')
    const width = refusalWords(refusal('no-width', { needed: 31.96, available: 30 }), named, 'mm')
    expect(width.fr).toContain('32 mm de large')
  })

  it('never read as if there were room: a need is rounded up, what there is down', () => {
    const close = refusalWords(refusal('no-height', { needed: 120.2, available: 119.9 }), named, 'px')
    expect(close.fr).toContain('121 px de haut ; il y en a 119.')
    expect(close.en).toContain('121 px; there are 119.')
    const limit = refusalWords(refusal('too-tall', { aspect: 0.8, limit: 0.81 }), named, 'px')
    expect(limit.en).toContain('From 0.9 times')
    const faint = refusalWords(refusal('faint', { contrast: 2.98, needed: 3 }), named, 'px')
    expect(faint.fr).toContain('contraste 2,9, il en faut 3.')
  })

  it('name what would do', () => {
    const say = (proposal: Proposal) => proposalWords(proposal, named)
    expect(say({ what: 'stacked', party: 'a', aspect: 1.99 }).fr).toContain('au plus 1,9 fois')
    expect(say({ what: 'ink', party: 'a', ink: 'white' }).en).toBe('Add a version in white.')
    expect(say({ what: 'next-page', parties: ['a', 'b'] }).fr).toBe(
      'Montrez sur une autre page : Ville de Valmorière, Mutuelle Orvance.',
    )
  })

  it('say each thing that was done in both languages', () => {
    const done: Note['what'][] = [
      'stacked',
      'white',
      'black',
      'plate',
      'text-only',
      'already-shown',
      'own-zone',
      'role-grown',
    ]
    const said = done.map((what) => noteWords({ party: 'a', what }))
    expect(new Set(said.flatMap(({ fr, en }) => [fr, en])).size).toBe(2 * done.length)
  })
})
