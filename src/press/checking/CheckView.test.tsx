import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { CheckAnswer, CheckForm } from './CheckView'
import type { Checked } from './check'

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', () => ({ island: (name: string) => `/islands/${name}.js` }))

const facts: Checked['facts'] = {
  id: 'i1',
  kit: 'k1',
  number: 1,
  code: 'UPMCQX-1-91C4',
  publicFrom: '2027-02-09T05:00:00.000Z',
  standing: 'superseded',
  newest: 2,
  changes: { added: [], removed: [], changed: [] },
  manifestSha256: 'a',
}
const correction = {
  id: 'i2',
  kit: 'k1',
  number: 2,
  code: 'UPMCQX-2-0A1B',
  slug: 'lancement',
  publicFrom: '2027-02-10T05:00:00.000Z',
  correction: 'Un chiffre.',
  changes: facts.changes,
  stopped: false,
}
const answer = (checked: Checked | null, locale: 'fr' | 'en' = 'fr') =>
  renderToStaticMarkup(<CheckAnswer locale={locale} checked={checked} />).replace(/[\u00a0\u202f]/g, ' ')

describe('the answer', () => {
  it('says of a corrected issue what changed, and leads to the one in force', () => {
    const html = answer({ facts, title: 'Lancement', slug: 'ancien', since: [correction] })
    expect(html).toContain('Ce numéro a été corrigé')
    expect(html).toContain('Vous avez UPMCQX-1-91C4. Le numéro 2 est en vigueur.')
    expect(html).toContain('Numéro 2, 10 février 2027</strong> Un chiffre.')
    expect(html).toContain('href="/fr/presse/lancement"')
  })

  it('says so when it is in force, when it was stopped, and when nobody knows it', () => {
    const current = { ...facts, standing: 'current' as const, newest: 1 }
    expect(answer({ facts: current, title: 'Lancement', since: [] })).toContain('Rien n’a été corrigé depuis')
    expect(answer({ facts: current, since: [], path: 'images/a.png' })).toContain(
      'numéro en vigueur : images/a.png',
    )
    const stopped = { ...facts, standing: 'stopped' as const }
    expect(answer({ facts: stopped, since: [correction] })).toContain('a été retirée')
    for (const locale of LOCALES) expect(answer(null, locale)).not.toContain('href')
  })
})

describe('the form', () => {
  it('is complete without a script, and names no file', () => {
    const html = renderToStaticMarkup(<CheckForm locale="en" error="No." value="x" />)
    expect(html).toContain('action="/en/press/check"')
    expect(html).toContain('name="asked"')
    expect(html).not.toContain('type="file"')
  })
})
