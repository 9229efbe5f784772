import { expect, it, vi } from 'vitest'
import { openShelf } from './shelf'

function shelf(...there: string[]) {
  const read = vi.fn(async (_collection: string, ids: readonly string[]) =>
    ids.filter((id) => there.includes(id)).map((id) => ({ id })),
  )
  return { read, ...openShelf(read) }
}

it('reads at once what is asked for in one turn, each document once', async () => {
  const { read, take } = shelf('a', 'b', 'c')
  const later = Promise.resolve().then(() => take('media', ['c', 'a']))
  expect(await take('media', ['a', 'b', 'a'])).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(await later).toEqual([{ id: 'c' }, { id: 'a' }])
  expect(read.mock.calls).toEqual([['media', ['a', 'b', 'c']]])
})

it('reads nothing again, not even what was not there', async () => {
  const { read, take } = shelf('a')
  await take('media', ['a', 'gone'])
  expect(await take('media', ['gone', 'a'])).toEqual([{ id: 'a' }])
  expect(read).toHaveBeenCalledOnce()
})

it('keeps collections apart', async () => {
  const { read, take } = shelf('a')
  await Promise.all([take('media', ['a']), take('claims', ['a'])])
  expect(read.mock.calls.map(([collection]) => collection)).toEqual(['media', 'claims'])
})

it('hands out what was put down', async () => {
  const { read, take, put } = shelf()
  put('media', [{ id: 'a', alt: 'A' }])
  expect(await take('media', ['a'])).toEqual([{ id: 'a', alt: 'A' }])
  expect(read).not.toHaveBeenCalled()
})

it('asks nothing for nothing', async () => {
  const { read, take } = shelf()
  expect(await take('media', [])).toEqual([])
  expect(read).not.toHaveBeenCalled()
})

it('fails for all who asked', async () => {
  const { take } = openShelf(() => Promise.reject(new Error('down')))
  const both = await Promise.allSettled([take('media', ['a']), take('media', ['b'])])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
