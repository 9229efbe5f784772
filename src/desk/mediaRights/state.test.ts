import { expect, it } from 'vitest'
import { rightsSentence } from './state'

const rights = { uses: ['press' as const, 'web' as const], until: '2027-12-31T23:00:00.000Z' }
const now = new Date('2027-03-01T00:00:00.000Z')

it.each([
  [
    { rights },
    'site de la campagne, presse, jusqu’au 31 décembre 2027',
    'campaign site, press, until 31 December 2027',
  ],
  [{ rights: { uses: ['web' as const] } }, 'sans date de fin', 'without an end'],
  [{ rights: { uses: [] } }, 'nulle part', 'nowhere'],
  [
    { rights: { ...rights, from: '2027-06-01T04:00:00.000Z' } },
    'commencent le 1er juin 2027, 6 h',
    'begin on 1 June 2027',
  ],
  [{ rights: { ...rights, until: '2027-02-28T23:00:00.000Z' } }, 'jusqu’au 28 février', 'until 28 February'],
  [{ rights, approved: false }, 'Ne peut pas sortir', 'May not leave the house'],
  [{ rights }, 'les numéros déjà figés la gardent', 'frozen already keep it'],
  [{ rights, withdrawnAt: '2027-02-01T12:00:00.000Z' }, 'Retirée le 1er février', 'Withdrawn on 1 February'],
  [{ rights: { ...rights, from: 'jadis' } }, 'ne se lisent pas', 'can’t be read'],
])('of %o', (record, fr, en) => {
  expect(rightsSentence({ approved: true, ...record }, now, 'fr')).toContain(fr)
  expect(rightsSentence({ approved: true, ...record }, now, 'en')).toContain(en)
})
