import { expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import type { LogoRefusal, LogoRefusalCode } from './logoVerdict'
import { prepareLogo } from './prepareLogo'
import { faultWords } from './refusalFaults'
import { refusalPicture } from './refusalPicture'
import { pictureWords } from './refusalPictureWords'
import { REFUSAL_SIGNS } from './views/refusalSigns'

const TEXT = '<text x="9" y="50">Ville</text>'
const IMAGE = '<image x="90" width="50" height="50" href="data:image/png;base64,AA"/>'

async function faultOf(inside: string) {
  const data = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle r="9"/>${inside}</svg>`,
  )
  const refusal = await prepareLogo({ name: 'a.svg', data })
  if (refusal.ok) throw new Error('It was taken.')
  const picture = await refusalPicture(refusal, data, 'r-')
  if (!picture) throw new Error('It has a picture.')
  return { fault: faultWords(refusal, picture), caption: pictureWords(picture, 'fr').caption }
}

it('counts all that is to be redone, as the caption of the picture does', async () => {
  expect(await faultOf(TEXT)).toMatchObject({ fault: { fr: '1 texte modifiable', en: '1 live text' } })
  const { fault, caption } = await faultOf(TEXT.repeat(3) + IMAGE)
  expect(fault).toEqual({
    fr: '3 textes modifiables et 1 image en pixels',
    en: '3 live texts and 1 pixel image',
  })
  expect(caption).toMatch(/^À reprendre : 3 textes .* et 1 image en pixels\./)
  expect((await faultOf(IMAGE + TEXT)).fault.fr).toBe('1 texte modifiable et 1 image en pixels')
})

it('says each fault in a few words', () => {
  const data = { type: 'PDF', height: 29, wanted: 52 }
  for (const reason of Object.keys(REFUSAL_SIGNS) as LogoRefusalCode[]) {
    const refusal: LogoRefusal = { ok: false, reason, data, words: { fr: '', en: '' } }
    for (const locale of LOCALES) {
      expect(faultWords(refusal, null)[locale]).toMatch(/^[^.]{8,40}$/)
      expect(faultWords(refusal, null)[locale]).not.toContain('undefined')
    }
  }
})
