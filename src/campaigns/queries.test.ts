import { expect, it } from 'vitest'
import type { Reader } from '@/publishing/read'
import { placesOf } from './queries'

const pages = [
  { id: 'home', kind: 'home', slug: null, parent: null },
  { id: 'top', kind: 'page', slug: 'agir', parent: null },
  { id: 'child', kind: 'page', slug: 'photos', parent: 'top' },
  { id: 'orphan', kind: 'page', slug: 'photos', parent: 'gone' },
  { id: 'typing', kind: 'page', slug: 'Mon adresse', parent: null },
  { id: 'below', kind: 'page', slug: 'photos', parent: 'typing' },
]
const reader = {
  find: async (_: string, { where }: { where: { id: { in: string[] } } }) =>
    pages.filter(({ id }) => where.id.in.includes(id)),
} as unknown as Reader

it('says where pages stand, and leaves out those whose address is not one', async () => {
  const places = await placesOf(
    reader,
    pages.map(({ id }) => id),
  )
  expect(Object.fromEntries(places)).toEqual({ home: [], top: ['agir'], child: ['agir', 'photos'] })
})
