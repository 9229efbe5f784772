import { expect, it } from 'vitest'
import { atomText, escaped, type FeedEntry, jsonText, paragraphs, tagOf } from './feed'

const head = {
  title: 'Espace presse – Maison & Cie',
  description: 'Dossiers',
  page: 'https://relais.example.org/fr/presse',
  self: 'https://relais.example.org/fr/presse/feed.xml',
  house: 'Maison & Cie',
  since: new Date('2026-11-20T08:00:00Z'),
}
const entry = (changed: string, title = 'Un <b>titre</b> & un autre'): FeedEntry => ({
  id: tagOf('relais.example.org', '2026-11-24T08:00:00.000Z', 'press-kit', 'a1'),
  title,
  href: 'https://relais.example.org/fr/presse/lancement',
  changed: new Date(changed),
  summary: 'Chapeau',
  html: paragraphs('Un ]]> deux', null, 'a\nb'),
  about: ['Campagne & Cie'],
})

it('names a record for its life', () =>
  expect(entry('2026-11-24').id).toBe('tag:relais.example.org,2026-11-24:press-kit/a1'))

it('is as old as what it tells, whatever the clock says', () => {
  const text = atomText(head, [entry('2026-11-24T08:00:00Z'), entry('2026-11-25T08:00:00Z')])
  expect(text).toContain('<updated>2026-11-25T08:00:00.000Z</updated>')
  expect(atomText(head, [])).toContain('<updated>2026-11-20T08:00:00.000Z</updated>')
  expect(atomText(head, [])).toBe(atomText(head, []))
})

it('lets no text become markup, in either format', () => {
  const atom = atomText(head, [entry('2026-11-24T08:00:00Z')])
  expect(atom).toContain('<![CDATA[Un &lt;b&gt;titre&lt;/b&gt; &amp; un autre]]>')
  expect(atom).not.toContain('Un ]]> deux')
  expect(atom).toContain('<title>Espace presse – Maison &amp; Cie</title>')
  const { items } = JSON.parse(jsonText(head, [entry('2026-11-24T08:00:00Z')])) as {
    items: { title: string; content_html: string; tags: string[] }[]
  }
  expect(items[0]?.title).toBe('Un <b>titre</b> & un autre')
  expect(items[0]?.content_html).toBe('<p>Un ]]&gt; deux</p><p>a<br>b</p>')
  expect(items[0]?.tags).toEqual(['Campagne & Cie'])
})

it('drops what XML can not hold', () => {
  expect(escaped('a\u0000b\u000bc\td')).toBe('abc\td')
  expect(atomText(head, [entry('2026-11-24T08:00:00Z', 'a\u0008b')])).toContain('<![CDATA[ab]]>')
})
