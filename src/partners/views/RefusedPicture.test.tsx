import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import type { LogoRefusal, LogoRefusalCode } from '../logoVerdict'
import { prepareLogo } from '../prepareLogo'
import { refusalPicture } from '../refusalPicture'
import { RefusedPicture } from './RefusedPicture'
import { REFUSAL_SIGNS } from './refusalSigns'

const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')

async function drawn(name: string, data: string, locale: 'fr' | 'en' = 'fr') {
  const bytes = Buffer.from(data)
  const refusal = await prepareLogo({ name, data: bytes })
  if (refusal.ok) throw new Error('It was taken.')
  const picture = await refusalPicture(refusal, bytes, 'r-')
  return plain(
    renderToStaticMarkup(<RefusedPicture locale={locale} refusal={refusal} picture={picture} ground="day" />),
  )
}
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${inside}</svg>`

describe('a refusal', () => {
  const figures = {
    type: 'PDF',
    label: '.png',
    limit: 5_000,
    bytes: 9_000,
    width: 400,
    height: 30,
    wanted: 52,
    line: 7,
    pages: 3,
    encoding: 'latin1',
  }
  const codes = Object.keys(REFUSAL_SIGNS) as LogoRefusalCode[]
  it.each(codes)('for %s has a pictogram, told in words, in each language', (reason) => {
    for (const locale of LOCALES) {
      const refusal: LogoRefusal = { ok: false, reason, data: figures, words: { fr: '', en: '' } }
      const html = renderToStaticMarkup(
        <RefusedPicture locale={locale} refusal={refusal} picture={null} ground="day" />,
      )
      expect(html).toMatch(/<svg [^>]*role="img" aria-label="[^"]{10,}"/)
      expect(html).not.toMatch(/undefined|NaN|\[object/)
      expect(html).not.toMatch(/ style=|data:/)
    }
  })

  it('names the type of a file for print, and the limit that a drawing exceeds', async () => {
    expect(await drawn('a.ai', '%PDF-1.5')).toContain(
      'aria-label="Une feuille « AI », une flèche, une feuille « SVG »."',
    )
    const heavy = await drawn('a.svg', svg('<g/>'.repeat(6_000)), 'en')
    expect(heavy).toContain('A crowded sheet on a scale: &gt; 5,000 elements, where 5,000 is the most.')
  })

  it('shows the drawing with a frame round each culprit, how many there are, and their first words', async () => {
    const html = await drawn(
      'a.svg',
      svg(
        '<circle r="9"/><text x="50" y="50">Ville &amp; <tspan>port</tspan></text><text x="50" y="80">1204</text>',
      ),
    )
    expect(html.match(/class="frame"/g)).toHaveLength(2)
    expect(html).toContain('aria-label="Votre dessin, avec un cadre plein autour de chaque texte."')
    expect(html).toContain('À reprendre : 2 textes (« Ville &amp; port », « 1204 »).')
    const raster = await drawn(
      'a.svg',
      svg('<image width="50" height="50" href="data:image/png;base64,AA"/>'),
      'en',
    )
    expect(raster).toContain('class="frame dashed"')
    expect(raster).toContain('To redo: 1 pixel image.')
    expect(raster).not.toContain('data:')
  })

  it('lets no markup of the sender through', async () => {
    const html = await drawn(
      'a.svg',
      svg('<text x="9" y="50" onclick="x()">&lt;img src=x onerror=y()&gt;<script>z()</script></text>'),
    )
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<script|<img|onclick/)
  })

  it('says when more are there than are framed, and what can’t be seen', async () => {
    const many = await drawn('a.svg', svg('<text x="9" y="50">a</text>'.repeat(70)), 'en')
    expect(many).toContain('70 texts (“a”, “a”, “a”…).')
    expect(many).toContain('Only the first 64 are framed.')
    const hidden = await drawn('a.svg', svg('<circle r="9"/><text display="none">Brouillon</text>'))
    expect(hidden).toContain('aria-label="Votre dessin, sans rien à encadrer."')
    expect(hidden).toContain('Rien n’en est visible : calque masqué, ou hors du cadre.')
  })
})
