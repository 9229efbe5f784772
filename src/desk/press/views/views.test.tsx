import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Outlook } from '@/press/issuing/outlook'
import type { EveryIssue } from '@/press/issuing/read'
import { IssueForm } from './IssueForm'
import { IssueTable } from './IssueTable'

const issue = (number: number, more: Partial<EveryIssue> = {}): EveryIssue => ({
  id: `i${number}`,
  kit: 'k1',
  campaign: 'c1',
  number,
  code: `UPMC-${number}-91C4`,
  date: '2027-02-09T05:00:00.000Z',
  date_tz: 'Europe/Paris',
  publicFrom: '2026-02-09T05:00:00.000Z',
  publicFrom_tz: 'Europe/Paris',
  frozenAt: '2026-02-09T05:00:00.000Z',
  state: 'current',
  manifestSha256: 'a',
  createdAt: '',
  updatedAt: '',
  correction: {},
  ...more,
})
const next: NonNullable<Outlook['next']> = {
  languages: ['fr', 'en'],
  embargo: null,
  timeZone: 'Europe/Paris',
  changes: { added: ['images/a.png'], removed: [], changed: ['LISEZMOI.txt'] },
  same: false,
  images: [],
  replaces: null,
  follows: null,
  since: null,
  refusals: [],
  asksToWait: false,
  url: 'http://127.0.0.1:3000/fr/presse/lancement',
}

describe('the issues of a kit', () => {
  it('are told with their state: one that is not public yet waits for its embargo', () => {
    const html = renderToStaticMarkup(
      <IssueTable
        locale="fr"
        issues={[
          issue(2, { publicFrom: '2999-01-01T00:00:00.000Z' }),
          issue(1),
          issue(0, { state: 'stopped' }),
        ]}
      />,
    )
    expect(html).toMatch(/UPMC-2-91C4.*Sous embargo.*UPMC-1-91C4.*En vigueur.*Arrêté/)
    expect(html).toContain('href="/admin/collections/kit-issues/i1"')
    expect(renderToStaticMarkup(<IssueTable locale="en" issues={[]} />)).toContain('No issue has been made.')
  })
})

it('breaks no line inside a day or an hour', () => {
  const table = (locale: 'fr' | 'en') =>
    renderToStaticMarkup(
      <IssueTable locale={locale} issues={[issue(1, { publicFrom: '2027-02-18T17:30:00.000Z' })]} />,
    )
  expect(table('fr')).toContain('18\u00a0février\u00a02027, 18\u00a0h\u00a030 (')
  expect(table('en')).toContain('18\u00a0February 2027, 18:30 (')
})

describe('the act', () => {
  const form = (number: number, more: Partial<typeof next> = {}, when: string | null = null) =>
    renderToStaticMarkup(
      <IssueForm kit="k1" number={number} next={{ ...next, ...more }} when={when} locale="fr" />,
    )

  it('shows which files change, and asks what changed in every language from the second issue on', () => {
    expect(form(1)).not.toContain('textarea')
    const html = form(2, { follows: 1, since: 1 })
    expect(html).toContain('Nouveaux (1)')
    expect(html).toContain('<li>LISEZMOI.txt</li>')
    // What is asked for is said before anything is confirmed.
    for (const language of ['fr', 'en'])
      expect(html).toMatch(new RegExp(`<textarea[^>]*name="correction-${language}"[^>]*data-asked="Écrivez`))
    expect(html).toContain('Figer le numéro 2')
    expect(html).toContain('Public aussitôt figé.')
  })

  it('says until when nothing leaves, and what is to be mended first', () => {
    const message = { fr: 'Appelez ce numéro.', en: 'Call this number.' }
    const html = form(1, { refusals: [{ rule: 'r', path: 'contacts', message }] }, '9 février 2027')
    expect(html).toContain('Public le 9 février 2027. D’ici là, le dossier ne sort pas.')
    expect(html).toContain('Appelez ce numéro.')
  })
})
