import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { metadataOf } from './testing/exiftool'
import { corners } from './testing/pictures'
import { creditsRdf, type ImageCredits, xmpPacket } from './xmp'

const credits: ImageCredits = {
  author: 'Zoé Œuvrard & fils <studio>',
  credit: '© Fondation Mille Lanternes',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.fr?a=1&b=2',
  sourceType: 'digitalCreation',
  alt: { en: 'An “open” book.', fr: 'Un livre ouvert.' },
}

describe('the metadata of an image', () => {
  it('say to exiftool what the record says, letter for letter', async () => {
    const found = metadataOf(await corners(60, 40).jpeg().withXmp(xmpPacket(credits)).toBuffer())
    expect(found).toMatchObject({
      'XMP-dc:Creator': ['Zoé Œuvrard & fils <studio>'],
      'XMP-dc:Rights': '© Fondation Mille Lanternes',
      'XMP-photoshop:Credit': '© Fondation Mille Lanternes',
      'XMP-xmpRights:Marked': true,
      'XMP-xmpRights:UsageTerms': 'CC-BY-4.0',
      'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/deed.fr?a=1&b=2',
      'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
      'XMP-iptcCore:AltTextAccessibility': 'Un livre ouvert.',
      'XMP-iptcCore:AltTextAccessibility-en': 'An “open” book.',
    })
  })

  it('name it in each language, and give the whole line to print with it', async () => {
    const title = { fr: 'Le halo', en: 'The halo' }
    const named = xmpPacket({ ...credits, title, sourceType: 'trainedAlgorithmicMedia' })
    expect(metadataOf(await corners(60, 40).jpeg().withXmp(named).toBuffer())).toMatchObject({
      'XMP-dc:Title': 'Le halo',
      'XMP-dc:Title-en': 'The halo',
      'XMP-dc:Rights': '© Fondation Mille Lanternes',
      'XMP-photoshop:Credit': `« Le halo », © Fondation Mille Lanternes, image créée par une IA, CC BY 4.0, ${credits.licenceUrl}`,
    })
  })

  it('are well formed whatever an editor typed', () => {
    const rdf = creditsRdf({ ...credits, author: '\u0000a\u0008]]>&"\'<x>\uFFFE', licenceUrl: null, alt: {} })
    const parser = new SaxesParser({ xmlns: true })
    const texts: string[] = []
    parser.on('text', (text) => texts.push(text))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(rdf).close()
    expect(texts).toContain('a]]>&"\'<x>')
    expect(rdf).not.toContain('WebStatement')
    expect(rdf).not.toContain('AltText')
  })

  it('do not claim rights in what is in the public domain', () => {
    expect(creditsRdf({ ...credits, licence: 'CC0-1.0' })).toContain('<xmpRights:Marked>False<')
    expect(creditsRdf({ ...credits, licence: 'Contract 12' })).toContain('<xmpRights:Marked>True<')
  })
})
