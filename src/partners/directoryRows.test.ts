import { expect, it } from 'vitest'
import { readRow } from './directoryRows'

it('reads our own columns', () => {
  expect(
    readRow({ key: '1', name: 'Mairie de Sarmelle', website: 'https://www.sarmelle.example.org/accueil' }),
  ).toEqual({
    ok: true,
    row: {
      key: '1',
      name: 'Mairie de Sarmelle',
      plainName: 'sarmelle',
      website: 'https://www.sarmelle.example.org/accueil',
      domain: 'sarmelle.example.org',
      email: null,
      phone: null,
      territory: null,
    },
  })
})

it('reads the columns of the official directory, lists in JSON among them', () => {
  const read = readRow({
    id: 'a-1',
    nom: 'Mairie - Quimparlé',
    site_internet: '[{"libelle":"","valeur":"quimparle.example.org"}]',
    telephone: '[{"valeur":"02 00 00 00 01","description":""}]',
    adresse_courriel: 'Mairie@Orange.fr',
    code_insee_commune: '29999',
  })
  expect(read).toMatchObject({
    ok: true,
    row: {
      key: 'a-1',
      plainName: 'quimparle',
      domain: 'quimparle.example.org',
      phone: '02 00 00 00 01',
      email: 'mairie@orange.fr',
      territory: '29999',
    },
  })
  expect(readRow({ id: '2', nom: 'X', site_internet: '[]', adresse_courriel: 'x@orange.fr' })).toMatchObject({
    row: { website: null, domain: null },
  })
})

it('says what keeps a row out', () => {
  expect(readRow({ nom: '', adresse_courriel: 'nowhere' })).toEqual({
    ok: false,
    problem: 'no key (id), no name, no e-mail address',
  })
})
