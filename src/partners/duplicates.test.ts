import { describe, expect, it } from 'vitest'
import { ALIKE, likenesses, nameLikeness, ownWords } from './duplicates'

describe('two names', () => {
  it.each([
    ['Ville de Sarmelle', 'Mairie de Sarmelle'],
    ['École Élise-Reclus', 'ecole elise reclus'],
    ['Commune de Saint-Aubin', 'Mairie de St Aubin'],
    ['Ligue des familles', 'Familles, la ligue'],
  ])('%s and %s are one', (one, other) => {
    expect(nameLikeness(one, other)).toBe(100)
    expect(nameLikeness(other, one)).toBe(100)
  })
  it.each([
    ['Ville de Sarmelle', 'Ville de Valmorière'],
    ['Association des parents', 'Association des pêcheurs du lac'],
    ['Mairie de Mons', 'Mairie de Lens'],
  ])('%s and %s are two', (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(ALIKE)
  })
  it('forgive a slip', () => {
    expect(nameLikeness('Ville de Valmorière', 'Ville de Valmoriere-sur-Orne')).toBeGreaterThan(50)
    expect(nameLikeness('Valmorière', 'Valmoriére')).toBe(100)
    expect(nameLikeness('Valmorière', 'Valmorrière')).toBeGreaterThanOrEqual(ALIKE)
  })
  it('have words even where none is their own', () => {
    expect(ownWords('La Ville')).toEqual(['la', 'ville'])
    expect(nameLikeness('', '')).toBe(0)
  })
})

describe('organisations that may be the same', () => {
  const known = [
    { id: '1', name: 'Réseau santé', website: 'https://www.sarmelle.example.org', email: null },
    { id: '2', name: 'Ville de Sarmelle', website: null, email: 'sarmelle@orange.fr' },
    { id: '3', name: 'Ville de Lens', website: null, email: 'lens@orange.fr' },
  ]
  it('share a domain or a name, never a provider', () => {
    expect(
      likenesses(
        { name: 'Mairie de Sarmelle', website: null, email: 'contact@mairie.sarmelle.example.org' },
        known,
      ),
    ).toEqual([
      { id: '2', name: 'Ville de Sarmelle', domain: null, percent: 100 },
      { id: '1', name: 'Réseau santé', domain: 'sarmelle.example.org', percent: expect.any(Number) },
    ])
    expect(likenesses({ name: 'Mairie de Mons', email: 'mons@orange.fr' }, known)).toEqual([])
    const example = { id: '4', name: 'Réseau', website: null, email: 'network@example.org' }
    expect(likenesses({ name: 'Mons', email: 'office@mons.example.org' }, [example])).toEqual([])
  })
})
