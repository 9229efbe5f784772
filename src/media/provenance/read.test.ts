import { describe, expect, it } from 'vitest'
import { ImageRefusal } from '../refusal'
import { withMetadata } from '../testing/exiftool'
import { corners } from '../testing/pictures'
import { deniesAi, readFound, stated, weighed } from './found'
import { checkOrigin } from './originField'
import { readProvenance } from './read'
import { deniedWords, foundWords } from './words'

const address = (code: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`

describe('readProvenance', { timeout: 30_000 }, () => {
  it.each([
    ['jpeg', 'a.jpg'],
    ['png', 'a.png'],
    ['webp', 'a.webp'],
    ['avif', 'a.avif'],
    ['tiff', 'a.tif'],
    ['gif', 'a.gif'],
  ] as const)('reads what exiftool wrote into the XMP of a %s', async (format, name) => {
    const plain = await corners(60, 40).toFormat(format).toBuffer()
    expect(await readProvenance({ data: plain, name })).toBeNull()
    const said = withMetadata(plain, `-XMP-iptcExt:DigitalSourceType=${address('compositeSynthetic')}`)
    expect(await readProvenance({ data: said, name })).toEqual({
      code: 'compositeWithTrainedAlgorithmicMedia',
      from: 'xmp',
      raw: address('compositeSynthetic'),
      statements: [
        {
          from: 'xmp',
          raw: address('compositeSynthetic'),
          code: 'compositeWithTrainedAlgorithmicMedia',
          signature: null,
        },
      ],
      unread: false,
    })
  })

  it('keeps what is no code of the vocabulary, and makes none of it', async () => {
    const plain = await corners(60, 40).jpeg().toBuffer()
    const said = withMetadata(plain, '-XMP-iptcExt:DigitalSourceType=made by a machine')
    expect(await readProvenance({ data: said, name: 'a.jpg' })).toMatchObject({
      code: null,
      statements: [{ raw: 'made by a machine', code: null }],
    })
  })

  it('takes no other field for a statement', async () => {
    const plain = await corners(60, 40).jpeg().toBuffer()
    const hints = withMetadata(
      plain,
      '-Software=Image Generator',
      '-IPTC:SpecialInstructions=made by AI',
      '-XMP-xmp:CreatorTool=AI',
    )
    expect(await readProvenance({ data: hints, name: 'ai-generated.jpg' })).toBeNull()
  })

  it('leaves a file that cannot be opened to whoever opens it next', async () => {
    const cut = (await corners(60, 40).png().toBuffer()).subarray(0, 20)
    await expect(readProvenance({ data: cut, name: 'a.png' })).resolves.toBeNull()
    await expect(readProvenance({ data: cut, name: 'a.jpg' })).rejects.toThrow(ImageRefusal)
  })
})

describe('what a file says', () => {
  const ai = stated('xmp', address('trainedAlgorithmicMedia'))
  const camera = (signature: 'trusted' | 'valid' | 'broken') =>
    stated('c2pa', address('digitalCapture'), signature)

  it('puts AI first, then what is signed', () => {
    expect(weighed([camera('trusted'), ai], false)).toMatchObject({
      code: 'trainedAlgorithmicMedia',
      from: 'xmp',
    })
    const drawn = stated('xmp', address('digitalCreation'))
    expect(weighed([drawn, camera('valid')], false)).toMatchObject({ code: 'digitalCapture', from: 'c2pa' })
  })

  it('takes a broken signature at its word only when it tells of AI', () => {
    expect(weighed([camera('broken')], false)).toMatchObject({
      code: null,
      statements: [{ signature: 'broken' }],
    })
    const made = stated('c2pa', address('trainedAlgorithmicMedia'), 'broken')
    expect(weighed([made], false)).toMatchObject({ code: 'trainedAlgorithmicMedia' })
  })

  it('survives storage, and is nothing when it was altered', () => {
    const found = weighed([ai, camera('valid')], true)
    expect(readFound(structuredClone(found))).toEqual(found)
    for (const stored of [null, undefined, 'ai', { code: 'trainedAlgorithmicMedia' }])
      expect(readFound(stored)).toBeNull()
  })

  it('cannot be denied where it tells of AI', () => {
    const found = weighed([ai], false)
    expect(deniesAi('digitalCapture', found)).toBe(true)
    // Edited or made: the editor may know better, and both are told.
    expect(deniesAi('compositeWithTrainedAlgorithmicMedia', found)).toBe(false)
    expect(deniesAi('digitalCapture', weighed([camera('valid')], false))).toBe(false)
    expect(deniesAi('digitalCapture', null)).toBe(false)
  })

  it.each(['fr', 'en'] as const)('is told in %s, with what it does not prove', (locale) => {
    const proves = { fr: /ne prouve/, en: /does not prove|proves nothing/ }[locale]
    for (const found of [
      null,
      weighed([ai], false),
      weighed([camera('trusted')], false),
      weighed([camera('broken')], false),
    ])
      for (const words of foundWords(found, locale)) expect(words).toMatch(proves)
    expect(foundWords(weighed([], true), locale)).toEqual([expect.stringContaining('@contentauth/c2pa-node')])
  })
})

describe('checkOrigin', () => {
  const req = { i18n: { language: 'en' } }
  const found = weighed([stated('xmp', address('trainedAlgorithmicMedia'))], false)

  it('refuses an origin without AI for a file that tells of AI, with the ways out', () => {
    const answer = checkOrigin('digitalCapture', { data: { sourceTypeFound: found }, event: 'submit', req })
    expect(answer).toBe(found && deniedWords(found, 'en'))
    expect(answer).toMatch(/Choose this origin.*ask its author/)
    expect(
      checkOrigin('trainedAlgorithmicMedia', { data: { sourceTypeFound: found }, event: 'submit', req }),
    ).toBe(true)
    expect(checkOrigin('digitalCapture', { data: {}, event: 'submit', req })).toBe(true)
  })

  it('asks for one when the record is written, and waits while the form is filled in', () => {
    expect(checkOrigin(null, { data: {}, event: 'submit', req })).toMatch(/origin is missing/)
    expect(checkOrigin('guessed', { data: {}, event: 'submit', req })).toMatch(/origin is missing/)
    expect(checkOrigin(null, { data: {}, event: 'onChange', req })).toBe(true)
  })
})
