import { describe, expect, it } from 'vitest'
import { english, french, kit } from '../kit.fixture'
import { kitFiles } from '../kitFiles'
import { factsText } from './facts'
import { document, ordinary } from './plain'
import { readmeText } from './readme'
import { releaseText } from './release'

describe('plain text', () => {
  it('has ordinary spaces and no empty part', () => {
    expect(ordinary('a\u00a0:\u202fb\u2060c  \n  - d ')).toBe('a : bc\n  - d')
    expect(document('a', undefined, false, 'b')).toBe('a\n\nb\n')
  })
})

describe('releaseText', () => {
  it('is the release, who speaks, whom to call and where to find help', () => {
    expect(releaseText(kit, french)).toBe(`Communiqué de presse

« Une photo » : une campagne
============================

Valmorière, le 9 février 2027. La fondation lance une campagne.

Elle aide les parents.

À propos : Fondation Mille Lanternes
------------------------------------
Une fondation imaginaire.

Contact presse
--------------
Nora Delvigne, Presse
01 99 00 27 10
presse@example.org
9 h à 18 h

Numéros d’aide, à donner avec tout article
------------------------------------------
- 119 : Enfance en danger. Jour et nuit
- 114 (par SMS) : Urgence. Jour et nuit

Démonstration : la fondation, ses partenaires et ses porte-parole sont fictifs.

https://example.org/fr/presse/lancement
`)
  })

  it('is not there in a language without a release', () => {
    expect(releaseText(kit, english)).toBeUndefined()
  })

  it('bears the day of the zone that the kit was dated in', () => {
    const late = { ...kit, date: '2027-02-08T23:30:00.000Z' }
    expect(releaseText(late, french)).toContain('le 9 février 2027.')
    expect(releaseText({ ...late, timeZone: 'America/Martinique' }, french)).toContain('le 8 février 2027.')
  })
})

describe('factsText', () => {
  it('gives no figure without its source and what it does not mean', () => {
    expect(factsText(kit, french)).toContain(`1. Fin 2022, 53 % des parents interrogés.
Source : OPEN, février 2023, p. 4, https://example.org/enquete
Ce que ce chiffre ne veut pas dire : Pas tous les parents.
État : Chiffre discuté, prochaine relecture le 6 février 2027. Deux méthodes.`)
    expect(factsText(kit, english)).toContain(
      'Status: Contested figure, next review on 6 February 2027. Deux méthodes.',
    )
  })

  it('carries the help numbers too', () => {
    expect(factsText(kit, french)).toContain('- 119 : Enfance en danger. Jour et nuit')
    expect(factsText(kit, english)).toContain(
      '- 119, https://example.org/119: Childhood in danger. Day and night',
    )
  })

  it('is not there without claims', () => {
    expect(factsText(kit, { ...french, claims: [] })).toBeUndefined()
  })
})

describe('readmeText', () => {
  const files = kitFiles(kit).filter(({ kind }) => kind !== 'readme')

  it('names every file with its size, and every image with its rights', () => {
    const text = readmeText(kit, french, files)
    for (const { path } of files) expect(text).toContain(`- ${path}, `)
    expect(text).toContain('- images/Le passage.png, 3 600 × 2 700 px, 3 octets')
    expect(text).toContain(`Le passage
- images/Le passage.png
Crédit : Fondation Mille Lanternes
Usage : Presse
Licence : CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/
Origine : Dessin, sans IA
Description : Deux bras se rejoignent.`)
    expect(text).toContain('Contact presse\n')
    expect(text).toContain('- 119 : Enfance en danger')
  })

  it('speaks the language of its edition', () => {
    const text = readmeText(kit, english, kitFiles(kit))
    expect(text).toContain('Two arms meet\n- images/Two arms meet.png\n')
    expect(text).toMatch(/^Press kit: One photo, a thousand paths\n=+\n/)
    expect(text).toContain('3,600 × 2,700 px, 3 bytes')
    expect(text).toContain('Description: Two arms meet.')
  })

  it('leaves out the rights of images when there are none', () => {
    expect(readmeText({ ...kit, images: [] }, french, [])).not.toContain('Droits des images')
  })
})
