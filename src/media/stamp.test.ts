import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { StampError } from './refusal'
import { stampXmp } from './stamp'
import { metadataOf } from './testing/exiftool'
import { corners } from './testing/pictures'
import { type ImageCredits, xmpPacket } from './xmp'

const credits: ImageCredits = {
  author: 'A',
  credit: 'Old credit',
  licence: 'CC-BY-4.0',
  sourceType: 'digitalCapture',
  alt: { fr: 'Quatre coins.' },
}
const longer: ImageCredits = {
  ...credits,
  credit: '© Zoé Œuvrard, '.repeat(13),
  alt: { fr: 'Çà et là, '.repeat(40) },
}
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer()

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('stampXmp on %s', { timeout: 30_000 }, (format) => {
  it.each([3, 4] as const)('changes the credit and not one pixel, with %i channels', async (channels) => {
    const picture = channels === 3 ? corners(301, 203) : corners(301, 203).ensureAlpha(0.5)
    const before = await picture.toFormat(format, { effort: 2 }).withXmp(xmpPacket(credits)).toBuffer()
    for (const next of [longer, { ...credits, credit: '' }]) {
      const after = stampXmp(before, format, xmpPacket(next))
      const found = metadataOf(after)
      expect(String(found['XMP-photoshop:Credit'] ?? '').trim()).toBe(next.credit.trim())
      expect(String(found['XMP-iptcCore:AltTextAccessibility']).trim()).toBe(next.alt.fr?.trim())
      expect(Object.keys(found).some((tag) => /warning|error/i.test(tag))).toBe(false)
      expect((await pixels(after)).equals(await pixels(before))).toBe(true)
      expect((await sharp(after).metadata()).format).toBe((await sharp(before).metadata()).format)
      // A second stamp finds what the first one wrote.
      expect(
        stampXmp(after, format, xmpPacket(credits)).equals(stampXmp(before, format, xmpPacket(credits))),
      ).toBe(true)
    }
  })

  it('stamps nothing that is not one of our files', async () => {
    const foreign = await corners(30, 30).toFormat(format).toBuffer()
    expect(() => stampXmp(foreign, format, xmpPacket(credits))).toThrow(StampError)
  })
})
