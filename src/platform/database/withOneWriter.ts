import { AsyncLocalStorage } from 'node:async_hooks'
import type { SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { oneWriter } from './oneWriter'

type AdapterObject = ReturnType<typeof sqliteAdapter>

/** The transaction that the running code stands in, so that a second one inside it is refused at once. */
const inside = new AsyncLocalStorage<{ id?: string | number }>()

/**
 * Gives Payload's SQLite adapter the one queued writer. Its `transactionOptions` must be set, or Payload
 * opens no transaction at all. A hook that writes without its `req` would wait for its own transaction
 * for ever: it gets an error instead.
 */
export function withOneWriter(adapter: AdapterObject, url: string): AdapterObject {
  const init: AdapterObject['init'] = (args) => {
    const database = Object.assign(adapter.init(args) as SQLiteAdapter, { client: oneWriter({ url }) })
    const begin = database.beginTransaction
    database.beginTransaction = function beginInTurn(options) {
      const outer = inside.getStore()?.id
      if (outer !== undefined && database.sessions?.[outer])
        return Promise.reject(
          new Error('A hook writes without its req: it would wait for itself. Pass req to the Local API.'),
        )
      const mine: { id?: string | number } = {}
      inside.enterWith(mine)
      return begin.call(database, options).then((id) => {
        mine.id = id ?? undefined
        return id
      })
    }
    return database
  }
  return { ...adapter, init }
}

/**
 * The transaction that the running code stands in, on the embedded database, for a writer that is given no
 * request. Undefined outside one, and on MongoDB, where a write beside the transaction waits for nothing.
 */
export function runningTransaction(database: object): string | number | undefined {
  const id = inside.getStore()?.id
  if (id === undefined || !('sessions' in database)) return undefined
  const { sessions } = database
  return typeof sessions === 'object' && sessions !== null && id in sessions ? id : undefined
}
