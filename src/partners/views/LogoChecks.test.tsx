import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { frontAndRest, logoChecks } from '../logoChecks'
import { withProposal } from '../logoProposal'
import type { LogoFinding } from '../logoVerdict'
import { prepareLogo } from '../prepareLogo'
import { refusalPicture } from '../refusalPicture'
import { LogoChecks, LogoRefused } from './LogoChecks'
import { LogoFront } from './LogoFront'

const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const file = { src: '/files/logos/a/0123456789abcdef-logo.svg', width: 413, height: 120 }
const proposal = { ...file, src: '/files/logos/a/0123456789abcdef-dark.svg' }

const ville = async () => {
  const logo = await prepareLogo({ name: 'ville.svg', data: readFileSync('src/seed/logos/ville-light.svg') })
  if (!logo.ok) throw new Error(logo.reason)
  const { findings } = await withProposal(logo)
  return frontAndRest(logoChecks({ light: findings }))
}

describe('LogoFront', () => {
  it('shows three pictures of a real logo, and says at once only what is to be mended', async () => {
    const { front } = await ville()
    const html = plain(
      renderToStaticMarkup(
        <LogoFront
          locale="fr"
          checks={front}
          files={{ light: file }}
          proposal={proposal}
          actions={() => <button type="submit">Prendre</button>}
        />,
      ),
    )
    expect(html.match(/<li /g)).toHaveLength(3)
    expect(html).toMatch(
      /tile night.*Conseil.*La nuit, .* sur une plaque claire\..*<details[^>]*><summary>Les mesures<\/summary><p>Contraste 2,0\. Il en faut 3,0\./,
    )
    expect(html).toMatch(/tirée de votre logo \(contraste 8,9\)/)
    expect(html.match(/<button/g)).toHaveLength(1)
    expect(html.match(/<img[^>]*-dark\.svg/g)).toHaveLength(1)
    expect(html).toMatch(/<img[^>]*class="tiny"/)
    expect(html).toContain('Sur fond clair')
    expect(html).not.toMatch(/Contraste 8,4|traits les plus fins|style=|<script|data:/)
  })

  it('folds the measures of what is to be mended', () => {
    const figures = { height: 24, stroke: 0.4, neededStroke: 1, detail: 60, neededDetail: 80 }
    const checks = logoChecks({ light: [{ code: 'small-size', level: 'warn', figures }] })
    const html = plain(
      renderToStaticMarkup(<LogoFront locale="fr" checks={checks} files={{ light: file }} />),
    )
    expect(html).toMatch(/se brouille\.<\/p>.*<details[^>]*><summary>Les mesures<\/summary><p>Les traits/)
  })
})

describe('LogoChecks', () => {
  it('shows all that was found good with its picture and its figure', async () => {
    const { rest } = await ville()
    const html = plain(renderToStaticMarkup(<LogoChecks locale="fr" checks={rest} files={{ light: file }} />))
    expect(html).toContain('Contraste 8,4. Il en faut 3,0.')
    expect(html).toMatch(/Les traits les plus fins font 0,64 px/)
    expect(html).not.toMatch(/Conseil|style=|<script|data:/)
  })

  it('draws a dashed frame round what was cut, or was left', () => {
    const scene = {
      file: { x: 60, y: 15, width: 120, height: 30 },
      frame: { x: 0, y: 0, width: 240, height: 60 },
    }
    const cut: LogoFinding = { code: 'margin-cut', level: 'fixed', figures: { percent: 75 }, scene }
    for (const locale of LOCALES) {
      const html = renderToStaticMarkup(
        <LogoChecks locale={locale} checks={logoChecks({ light: [cut] })} files={{ light: file }} />,
      )
      expect(html).toContain('viewBox="-3.6 -3.6 247.2 67.2"')
      expect(html).toContain(`<image xlink:href="${file.src}" x="60" y="15" width="120" height="30"`)
      expect(html).toMatch(/<rect x="0" y="0" width="240" height="60"/)
      expect(html).not.toContain('class="fix"')
    }
  })

  it('says how to mend a refused file, in each program where it is made for print', async () => {
    const refused = async (name: string, data: string) => {
      const verdict = await prepareLogo({ name, data: Buffer.from(data) })
      if (verdict.ok) throw new Error('It was taken.')
      const picture = await refusalPicture(verdict, Buffer.from(data), 'r-')
      return plain(renderToStaticMarkup(<LogoRefused locale="fr" refusal={verdict} picture={picture} />))
    }
    const svg = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle r="9"/>${inside}</svg>`
    const print = await refused('logo.ai', '%PDF-1.5')
    expect(print).toMatch(/^<p>Envoyez votre logo en SVG ou, à défaut, en PNG : un fichier AI/)
    expect(print).toContain('<strong>Canva</strong> : Partager')
    const text = '<text x="9" y="50">Ville</text>'
    const image = '<image width="50" height="50" href="data:image/png;base64,AA"/>'
    expect(await refused('logo.svg', svg(text))).toMatch(/^<p>Vectorisez les textes, ou envoyez un PNG/)
    expect(await refused('logo.svg', svg(text + image))).toMatch(
      /^<p>Vectorisez les textes et retracez les images en pixels, ou/,
    )
    const hidden = await refused('logo.svg', svg('<text x="9" y="50" display="none">Brouillon</text>'))
    expect(hidden).toMatch(/^<p>Supprimez le calque masqué/)
    // The way of whoever has no drawing program comes first, wherever one would be needed.
    for (const html of [
      print,
      hidden,
      await refused('logo.gif', 'GIF89a'),
      await refused('a.svg', svg('<g>')),
    ])
      expect(html).toMatch(/<ul class="ways"><li>Demandez à qui l’a dessiné/)
    expect(await refused('logo.svg', '')).not.toContain('Demandez')
    const heavy = await refused('a.svg', svg(`<!-- ${'x'.repeat(3_000_000)} -->`))
    expect(heavy).toContain('2 930 ko, 1 024 au plus')
    expect(await refused('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>\n')).not.toContain(
      'ligne',
    )
  })
})
