import { beforeEach, expect, it, vi } from 'vitest'
import { databaseAdapter } from './adapter'

const settings = vi.hoisted(() => ({ DATABASE: 'mongodb', DATABASE_URL: '' }))
const asked = vi.hoisted(() => ({ options: {} as Record<string, unknown> }))
vi.mock('../env', () => ({ env: () => settings }))
vi.mock('@payloadcms/db-mongodb', () => ({
  mongooseAdapter: (options: Record<string, unknown>) => Object.assign(asked, { options }),
}))
vi.mock('@payloadcms/db-sqlite', () => ({ sqliteAdapter: () => null }))

beforeEach(() => Object.assign(asked, { options: {} }))

// Options of a connection string are read without regard to capitals.
it.each([
  ['mongodb://a,b/relais?replicaSet=rs0', undefined],
  ['mongodb://a,b/relais?w=majority&replicaset=rs0', undefined],
  ['mongodb+srv://cluster.example.org/relais', undefined],
  ['mongodb://a/relais', false],
  ['mongodb://a/relais?replicaSet=', false],
])('opens transactions on %s as the settings say', (url, transactionOptions) => {
  settings.DATABASE_URL = url
  databaseAdapter()
  expect(asked.options.transactionOptions).toBe(transactionOptions)
})
