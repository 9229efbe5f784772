import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteReasons } from '../paletteReasons'
import { PaletteTable } from './PaletteTable'

const CAMPAIGN = { hex: null, ground: 'dawn' } as const
const table = (typed: unknown, locale: 'fr' | 'en') =>
  renderToStaticMarkup(<PaletteTable locale={locale} report={paletteReasons(typed, CAMPAIGN)} />)

describe('PaletteTable', () => {
  it('shows five colours with two chips each, their letters, contrasts and reasons', () => {
    const html = table('#487cde', 'fr')
    expect(html.match(/<li>/g)).toHaveLength(5)
    expect(html.match(/class="chip"/g)).toHaveLength(10)
    expect(html).toContain('<path fill="#1e4798"')
    expect(html).toContain('fill="#fbfcfe">Aa</text>')
    expect(html).toContain('<strong>Maison</strong>')
    expect(html).toContain('8,5</span>')
    expect(html).toContain('fait 3,9 sur blanc\u202f; un texte')
    expect(html).not.toContain('style=')
  })

  it('speaks English with a point', () => {
    const html = table('#487cde', 'en')
    expect(html).toContain('<strong>House</strong>')
    expect(html).toContain('8.5</span>')
  })

  it('says when the campaign’s colours serve instead', () => {
    expect(table(null, 'fr')).toContain('Sans couleur à vous')
    expect(table('bleu', 'en')).toContain('This colour can’t be read')
    expect(table('bleu', 'en')).toContain('#064c36')
  })
})
