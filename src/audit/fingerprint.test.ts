import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

describe('the fingerprint of a record', () => {
  const record = { id: '1', title: { fr: 'Titre', en: null }, blocks: [{ id: 'a', text: 'x' }] }
  it('is the same whatever the order of its fields, and whenever it was saved', () => {
    const other = {
      blocks: [{ text: 'x', id: 'a' }],
      updatedAt: 'later',
      title: { en: null, fr: 'Titre' },
      id: '1',
    }
    expect(fingerprint(other)).toBe(fingerprint(record))
    expect(fingerprint(record)).toMatch(/^[0-9a-f]{64}$/)
  })
  it.each([
    { ...record, title: { fr: 'Titre !', en: null } },
    { ...record, title: { fr: 'Titre', en: '' } },
    { ...record, blocks: [] },
    {
      ...record,
      blocks: [
        { id: 'a', text: 'x' },
        { id: 'a', text: 'x' },
      ],
    },
    { ...record, more: false },
  ])('changes with its content: %j', (changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(record))
  })
  it('keeps the order of lists', () => {
    expect(fingerprint({ list: [1, 2] })).not.toBe(fingerprint({ list: [2, 1] }))
  })
  it('of an account needs the key, and says nothing about its password or its sessions', () => {
    const account = { id: '1', email: 'a@example.org', hash: 'x', sessions: [1], loginAttempts: 1 }
    expect(fingerprint(account, 'key')).not.toBe(fingerprint(account))
    expect(fingerprint(account, 'key')).not.toBe(fingerprint(account, 'other'))
    expect(fingerprint({ id: '1', email: 'a@example.org', hash: 'y' }, 'key')).toBe(
      fingerprint(account, 'key'),
    )
  })
  it('of nothing is nothing', () => {
    expect([fingerprint(null), fingerprint(undefined)]).toEqual([null, null])
  })
})
