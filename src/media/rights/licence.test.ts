import { describe, expect, it } from 'vitest'
import { creativeCommonsUrl, licenceProblem } from './licence'

describe('licenceProblem', () => {
  it.each([
    'CC-BY-4.0',
    'CC-BY-NC-SA-2.0-FR',
    'CC-BY-ND-3.0-IGO',
    'CC0-1.0',
    'CC-PDM-1.0',
    'OFL-1.1',
    'etalab-2.0',
    'LicenseRef-Mille-Lanternes',
    'Contrat 2026-014',
    'Cession de droits du 3 mars 2026',
    'Agreement no. FML/31',
    ' CC-BY-4.0 ',
  ])('takes %s', (licence) => {
    expect(licenceProblem(licence)).toBeNull()
  })

  it.each([
    'Tous droits réservés',
    'libre de droits',
    'CC BY 4.0',
    'CC-BY',
    'CC-BY-5.0',
    'CC-BY-SA-NC-4.0',
    'Contrat',
    'Contrat avec l’illustratrice',
    '©',
    'contractuel 12',
  ])('can’t tell the terms from %s', (licence) => {
    expect(licenceProblem(licence)).toBe('unclear')
  })

  it.each([null, undefined, '', '  '])('misses one where there is %j', (licence) => {
    expect(licenceProblem(licence)).toBe('missing')
  })
})

describe('creativeCommonsUrl', () => {
  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-2.0-FR', 'https://creativecommons.org/licenses/by-nc-sa/2.0/fr/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC-PDM-1.0', 'https://creativecommons.org/publicdomain/mark/1.0/'],
    ['MIT', null],
    ['Contrat 12', null],
  ])('of %s is %s', (licence, url) => {
    expect(creativeCommonsUrl(licence)).toBe(url)
  })
})
