import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from './languages'
import { typeset } from './typography'

/** Shows the invisible: ~ is U+00A0, ^ is U+202F, + is U+2060. */
const seen = (text: string) =>
  text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^').replaceAll('\u2060', '+')
const fr = (text: string) => seen(typeset(text, 'fr'))
const en = (text: string) => seen(typeset(text, 'en'))

describe('French', () => {
  it.each([
    ["L'enfant n'a rien fait aujourd'hui.", 'L’enfant n’a rien fait aujourd’hui.'],
    ['« Je peux montrer cette photo à mamie ? »', '«~Je peux montrer cette photo à mamie^?~»'],
    ['Il dit "non", et c\'est non', 'Il dit «~non~», et c’est non'],
    ['Quoi? Oui! Non;', 'Quoi^? Oui^! Non^;'],
    ['Vraiment ?!', 'Vraiment^?!'],
    ['Sharenting : ce que deviennent vos photos', 'Sharenting~: ce que deviennent vos photos'],
    ['Source: OPEN', 'Source~: OPEN'],
    ['à 18:30, 4:3', 'à 18:30, 4:3'],
    ['53 % des parents', '53^% des parents'],
    ['1 273 réponses', '1^273~réponses'],
    ['36 200 000 signalements en 2023', '36^200^000 signalements en 2023'],
    ['01 99 00 27 10', '01 99 00 27 10'],
    ['Tous les jours, de 9 h à 23 h', 'Tous les jours, de 9~h à 23~h'],
    ['à 18h30', 'à 18~h~30'],
    ['24 h/24', '24~h/24'],
    ['9 h–23 h', '9~h+–+23~h'],
    ['le 19 février 2024', 'le 19~février~2024'],
    ['le 1er mai 2027', 'le 1er~mai~2027'],
    ['Loi n° 2024-120, article 9, p. 16', 'Loi n°~2024-+120, article~9, p.~16'],
    ['Mon dossier a-t-il été corrigé ?', 'Mon dossier a-+t-+il été corrigé^?'],
    ['ZIP, 38,4 Mo', 'ZIP, 38,4~Mo'],
    ['1,2 million d’enfants', '1,2~million d’enfants'],
    ['Et puis...', 'Et puis…'],
  ])('%s', (typed, printed) => {
    expect(fr(typed)).toBe(printed)
  })
})

describe('English', () => {
  it.each([
    ["It's a child's image, the parents' choice", 'It’s a child’s image, the parents’ choice'],
    ['He said "no" ("never")', 'He said “no” (“never”)'],
    ["the word 'sharing' here", 'the word ‘sharing’ here'],
    ['9 February 2027, 9 am', '9~February 2027, 9~am'],
    ['1.2 million children: 53% of parents?', '1.2~million children: 53% of parents?'],
    ['53 % of parents, 52\u202f% of mothers', '53% of parents, 52% of mothers'],
    ['no 2024-120, p. 16', 'no~2024-120, p.~16'],
  ])('%s', (typed, printed) => {
    expect(en(typed)).toBe(printed)
  })
})

describe('what no rule touches', () => {
  const untouched = [
    'https://exemple.org/page?a=1;b=2!c',
    'mailto:presse.millelanternes@example.org?subject=Bonjour',
    'internet-signalement.gouv.fr',
    'www.exemple.org/a?b',
    '`if (a ? b : c) "x" ...`',
  ]
  it.each(untouched)('%s', (piece) => {
    for (const locale of LOCALES) expect(typeset(`Voir ${piece}`, locale)).toContain(piece)
  })
})

const words = fc.constantFrom(
  ...["l'", '"', '«', '»', ' ', ' ', '\u00A0', '\u202F', ':', ';', '!', '?', '%', '...', '–', '-t-', 'il'],
  ...[
    '12',
    '3',
    '456',
    '2027',
    'h',
    'mai',
    'Mo',
    'n°',
    'p.',
    "d'",
    "'",
    'mot',
    'a.fr',
    'x@y.org',
    'https://a.b/c?d',
  ],
  ...['`', '(', ')', '\n', '1er', 'am', 'May', '\uE000', '"non"'],
)

describe('any text', () => {
  it.each(LOCALES)('is set once and for all (%s)', (locale) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 14 }).map((w) => w.join('')),
          fc.string(),
        ),
        (text) => {
          const once = typeset(text, locale)
          expect(typeset(once, locale)).toBe(once)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each(LOCALES)('keeps its letters and digits in order (%s)', (locale) => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (w) => {
        const text = w.join('')
        expect(letters(typeset(text, locale))).toBe(letters(text))
      }),
    )
  })
})
