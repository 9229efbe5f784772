import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { LogoVariant, Party } from '../lockup/types'
import { Together } from './Together'

const logo = (name: string, width: number, height: number, ground: 'light' | 'dark'): LogoVariant => ({
  form: 'horizontal',
  ink: 'colour',
  ground,
  width,
  height,
  file: { width, height: 60 },
  contrast: ground === 'light' ? { light: 8, dark: 2 } : { light: 1.2, dark: 15 },
  href: `/files/logos/${name}-${ground}.svg`,
})
const both = (name: string, width: number, height: number) => [
  logo(name, width, height, 'light'),
  logo(name, width, height, 'dark'),
]
const LEAD: Party = {
  id: 'lead',
  name: 'Fondation Mille Lanternes',
  role: 'lead',
  variants: both('fondation', 234.2, 58),
}
const TOWN: Party = {
  id: 'town',
  name: 'Ville de Valmorière',
  role: 'joint',
  variants: both('ville', 206, 58.75),
}
const show = (parties: Party[], locale: 'fr' | 'en' = 'fr') =>
  renderToStaticMarkup(<Together locale={locale} parties={parties} />)

describe('Together', () => {
  it('draws both logos on both grounds, each in the version made for it', () => {
    const html = show([LEAD, TOWN])
    expect(html.match(/<image/g)).toHaveLength(4)
    for (const file of ['fondation-light', 'fondation-dark', 'ville-light', 'ville-dark']) {
      expect(html).toContain(`href="/files/logos/${file}.svg"`)
    }
    expect(html).toContain('aria-label="Fondation Mille Lanternes et Ville de Valmorière, sur fond clair"')
    expect(html).toContain('<rect class="rule"')
    expect(html).not.toContain('style=')
  })

  it('says the difference of the areas, as measured', () => {
    expect(show([LEAD, TOWN])).toContain(
      'Partenaire associé\u00a0: à côté de l’organisation qui porte la campagne, à surface égale (écart mesuré\u00a0: moins de 0,1\u202f%). Aucun autre logo',
    )
    expect(show([LEAD, TOWN], 'en')).toContain('at equal area (measured difference: less than 0.1%)')
    // Raised to 24 px, it is a little over its share; the figure is rounded up.
    const low = show([
      { ...LEAD, variants: both('fondation', 29, 58) },
      { ...TOWN, variants: both('ville', 139.9, 58.75) },
    ])
    expect(low).toMatch(/écart mesuré\u00a0: \d(,\d)?\u202f%/)
  })

  it('sets a name as text, and a funder after its sentence', () => {
    const named = show([LEAD, { ...TOWN, name: 'Crèche Tournelune', variants: [] }])
    expect(named).toMatch(/<text class="name" font-size="22"[^>]*><tspan[^>]*>Crèche Tournelune<\/tspan>/)
    expect(named).toContain('par son nom, qui compte comme un logo')
    const funder = show([LEAD, { ...TOWN, role: 'funder', sentence: 'Avec le soutien financier de' }])
    expect(funder).toMatch(/<text class="sentence"/)
    expect(funder).toContain('à 70\u202f% de la surface')
  })

  it('puts a plate under what can’t be seen, and says so', () => {
    const html = show([LEAD, { ...TOWN, variants: [logo('ville', 206, 58.75, 'light')] }])
    expect(html).toContain('<rect fill="#fcfbf8"')
    expect(html).toContain('Ville de Valmorière\u00a0: posé sur un fond clair ou foncé')
  })

  it('says why logos can’t stand together, and what would do', () => {
    const html = show([LEAD, { ...TOWN, variants: both('ville', 40, 58.75) }])
    expect(html).toContain('Partenaire associé\u00a0: les deux logos ne peuvent pas encore paraître ensemble')
    expect(html).toContain('il écraserait les autres')
    expect(html).toContain('<li>Placez Ville de Valmorière dans la bande du dessous')
    expect(html).not.toContain('<image')
  })
})
