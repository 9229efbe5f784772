import { describe, expect, it } from 'vitest'
import type { Logo } from '@/payload-types'
import { composeLockup } from './compose'
import { partyOf } from './party'

const hash = '0123456789abcdef'.repeat(4)
const file = { variant: 'logo', format: 'svg', width: 206, height: 60, bytes: 10, sha256: hash, crc32: 1 }
const logo = (id: string, day: number, night: number, width = 206): Logo => ({
  id,
  name: 'Logo',
  mark: {
    width,
    height: 58,
    boxWidth: width,
    boxHeight: 60,
    ink: 0.5,
    plated: false,
    contrast: { day, night },
  },
  renditions: { original: { ...file, variant: 'original' }, stamp: hash, files: [file] },
  createdAt: '',
  updatedAt: '',
})

describe('partyOf', () => {
  it('takes every version that was read, with its measure, its contrasts and its address', () => {
    const town = partyOf(
      {
        id: 'town',
        name: 'Ville de Valmorière',
        logos: {
          light: logo('a', 8, 2),
          dark: logo('b', 1.2, 15),
          white: logo('c', 1, 17),
          black: 'only-an-id',
        },
      },
      'joint',
    )
    expect(town.variants.map(({ form, ink, ground }) => [form, ink, ground])).toEqual([
      ['horizontal', 'colour', 'light'],
      ['horizontal', 'colour', 'dark'],
      ['horizontal', 'white', 'dark'],
    ])
    expect(town.variants[0]).toMatchObject({
      width: 206,
      height: 58,
      file: { width: 206, height: 60 },
      contrast: { light: 8, dark: 2 },
      href: `/files/logos/a/${hash.slice(0, 16)}-logo.svg`,
    })
  })

  it('takes the file made for a ground there, even where the other could be seen', () => {
    const logos = { light: logo('a', 8, 4), dark: logo('b', 4, 15) }
    const lead = partyOf({ id: 'x', name: 'X', logos }, 'lead')
    const taken = (ground: 'light' | 'dark') => {
      const space = { unit: 'px' as const, width: 500, height: 200, direction: 'ltr' as const }
      const answer = composeLockup({ parties: [lead], space, ground })
      return answer.ok && answer.boxes[0]?.kind === 'mark' ? answer.boxes[0].variant.ground : null
    }
    expect([taken('light'), taken('dark')]).toEqual(['light', 'dark'])
  })

  it('keeps the conditions of the owner, and a funder’s sentence', () => {
    const stored = { textOnly: null, oncePerPage: true, atLeastAsLarge: true, fixedZone: true }
    const party = partyOf(
      { id: 'x', name: 'X', logoConditions: stored },
      'funder',
      'Avec le soutien financier de',
    )
    expect(party).toEqual({
      id: 'x',
      name: 'X',
      role: 'funder',
      variants: [],
      sentence: 'Avec le soutien financier de',
      conditions: {
        textOnly: false,
        oncePerPage: true,
        atLeastAsLarge: true,
        zone: { corner: 'bottom-end', clear: 0.5 },
      },
    })
  })
})
