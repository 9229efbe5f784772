import { expect, it } from 'vitest'
import { namesOf } from './names'

const PAGES = [
  { language: 'fr', slug: 'agir', title: 'Agir' },
  { language: 'en', slug: 'act', title: 'Act' },
  { language: 'fr', slug: 'double', title: 'Un' },
  { language: 'fr', slug: 'double', title: 'Deux' },
] as const

it.each([
  ['/fr/lanternes/avec/ville', 'Accueil de votre édition'],
  ['/fr/lanternes/avec/ville/agir', 'Agir'],
  ['/en/lanterns/with/ville/act', 'Act (anglais)'],
  ['/embed/en/lanterns/ville', 'Votre édition, sur un autre site (anglais)'],
  ['/fr/lanternes/avec/ville/renommee', undefined],
  ['/fr/lanternes/avec/ville/double', undefined],
  ['/files/media/0123/press.pdf', undefined],
])('%s is called %s', (path, name) => expect(namesOf([path], PAGES, 'fr').get(path)).toBe(name))
