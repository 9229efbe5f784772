import type { Client } from '@libsql/client'

const isSqlite = (database: object): database is { client: Client } =>
  'client' in database &&
  typeof database.client === 'object' &&
  database.client !== null &&
  'execute' in database.client

/**
 * SQLite learns what its tables hold. Without it, lists get slow plans as tables grow: seconds where a
 * thousandth is enough. Nothing to do on MongoDB.
 */
export async function analyse(database: object): Promise<void> {
  if (isSqlite(database)) await database.client.execute('ANALYZE')
}
