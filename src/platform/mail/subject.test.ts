import { expect, it } from 'vitest'
import type { LetterBody } from './letter'
import { setSubject } from './subject'

const letter = (subject: string, bilingual = true): LetterBody => ({
  locale: 'fr',
  subject,
  blocks: [
    { kind: 'text', text: 'Bonjour' },
    ...(bilingual ? [{ kind: 'text' as const, text: 'Hello', locale: 'en' as const }] : []),
  ],
})

it.each([
  [
    'Accréditation : Iris / Accreditation asked for: Iris',
    'Accréditation\u00a0: Iris / Accreditation asked for: Iris',
  ],
  ['A : Le Jour / La Nuit / B: Le Jour / La Nuit', 'A\u00a0: Le Jour / La Nuit / B: Le Jour / La Nuit'],
  ['Un : deux\n / One: two', 'Un\u00a0: deux / One: two'],
  ['Un / deux / trois : rien', 'Un / deux / trois\u00a0: rien'],
])('each half is set in its own language: %s', (subject, set) => {
  expect(setSubject(letter(subject))).toBe(set)
})

it('in one language a joint is a sign as any other', () => {
  expect(setSubject(letter('Un : deux / trois : quatre', false))).toBe('Un\u00a0: deux / trois\u00a0: quatre')
})
