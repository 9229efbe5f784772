import { describe, expect, it } from 'vitest'
import { LetterBlock, type LetterBody, type LetterFrame } from './letter'
import { renderLetter } from './render'

const FRAME: LetterFrame = {
  house: 'Fondation Mille Lanternes',
  site: 'https://relais.example.org',
  lines: [
    { number: '119', href: 'tel:119', says: 'enfance en danger' },
    { number: '3018', href: 'tel:3018', says: null },
    { number: '17', href: 'tel:17', says: 'police' },
  ],
}
const HREF = `https://relais.example.org/fr/espace-partenaire/entrer/${'a1'.repeat(40)}?x=1&y=2`

const letter = (...blocks: LetterBlock[]): LetterBody => ({
  locale: 'fr',
  subject: 'Confirmez votre adresse',
  blocks,
})
const all: LetterBody = letter(
  { kind: 'text', text: "Bonjour,\n\nIl vous reste une étape : confirmer l'adresse." },
  { kind: 'button', label: 'Confirmer mon adresse', href: HREF },
  { kind: 'code', code: '045109' },
  { kind: 'quote', text: 'Refusé : "trop" <b>court</b> ?' },
  {
    kind: 'table',
    head: ['Page', 'Vues'],
    rows: [
      ['Accueil', '1 273'],
      ['Agir', '98'],
    ],
  },
)

describe('names in a letter', () => {
  const name = `kit/images/Qu'est-ce que "l'école"; une salle ${'et une autre '.repeat(6)}<b>.jpg`
  const { text, html } = renderLetter(letter({ kind: 'names', names: [name, 'b.jpg'] }), FRAME)

  it('stand one a line, as they are', () => {
    expect(text).toContain(`\n- ${name}\n- b.jpg\n`.trimStart())
    expect(html.match(/<li/g)).toHaveLength(2)
    const said = /<li[^>]*>([^<]+)<\/li>/.exec(html)?.[1] ?? ''
    expect(
      said
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'"),
    ).toBe(name)
  })
})

describe('a letter in two languages', () => {
  const both = letter(
    { kind: 'text', text: 'Une question ?' },
    { kind: 'text', text: 'A question? A colon: here', locale: 'en' },
    { kind: 'button', label: 'Decide', href: HREF, locale: 'en' },
  )
  it('is set in the typography of each, and names the other', () => {
    const { text, html } = renderLetter(both, FRAME)
    expect(text).toContain('Une question\u202F?')
    expect(text).toContain('A question? A colon: here')
    expect(text).toContain('Decide:\n')
    expect(html).toContain('<html lang="fr"')
    expect(html.match(/<div lang="en">/g)).toHaveLength(2)
    expect(html).not.toMatch(/<div lang="fr">/)
  })
})

describe('a letter as text', () => {
  const { text } = renderLetter(all, FRAME)
  it('keeps lines short and addresses whole, alone on their line', () => {
    expect(text.split('\n')).toContain(HREF)
    const long = renderLetter(
      letter({ kind: 'text', text: 'Une phrase de plusieurs mots. '.repeat(20) }),
      FRAME,
    )
    for (const line of long.text.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
    expect(long.text.replace(/\s+/g, ' ')).toContain('mots. Une phrase de plusieurs mots. Une phrase')
  })
  it('is set in the typography of its language, but for what somebody typed', () => {
    expect(text).toContain('l’adresse')
    expect(text).toContain('étape\u00A0:')
    expect(text).toContain('Confirmer mon adresse\u00A0:\n')
    expect(text).toContain('> Refusé : "trop" <b>court</b> ?')
  })
  it('holds the code, the table in columns, and where help is', () => {
    expect(text).toContain('\n    045109\n')
    expect(text).toContain('Page     Vues\n-------  -----\nAccueil  1\u202F273\nAgir     98\n')
    expect(text).toMatch(/\n-- \n.*Fondation Mille Lanternes\nhttps:\/\/relais\.example\.org\n/)
    expect(text).toContain('Besoin d’aide\u202F? 119 (enfance en danger), 3018')
    expect(text).not.toContain('police')
  })
  it('tells a table that is too wide row by row', () => {
    const wide = 'Un nom de page tout à fait long, et même un peu plus'
    const table: LetterBlock = { kind: 'table', head: ['Page', 'Titre'], rows: [[wide, wide]] }
    const { text: narrow } = renderLetter(letter(table), FRAME)
    expect(narrow).toContain(`Page ${wide}\nTitre ${wide}`)
  })
  it('speaks the language of the letter', () => {
    const english = renderLetter({ ...all, locale: 'en' }, FRAME)
    expect(english.text).toContain('Confirmer mon adresse:\n')
    expect(english.text).toContain('Sent by Fondation Mille Lanternes')
    expect(english.html).toContain('<html lang="en"')
  })
})

describe('a letter as HTML', () => {
  const { html } = renderLetter(all, FRAME)
  it('escapes whatever was typed', () => {
    expect(html).toContain('&quot;trop&quot; &lt;b&gt;court&lt;/b&gt;')
    const hostile = '"><script>alert(1)</script>'
    const { html: safe } = renderLetter(
      {
        locale: 'en',
        subject: hostile,
        blocks: [
          { kind: 'text', text: hostile },
          { kind: 'button', label: hostile, href: 'https://example.org/?a="><script>' },
          { kind: 'table', head: [hostile], rows: [[hostile]] },
        ],
      },
      { ...FRAME, house: hostile, lines: [{ number: hostile, href: 'tel:1', says: hostile }] },
    )
    expect(safe).not.toContain('<script')
    expect(safe.match(/"&gt;|"><script/g)).toBeNull()
  })
  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form|base)\b|\bsrc=|url\(|@import|\bon\w+=/i)
    const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    expect(new Set(addresses)).toEqual(
      new Set(['tel:119', 'tel:3018', HREF.replaceAll('&', '&amp;'), 'https://relais.example.org']),
    )
  })
  it('names its language, its columns and its night', () => {
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toContain('<th scope="col"')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })
  it('shows a list of mails how it begins, cut at a word', () => {
    const { html: long } = renderLetter(letter({ kind: 'text', text: 'mot '.repeat(80) }), FRAME)
    expect(/opacity:0">([^<]*)</.exec(long)?.[1]).toMatch(/^(mot ){20,}mot…$/)
  })
  it('has no strip where no line is known', () => {
    const { html: bare, text } = renderLetter(all, { ...FRAME, lines: [] })
    expect(bare).not.toContain('#fdcc45')
    expect(text).not.toContain('Besoin')
  })
})

it('a subject stays on one line', () => {
  expect(renderLetter({ ...all, locale: 'en', subject: 'Hello\r\nBcc: x@example.org' }, FRAME).subject).toBe(
    'Hello Bcc: x@example.org',
  )
})

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/fr', 'tel:17'])(
  'a button never leads to %s',
  (href) => {
    expect(LetterBlock.safeParse({ kind: 'button', label: 'x', href }).success).toBe(false)
  },
)
