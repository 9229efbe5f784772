import { describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { imageObject } from './imageObject'

const media: Media = {
  id: 'a',
  name: 'Passage',
  alt: 'Deux bras',
  author: 'Zoé Œuvrard',
  credit: '© Zoé Œuvrard',
  creditLocal: 'Dessin : Zoé Œuvrard',
  licence: 'CC-BY-4.0',
  sourceType: 'trainedAlgorithmicMedia',
  showsChild: 'no',
  url: '/files/media/a/0011223344556677-w960.jpg',
  createdAt: '',
  updatedAt: '',
}
const told = (over: Partial<Media> = {}, more: object = {}) =>
  imageObject({ ...media, ...over }, { locale: 'fr', origin: 'https://relais.example', ...more })

describe('imageObject', () => {
  it('says who made it, how, and what is permitted', () => {
    expect(told()).toEqual({
      '@type': 'ImageObject',
      contentUrl: 'https://relais.example/files/media/a/0011223344556677-w960.jpg',
      caption: 'Deux bras',
      creditText: 'Dessin : Zoé Œuvrard',
      creator: { '@type': 'Person', name: 'Zoé Œuvrard' },
      copyrightNotice: 'Dessin : Zoé Œuvrard',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    })
  })

  it('names the holder of the rights, the contract’s own address, and where it may be taken', () => {
    const acquire = 'https://relais.example/fr/presse/lancement'
    const over = {
      rights: { holder: 'Agence Claire' },
      licence: 'Contrat 12',
      licenceUrl: 'https://claire.example/12',
    }
    expect(told(over, { acquire })).toMatchObject({
      copyrightNotice: 'Agence Claire',
      license: 'https://claire.example/12',
      acquireLicensePage: acquire,
    })
    expect(told({ licence: 'Contrat 12' })).not.toHaveProperty('license')
  })

  it('takes the house for what it is', () => {
    expect(told({}, { house: 'Zoé Œuvrard' })).toMatchObject({ creator: { '@type': 'Organization' } })
  })

  it('says nothing of a record without a file', () => {
    expect(told({ url: null })).toBeNull()
  })
})
