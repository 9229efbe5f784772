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

Pour diffusion immédiate

« Une photo » : une campagne
============================

Valmorière, le 9 février 2027. La fondation lance une campagne.

Elle aide les parents.

Citation
--------
« Des parents informés. »
Nora Delvigne

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

  it('says once where a line is that is called by its address', () => {
    const line = {
      name: 'aide.example',
      numbers: [],
      purpose: '',
      hours: 'Jour et nuit',
      territory: 'CH' as const,
    }
    const text = releaseText(kit, { ...french, helplines: [{ ...line, website: 'https://aide.example' }] })
    expect(text).toContain('\n- https://aide.example (Suisse). Jour et nuit\n')
  })

  it('bears its number with the day, hour and zone that the page and the PDFs bear, and no other day', () => {
    const named = { name: 'UPMCQX-1', publicFrom: '2026-11-24T16:24:00.000Z' }
    for (const text of [
      releaseText(kit, french, named),
      factsText(kit, french, named),
      readmeText(kit, french, [], [], named),
    ])
      expect(text).toContain(
        'Numéro UPMCQX-1, 24 novembre 2026, 17 h 24 (heure de Paris). A-t-il été corrigé ?',
      )
    expect(readmeText(kit, french, [], [], named)).not.toContain('9 février 2027')
  })

  it('says in the readme how the signature is checked', () => {
    const text = readmeText(kit, french, [])
    expect(text).toContain('manifest.json.sig en est la signature Ed25519')
    expect(text).toContain('(https://example.org/.well-known/relais-press-keys.json)')
    expect(text).toContain(
      'openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in manifest.json -sigfile manifest.json.sig',
    )
  })

  it('shares its embargo with what lies beside it in the archive, where it is said of nothing else', () => {
    const embargoed = { ...kit, embargo: '2027-02-09T05:00:00.000Z' }
    const said = 'Sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris). Ne rien diffuser avant.'
    for (const text of [factsText(embargoed, french), readmeText(embargoed, french, [])])
      expect(text).toContain(`\n${said}\n`)
    for (const text of [factsText(kit, french), readmeText(kit, french, [])])
      expect(text).not.toMatch(/embargo|diffusion/)
  })

  it('says the embargo as it stood, with its zone, in ordinary spaces', () => {
    const text = releaseText({ ...kit, embargo: '2027-02-09T05:00:00.000Z' }, french)
    expect(text).toContain(
      '\nSous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris). Ne rien diffuser avant.\n',
    )
    expect(text).not.toMatch(/[\u00a0\u202f\u2060]/)
  })

  it('has lead and notes where there are any, marks a summary, and names everybody to call once', () => {
    const release = french.release && { ...french.release, lead: 'En deux mots.', notes: 'Un.\n\nDeux.' }
    const nora = { name: 'Nora Delvigne', kind: 'contact' as const, standIn: { name: 'Ada', phone: '01 02' } }
    const sam = { name: 'Sam', kind: 'expert' as const, subjects: 'le droit' }
    const [said] = french.quotations
    const text = releaseText(kit, {
      ...french,
      release,
      contacts: [sam, nora],
      quotations: said ? [{ ...said, role: 'présidente', kind: 'indirect' }] : [],
    })
    expect(text).toContain(
      '============================\n\nValmorière, le 9 février 2027. En deux mots.\n\nLa fondation',
    )
    expect(text).toContain('Notes aux rédactions\n--------------------\nUn.\n\nDeux.\n')
    expect(text).toContain('Des parents informés.\nNora Delvigne, présidente\nRésumé au style indirect')
    expect(text).not.toContain('« Des parents')
    expect(text).toContain(
      'Contact presse\n--------------\nNora Delvigne\nEn cas d’absence : Ada 01 02\n\nSam\nPeut parler de : le droit\n',
    )
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

  it('says below its help numbers that nobody checked them', () => {
    const [line] = french.helplines
    if (!line) throw new Error('The kit of the tests has helplines.')
    expect(factsText(kit, { ...french, helplines: [{ ...line, verifiedOn: null }] })).toContain(
      'Jour et nuit\nNuméros pris dans leurs sources publiques : vérifiez-les avant de publier.',
    )
  })

  it('is not there without claims', () => {
    expect(factsText(kit, { ...french, claims: [] })).toBeUndefined()
  })
})

describe('readmeText', () => {
  const files = kitFiles(kit).filter(({ kind }) => kind !== 'readme')

  it('names every file, those of images with their size, and every image with its rights', () => {
    const text = readmeText(kit, french, files)
    for (const { path } of files) expect(text).toContain(`- ${path}`)
    expect(text).toContain('- images/Le passage.png, 3 600 × 2 700 px, 3 octets')
    expect(text).toContain(`Le passage
- images/Le passage.png
Crédit : « Le passage », Fondation Mille Lanternes, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
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
