import { expect, it } from 'vitest'
import { newFileName, stemOf } from './names'

it('makes a readable name of letters, digits and hyphens', () => {
  expect(stemOf('Été à Valmorière (œuvre n° 3).JPEG')).toBe('ete-a-valmoriere-oeuvre-n-3')
  expect(stemOf('../../etc/passwd')).toBe('etc-passwd')
  expect(stemOf('المسار.png')).toBe('')
})

it('never gives the same name twice, nor an empty one', () => {
  expect(newFileName('المسار.png', 'png')).toMatch(/^image-[0-9a-f]{8}\.png$/)
  expect(newFileName('a.jpg', 'jpeg')).not.toBe(newFileName('a.jpg', 'jpeg'))
})
