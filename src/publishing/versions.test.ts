import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPublished, prunable } from './versions'

it('keeps the newest, and whatever was published', () => {
  const versions = fc
    .array(fc.boolean(), { maxLength: 80 })
    .map((states) => states.map((published, id) => ({ id, published })))
  fc.assert(
    fc.property(versions, fc.nat(60), (all, keep) => {
      const gone = new Set(prunable(all, keep))
      for (const { id, published } of all) expect(gone.has(id)).toBe(id >= keep && !published)
    }),
  )
})

it('reads a state of one word, and of one word a language', () => {
  expect(isPublished('published')).toBe(true)
  expect(isPublished({ fr: 'draft', en: 'published' })).toBe(true)
  for (const other of ['draft', { fr: 'draft' }, null, undefined, 3]) expect(isPublished(other)).toBe(false)
})
