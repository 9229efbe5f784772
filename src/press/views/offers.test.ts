import { expect, it } from 'vitest'
import type { KitImageFile } from '../content'
import { kit } from '../kit.fixture'
import { imageOffers } from './offers'

const [whole] = kit.images[0]?.files ?? []
if (!whole) throw new Error('The fixture has an image with a file.')
const files: KitImageFile[] = [whole, { ...whole, href: '/web.jpg', extension: 'jpg', size: 'web' }]
const labels = (given: readonly KitImageFile[], locale: 'fr' | 'en') =>
  imageOffers('Le passage', given, locale).map(({ label }) => label)

it('of several files each link says what its file is for; of one there is nothing to tell apart', () => {
  expect(labels(files, 'fr')).toEqual(['Télécharger pour l’impression', 'Télécharger pour le web'])
  expect(labels(files, 'en')).toEqual(['Download for print', 'Download for the web'])
  expect(labels([whole], 'fr')).toEqual(['Télécharger'])
})
