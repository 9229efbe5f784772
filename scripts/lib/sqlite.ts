import { type Client, createClient } from '@libsql/client'

/** Opens an embedded database on its own, without the CMS, does something with it, and closes it. */
export async function onDatabase<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

/** A complete copy in one file, right also while the site is running. The target must not exist. */
export const copyDatabase = (file: string, target: string): Promise<unknown> =>
  onDatabase(file, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [target] }))

/** What SQLite finds wrong with a database file; nothing when it is sound. */
export const damageOf = (file: string): Promise<string[]> =>
  onDatabase(file, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check')
    return rows.map((row) => String(row[0])).filter((line) => line !== 'ok')
  })

/** The number in the header of a database file by which a program knows its own; 0 until someone sets it. */
export const applicationId = (file: string): Promise<number> =>
  onDatabase(file, async (client) => Number((await client.execute('PRAGMA application_id')).rows[0]?.[0]))

export const setApplicationId = (file: string, id: number): Promise<unknown> =>
  onDatabase(file, (client) => client.execute(`PRAGMA application_id = ${Math.trunc(id)}`))

/** Names of the migrations that a database has behind it, oldest first. */
export const migrationsOf = (file: string): Promise<string[]> =>
  onDatabase(file, async (client) => {
    const tables = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
    if (tables.rows.length === 0) return []
    return (await client.execute('SELECT name FROM payload_migrations ORDER BY name')).rows.map((row) =>
      String(row[0]),
    )
  })
