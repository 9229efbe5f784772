import { type Client, createClient, type InStatement, type ResultSet, type Transaction } from '@libsql/client'

type Options = {
  /** `file:…` */
  url: string
  /** How long a writer waits for its turn before it gives up. */
  maxWaitMs?: number
  busyTimeoutMs?: number
}

const READS = /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i
const isRead = (statement: InStatement): boolean =>
  READS.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * SQLite has one writer at a time, and libsql blocks the thread while it waits: so writers queue in
 * JavaScript. One connection reads and one writes; both stay open, because PRAGMAs belong to a
 * connection and `client.transaction()` would open a bare one for every transaction.
 *
 * @throws Error from `transaction()` when the turn did not come within `maxWaitMs`
 */
export function oneWriter({ url, maxWaitMs = 10_000, busyTimeoutMs = 5000 }: Options): Client {
  const reader = createClient({ url })
  const writer = createClient({ url })
  const ready = prepare([writer, reader], busyTimeoutMs)
  ready.catch(() => {
    // The first statement awaits `ready` and reports the failure to its caller.
  })
  const queue = turns(ready, maxWaitMs)

  const exclusively = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await queue()
    try {
      return await work()
    } finally {
      done()
    }
  }

  const execute = (statement: InStatement): Promise<ResultSet> =>
    isRead(statement)
      ? ready.then(() => reader.execute(statement))
      : exclusively(() => writer.execute(statement))

  const client: Client = {
    execute: (statement: InStatement | string) => execute(statement),
    batch: (statements, mode) => exclusively(() => writer.batch(statements, mode)),
    migrate: (statements) => exclusively(() => writer.migrate(statements)),
    executeMultiple: (sql) => exclusively(() => writer.executeMultiple(sql)),
    transaction: () => transactionOn(writer, queue),
    sync: () => writer.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return writer.closed
    },
    protocol: 'file',
  }
  return client
}

async function prepare(clients: Client[], busyTimeoutMs: number): Promise<void> {
  const pragmas = [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `busy_timeout = ${busyTimeoutMs}`,
  ]
  for (const client of clients) for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`)
}

/** A queue of turns: each caller gets its turn after the one before, and must give it back once. */
function turns(ready: Promise<void>, maxWaitMs: number): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    await ready
    let release: () => void = () => {}
    const before = last
    last = new Promise<void>((resolve) => {
      release = resolve
    })
    if (await isLate(before, maxWaitMs)) {
      void before.then(release)
      throw new Error(
        `SQLite: waited ${maxWaitMs} ms for the one writer. Does a hook write without passing req, or use the network?`,
      )
    }
    return release
  }
}

async function isLate(before: Promise<void>, maxWaitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, maxWaitMs, true)
  })
  const late = await Promise.race([before.then(() => false), timeout])
  clearTimeout(timer)
  return late
}

async function transactionOn(writer: Client, queue: () => Promise<() => void>): Promise<Transaction> {
  const done = await queue()
  let open = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (!open) return
    try {
      await writer.execute(sql)
    } finally {
      open = false
      done()
    }
  }
  try {
    await writer.execute('BEGIN IMMEDIATE')
  } catch (error) {
    open = false
    done()
    throw error
  }
  return {
    execute: (statement) => writer.execute(statement),
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    executeMultiple: (sql) => writer.executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => {
      // Drizzle calls this after commit and rollback; a rollback that fails here was reported there.
      void end('ROLLBACK').catch(() => {})
    },
    get closed() {
      return !open
    },
  }
}
