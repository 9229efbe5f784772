import { expect, it } from 'vitest'
import { flattened, oneLine } from './oneLine'

it.each([
  ['Ville de Sarmelle', 'Ville de Sarmelle'],
  ['Ville\r\nBcc: a@example.org', 'Ville Bcc: a@example.org'],
  ['un\ndeux\ttrois\u0000quatre', 'un deux trois quatre'],
  ['un\u2028deux\u2029trois\u0085quatre', 'un deux trois quatre'],
  ['a \r\n b', 'a b'],
  ['abc\u202Efed\u2066x', 'abcfedx'],
  ['Maison 12\u00A0000, deux  espaces', 'Maison 12\u00A0000, deux  espaces'],
  ['\u0627\u0644\u0628\u064A\u062A \u200C\u0645', '\u0627\u0644\u0628\u064A\u062A \u200C\u0645'],
])('%j is kept as %j', (typed, kept) => expect(flattened(typed)).toBe(kept))

it('measures what is kept: trimmed, and in one line', () => {
  const name = oneLine('missing').min(1, 'missing').max(5, 'long')
  expect(name.parse(' a\r\n\r\nb ')).toBe('a b')
  expect(name.safeParse('\r\n\t').error?.issues[0]?.message).toBe('missing')
  expect(name.safeParse(undefined).error?.issues[0]?.message).toBe('missing')
  expect(name.safeParse('abcdef').error?.issues[0]?.message).toBe('long')
})
