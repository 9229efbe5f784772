import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { CheckAnswer, CheckForm } from './CheckView'
import type { Checked, FileNow } from './check'

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', () => ({ island: (name: string) => `/islands/${name}.js` }))

const changes = { added: [], removed: [], changed: ['fr/communique.txt'] }
const correction = {
  id: 'i2',
  number: 2,
  on: '2027-02-10T05:00:00.000Z',
  timeZone: 'Europe/Paris',
  correction: 'Un chiffre.',
  changes,
}
const checked: Checked = {
  verdict: 'superseded',
  number: 1,
  code: 'UPMCQX-1-91C4',
  title: 'Lancement',
  newest: { number: 2, code: 'UPMCQX-2-0A1B', slug: 'lancement' },
  since: [correction],
}
const itself = { number: 1, code: 'UPMCQX-1-91C4', slug: 'lancement' }
const answer = (more: Partial<Checked> | null, locale: 'fr' | 'en' = 'fr') =>
  renderToStaticMarkup(<CheckAnswer locale={locale} checked={more && { ...checked, ...more }} />)
    .replace(/\u2060/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')

describe('the answer', () => {
  it('says of a corrected issue what changed, and leads to the one in force', () => {
    const html = answer({})
    expect(html).toContain('Ce numéro a été corrigé')
    expect(html).toContain('Vous avez UPMCQX-1-91C4. Le numéro en vigueur est UPMCQX-2-0A1B.')
    expect(html).toContain('Numéro 2, 10 février 2027.</strong> Un chiffre.')
    expect(html).toContain('href="/fr/presse/lancement"')
  })

  it('says that it was replaced, not corrected, where nothing of it was', () => {
    const none = { added: [], removed: [], changed: [] }
    for (const since of [[], [{ ...correction, changes: none }]]) {
      const html = answer({ since })
      expect(html).toContain('Ce numéro a été remplacé')
      expect(html).not.toContain('corrigé')
    }
  })

  it('says so when it is in force, when it was stopped, and when nobody knows it', () => {
    const current = answer({ verdict: 'current', newest: itself, since: [] })
    expect(current).toContain('Rien n’a été corrigé depuis : UPMCQX-1-91C4, « Lancement ».')
    expect(answer({ verdict: 'stopped' })).toContain('a été retiré')
    for (const locale of LOCALES) expect(answer(null, locale)).not.toContain('class="button"')
    expect(answer(null)).toContain('Reçu par un lien personnel ?')
    expect(answer(null)).toContain('href="/fr/presse/accreditation"')
  })

  it('says of a pulled one not to publish it, and leads nowhere where nothing stands instead', () => {
    const pulled: Partial<Checked> = {
      verdict: 'pulled',
      pulledAt: '2027-02-10T05:00:00.000Z',
      since: [],
    }
    expect(answer(pulled)).toContain('ne le publiez pas')
    expect(answer(pulled)).toContain('Le numéro en vigueur est UPMCQX-2-0A1B.')
    const alone = renderToStaticMarkup(
      <CheckAnswer locale="en" checked={{ ...checked, ...pulled, newest: undefined }} />,
    )
    expect(alone).toContain('do not publish it')
    expect(alone).not.toContain('href')
  })

  it('says until when nothing may be published, and gives no address of what is not public', () => {
    const embargo = { until: '2027-02-09T05:00:00.000Z', timeZone: 'Europe/Paris' }
    const newest = { number: 2, code: 'UPMCQX-2-0A1B', slug: 'lancement', embargo }
    for (const verdict of ['superseded', 'embargoed'] as const) {
      const html = answer({ verdict, newest, since: [] })
      expect(html).toContain('9 février 2027, 6 h (heure de Paris)')
      expect(html).not.toContain('href')
    }
  })

  it.each([
    ['reprinted', 'Il dit la même chose.'],
    ['changed', 'Ce fichier a été corrigé'],
    ['gone', 'Ce fichier a été retiré du dossier'],
    ['unknown', 'Ce numéro a été corrigé'],
  ] as [FileNow, string][])('tells of a file what became of it: %s', (now, said) => {
    const html = answer({ file: { path: 'fr/fiche.pdf', now } })
    expect(html).toContain(said)
    if (now === 'reprinted') expect(html).not.toContain('a été corrigé')
  })

  it('says of a file of the only issue that it has not changed, and no more', () => {
    const html = answer({
      verdict: 'current',
      newest: itself,
      since: [],
      file: { path: 'images/a.png', now: 'same' },
    })
    expect(html).toContain('Ce fichier n’a pas changé')
    expect(html).not.toContain('D’autres fichiers')
  })
})

describe('a file whose issue was emptied', () => {
  const file = { now: 'unknown' as const }

  it.each(LOCALES)('is not to be published, and is not said to be what was withdrawn: %s', (locale) => {
    const html = answer({ verdict: 'stopped', file }, locale)
    expect(html).toContain(locale === 'fr' ? 'Ne publiez pas ce fichier' : 'Do not publish this file')
    expect(html).toContain(locale === 'fr' ? 'peut-être ce fichier même' : 'perhaps this very file')
    expect(html).toContain('UPMCQX-2-0A1B')
    expect(html).toContain('class="button"')
  })

  it('is told of so whatever stands in the place of its issue, and until when that waits', () => {
    expect(answer({ file })).toContain('peut-être ce fichier même')
    const embargo = { until: '2027-02-09T05:00:00.000Z', timeZone: 'Europe/Paris' }
    const html = answer({ newest: { number: 2, code: 'UPMCQX-2-0A1B', embargo }, since: [], file })
    expect(html).toContain('peut-être ce fichier même')
    expect(html).toContain('Ne publiez rien avant le')
    expect(html).not.toContain('href')
  })

  it('is pulled where its issue was', () => {
    const html = answer({ verdict: 'pulled', pulledAt: '2027-02-10T05:00:00.000Z', since: [], file })
    expect(html).toContain('Ce numéro a été retiré : ne le publiez pas')
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
