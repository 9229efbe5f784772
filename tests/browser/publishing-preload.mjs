// Loaded into a test server before everything else: moves its clock, slows or breaks its database, by what a
// file says. Nothing of this is in the product.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const { RELAIS_TEST_CONTROL: file = '', RELAIS_TEST_SERVER: server = '' } = process.env

/** `shift` in milliseconds: a clock that goes on, from elsewhere. */
/** @returns {{ now?: string, shift?: number, slow?: { sql: string, ms: number }, down?: boolean }} */
const control = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

globalThis[Symbol.for('relais.clock')] = () => {
  const { now, shift = 0 } = control()
  return now ? Date.parse(now) : Date.now() + shift
}

const require = createRequire(server)
const client = require.resolve('@libsql/client')
const modules = [
  require(client.replace(/node\.js$/, 'sqlite3.js')),
  await import(pathToFileURL(client.replace('lib-cjs', 'lib-esm').replace(/node\.js$/, 'sqlite3.js')).href),
]
for (const { Sqlite3Client } of modules) {
  const { execute } = Sqlite3Client.prototype
  Sqlite3Client.prototype.execute = async function (...args) {
    const { slow, down } = control()
    if (down) throw new Error('SQLITE_CANTOPEN: the test took the database away')
    const rows = await execute.apply(this, args)
    const sql = typeof args[0] === 'string' ? args[0] : args[0].sql
    // After the reading: what was read is old by the time it is used.
    if (slow && sql.startsWith('select') && sql.includes(slow.sql)) await wait(slow.ms)
    return rows
  }
}
