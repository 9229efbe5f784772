import { expect, it } from 'vitest'
import { ImageRefusal } from './refusal'
import { refusalWords } from './words'

it('says sizes as a reader of the language writes them', () => {
  const bomb = new ImageRefusal('too-many-pixels', { width: 30_000, height: 20_000, limit: 50_000_000 })
  expect(refusalWords(bomb, 'en')).toContain('30,000 × 20,000 pixels; the limit is 50 million')
  expect(refusalWords(bomb, 'fr')).toMatch(/30\s000 × 20\s000 pixels ; la limite est de 50 millions/)
  const heavy = new ImageRefusal('too-many-bytes', { bytes: 61_240_000, limit: 50_000_000 })
  expect(refusalWords(heavy, 'fr')).toContain('61,2 Mo')
})

it('names both what a file is and what it claimed', () => {
  const words = refusalWords(new ImageRefusal('mislabelled', { type: 'PNG', label: '.jpg' }), 'fr')
  expect(words).toContain('« .jpg »')
  expect(words).toContain('PNG')
})
