import { expect, it } from 'vitest'
import { claimTitle } from './claimTitle'

it.each([
  ['Fin 2022, 53 % des parents.', 'C02 – Fin 2022, 53 % des parents.'],
  [`Fin 2022, ${'beaucoup '.repeat(20)}`, /^C02 – Fin 2022, (beaucoup )+beaucoup…$/],
  ['x'.repeat(200), `C02 – ${'x'.repeat(80)}…`],
  [' ', 'C02'],
  [undefined, 'C02'],
])('begins with the code, then the sentence: %s', (wording, title) => {
  if (typeof title === 'string') expect(claimTitle('C02', wording)).toBe(title)
  else expect(claimTitle('C02', wording)).toMatch(title)
  expect(claimTitle('C02', wording).length).toBeLessThanOrEqual('C02 – …'.length + 80)
})
