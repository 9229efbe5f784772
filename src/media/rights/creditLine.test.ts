import { expect, it } from 'vitest'
import { creditLine, licenceName } from './creditLine'

const image = { title: 'Le passage', credit: 'Fondation Mille Lanternes', licence: 'CC-BY-4.0' }

it('names title, holder, licence and where it is read, in the quotation marks of the language', () => {
  expect(creditLine(image, 'fr')).toBe(
    '« Le passage », Fondation Mille Lanternes, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  )
  expect(creditLine({ ...image, title: 'The passage' }, 'en')).toMatch(/^“The passage”, Fondation/)
})

it('gives the address that was written before the one that is known', () => {
  const licenceUrl = 'https://example.org/licence'
  expect(creditLine({ ...image, licenceUrl }, 'fr')).toMatch(/CC BY 4\.0, https:\/\/example\.org\/licence$/)
})

it('of a contract names the contract, and no address', () => {
  expect(creditLine({ ...image, licence: 'Contrat 2026-014', licenceUrl: ' ' }, 'fr')).toBe(
    '« Le passage », Fondation Mille Lanternes, Contrat 2026-014',
  )
})

it.each([
  ['CC-BY-4.0', 'CC BY 4.0'],
  ['CC-BY-NC-SA-2.0-FR', 'CC BY-NC-SA 2.0 FR'],
  ['CC0-1.0', 'CC0 1.0'],
  ['CC-PDM-1.0', 'CC PDM 1.0'],
  ['MIT', 'MIT'],
])('calls %s %s', (code, name) => {
  expect(licenceName(code)).toBe(name)
})

it.each([
  ['trainedAlgorithmicMedia', ', image créée par une IA, CC BY', ', image made by AI, CC BY'],
  ['compositeWithTrainedAlgorithmicMedia', ', image modifiée avec une IA, CC', ', image edited with AI, CC'],
  ['digitalCreation', 'Lanternes, CC BY', 'Lanternes, CC BY'],
] as const)('of %s says what an AI had to do with it', (sourceType, fr, en) => {
  expect(creditLine({ ...image, sourceType }, 'fr')).toContain(fr)
  expect(creditLine({ ...image, sourceType }, 'en')).toContain(en)
})
