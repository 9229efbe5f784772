import { describe, expect, it } from 'vitest'
import type { Logo } from '@/payload-types'
import { member } from './logoFile'

const hash = '0123456789abcdef'.repeat(4)
const file = { variant: 'logo', format: 'svg', width: 100, height: 40, bytes: 10, sha256: hash, crc32: 1 }

/** A logo whose ink has these contrasts; null: it stands on its own plate. */
const logo = (day: number | null, night: number | null): Logo => ({
  id: 'a',
  name: 'Logo',
  mark: {
    width: 100,
    height: 40,
    boxWidth: 100,
    boxHeight: 40,
    ink: 0.5,
    plated: day === null,
    contrast: { day, night },
  },
  renditions: { original: { ...file, variant: 'original' }, stamp: hash, files: [file] },
  createdAt: '',
  updatedAt: '',
})

describe('a member of a lock-up', () => {
  it.each([
    ['one that reads on both grounds', logo(5, 4), null, { day: false, night: false }],
    ['dark ink alone', logo(9, 1.6), null, { day: false, night: true }],
    ['dark ink with its light sister', logo(9, 1.6), logo(1.4, 11), { day: false, night: false }],
    ['light ink alone', null, logo(1.2, 12), { day: true, night: false }],
    ['a plate of its own', logo(null, null), null, { day: false, night: false }],
  ])('gets the other ground under it where it can’t be told: %s', (_, light, dark, faint) => {
    expect(member({ name: 'Mairie', light, dark }).logo?.faint).toEqual(faint)
  })
  it('stands by its name where it has no logo', () => {
    expect(member({ name: 'Mairie', light: null, dark: null })).toEqual({ name: 'Mairie', logo: null })
  })
})
