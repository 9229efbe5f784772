import { describe, expect, it } from 'vitest'
import { ADMIN_WORDS } from '../adminWords'
import { LOCALES } from '../languages'
import { words } from '.'
import { en } from './en'
import { fr } from './fr'

const entries = (messages: object, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : entries(value, `${path}${key}.`),
  )

/** The names in braces, which every language must be able to fill. */
const holes = (message: string) => [...message.matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name).sort()

describe('the words of the interface', () => {
  it('say the same things in every language', () => {
    expect(entries(en).map(([key]) => key)).toEqual(entries(fr).map(([key]) => key))
  })

  it('leave the same holes to fill', () => {
    const english = new Map(entries(en))
    for (const [key, message] of entries(fr))
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(message)])
  })

  it('call the address of a mail one name, and a mail another', () => {
    const holeless = (message: string) => message.replace(/<\/?\w+>|\{[^}]*\}/g, '')
    const french = /e-?mail|adresse (de travail|professionnelle|mail|de courriel)|courriel professionnel/i
    const english = /\bemail|(?<!e-)\bmail address|work (address|e-?mail)/i
    const wrong = (all: object, word: RegExp) =>
      entries(all).filter(([, message]) => word.test(holeless(message)))
    expect([...wrong(fr, french), ...wrong(ADMIN_WORDS.fr, french)]).toEqual([])
    expect([...wrong(en, english), ...wrong(ADMIN_WORDS.en, english)]).toEqual([])
  })

  it('let no name of a house or an organisation follow a French “de”', () => {
    for (const [key, message] of entries(fr))
      expect([key, message]).not.toEqual([
        key,
        expect.stringMatching(/(?:\bde |\bd’|\bdu )\{(?:house|name|partner|organisation)\}/),
      ])
  })

  it('are translated: no long sentence is the same twice', () => {
    const english = new Map(entries(en))
    for (const [key, message] of entries(fr))
      if (message.replace(/\{[^}]*\}/g, '').length > 24) expect(english.get(key)).not.toBe(message)
  })
})

describe('words()', () => {
  it('are set in the typography of their language', () => {
    expect(words('fr')('help.ask')).toBe('Besoin d’aide\u202F?')
    expect(words('en')('help.ask')).toBe('Need help?')
  })

  it('count', () => {
    expect(words('fr')('press.archiveFiles', { size: '4 Mo', count: 1 })).toBe('ZIP, 4 Mo, 1 fichier')
    expect(words('fr')('press.archiveFiles', { size: '4 Mo', count: 14 })).toBe('ZIP, 4 Mo, 14 fichiers')
  })

  it('know their keys', () => {
    // @ts-expect-error no such word
    expect(() => words('fr')('help.nothing')).toThrow()
  })

  it.each(LOCALES)('can all be said (%s)', (locale) => {
    for (const [key] of entries(fr)) expect(words(locale).raw(key as 'help.ask')).toBeTypeOf('string')
  })
})
