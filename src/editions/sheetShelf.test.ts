import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '@/platform/clock'
import { clearShelf, findSheet, keepSheet } from './sheetShelf'

let time = 0
let reads = 0
const all = async () => {
  reads += 1
  return new Map([['aa', 'a{}']])
}

beforeEach(() => {
  time = 1_000_000
  reads = 0
  setClock(() => time)
  clearShelf()
})
afterEach(() => {
  setClock()
  clearShelf()
})

describe('the shelf of sheets', () => {
  it('gives what a page has named without asking the database', async () => {
    keepSheet({ hash: 'bb', css: 'b{}' })
    expect(await findSheet('bb', all)).toBe('b{}')
    expect(reads).toBe(0)
  })

  it('reads all once for an unknown hash, also when many ask at once', async () => {
    expect(await Promise.all([1, 2, 3].map(() => findSheet('aa', all)))).toEqual(['a{}', 'a{}', 'a{}'])
    expect(reads).toBe(1)
  })

  it('lets made-up hashes read again only after a while', async () => {
    expect(await findSheet('xx', all)).toBeNull()
    expect(await findSheet('yy', all)).toBeNull()
    expect(reads).toBe(1)
    time += 1_000
    expect(await findSheet('yy', all)).toBeNull()
    expect(reads).toBe(2)
  })

  it('tries again at once after a reading that failed', async () => {
    const broken = () => Promise.reject(new Error('no database'))
    await expect(findSheet('aa', broken)).rejects.toThrow('no database')
    expect(await findSheet('aa', all)).toBe('a{}')
  })

  it('forgets the oldest when it is full', async () => {
    for (let at = 0; at <= 5_000; at += 1) keepSheet({ hash: String(at), css: '' })
    expect(await findSheet('5000', all)).toBe('')
    expect(await findSheet('0', all)).toBeNull()
  })
})
