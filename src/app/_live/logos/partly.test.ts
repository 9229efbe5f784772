import { describe, expect, it } from 'vitest'
import type { Done } from './done'
import type { Outcome } from './outcome'
import { partlySaved } from './partly'

const refusal = { ok: false, reason: 'text-inside', data: {}, words: { fr: '', en: '' } } as const
const said = (done: Done[], refused: ('light' | 'dark')[], logos = 1) => {
  const kept = { size: logos } as Parameters<typeof partlySaved>[1]['logos']
  const told: Outcome['refused'] = new Map(refused.map((place) => [place, { refusal, picture: null }]))
  return partlySaved('fr', { logos: kept }, { done, refused: told })?.replace(/[\u00a0\u202f]/g, ' ') ?? null
}

describe('what is said above a form of which something is to be mended', () => {
  it('names what was saved and what was not, and the logo that stays', () => {
    expect(said(['version', 'colour'], ['light', 'dark'])).toBe(
      'L’autre version est enregistrée. Votre couleur est enregistrée. Elle paraît dès maintenant dans une édition en ligne. Les 2 fichiers refusés ne sont pas enregistrés : votre logo actuel reste en place.',
    )
    expect(said([], ['light'])).toBe(
      'Le fichier refusé n’est pas enregistré : votre logo actuel reste en place.',
    )
  })

  it('speaks of no logo that stays where there is none, or where it was replaced', () => {
    expect(said([], ['light'], 0)).toBe('Le fichier refusé n’est pas enregistré.')
    expect(said(['logo'], ['dark'])).toBe(
      'Votre logo est enregistré. Le fichier refusé n’est pas enregistré.',
    )
  })

  it('is nothing where no file was refused and nothing saved', () => {
    expect(said([], [])).toBeNull()
  })
})
