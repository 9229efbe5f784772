import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { plainText, RichText } from './RichText'

const text = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format })
const block = (type: string, children: unknown[], more: object = {}) => ({
  type,
  version: 1,
  children,
  ...more,
})
const link = (url: string, value: string) =>
  block('link', [text(value)], { fields: { linkType: 'custom', url } })
const doc = (...children: unknown[]) => ({ root: { type: 'root', children, direction: 'ltr' } })

const html = (value: unknown, locale: 'fr' | 'en' = 'fr') =>
  renderToStaticMarkup(
    <RichText
      locale={locale}
      value={value}
      pageHref={(id) => (id === 'known' ? '/fr/campagne/page' : null)}
    />,
  )

describe('RichText', () => {
  it('draws the formats the editor offers', () => {
    const value = doc(
      block('heading', [text('Un titre')], { tag: 'h3' }),
      block('paragraph', [text("L'image "), text('circule', 1), text(' encore', 2)]),
      block('list', [block('listitem', [text('un')])], { tag: 'ul' }),
      block('list', [block('listitem', [text('deux')])], { tag: 'ol' }),
      block('quote', [text('mot pour mot')]),
    )
    expect(html(value)).toBe(
      '<h3>Un titre</h3><p>L’image <strong>circule</strong><em> encore</em></p>' +
        '<ul><li>un</li></ul><ol><li>deux</li></ol><blockquote><p>mot pour mot</p></blockquote>',
    )
  })

  it('keeps the space of a sign that follows a link', () => {
    const value = doc(block('paragraph', [link('https://exemple.org/', 'ici'), text(' ?')]))
    expect(html(value)).toContain('</a>\u202F?')
  })

  it('makes numbers explicit links that no translator touches', () => {
    expect(html(doc(block('paragraph', [link('tel:119', '119')])))).toBe(
      '<p><a href="tel:119" translate="no" dir="ltr">119</a></p>',
    )
  })

  it('links to pages that are there, and leaves the words where they are not', () => {
    const to = (value: unknown) =>
      doc(
        block('paragraph', [
          block('link', [text('page')], { fields: { doc: { relationTo: 'pages', value } } }),
        ]),
      )
    expect(html(to('known'))).toBe('<p><a href="/fr/campagne/page">page</a></p>')
    expect(html(to({ id: 'known', title: 'x' }))).toBe('<p><a href="/fr/campagne/page">page</a></p>')
    expect(html(to('gone'))).toBe('<p>page</p>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '//evil.example', 'vbscript:x'])(
    'makes no link of %s',
    (url) => {
      expect(html(doc(block('paragraph', [link(url, 'mot')])))).toBe('<p>mot</p>')
    },
  )

  it('shows the words of what it does not know, never its code', () => {
    const value = doc(block('paragraph', [block('mystery', [text('<b>mot</b>')])]), {
      type: 'upload',
      version: 1,
    })
    expect(html(value)).toBe('<p>&lt;b&gt;mot&lt;/b&gt;</p>')
  })

  it('draws nothing of what is no text', () => {
    for (const value of [null, undefined, 'x', {}, { root: { children: 'no' } }]) expect(html(value)).toBe('')
  })
})

it('says a text without its form', () => {
  expect(
    plainText(doc(block('paragraph', [text('un '), text('deux', 1)]), block('paragraph', [text('trois')]))),
  ).toBe('un deux\ntrois')
  expect(plainText(null)).toBe('')
})
