import type { InStatement, InValue, ResultSet, Row, Value } from '@libsql/client'
import Database from 'libsql'

/** Statements kept ready; the one not used for longest goes first. A page has about twenty. */
const MOST_STATEMENTS = 200

type Prepared = { statement: Database.Statement<InValue[]>; columns: string[] }

export type PreparedReader = {
  /** Sets something of the connection: a `PRAGMA`. */
  set(sql: string): void
  /** @throws Error as the database gives it */
  execute(statement: InStatement): ResultSet
  close(): void
}

/**
 * Reads on a connection of its own, like libsql's client, but prepares each statement once: preparing takes
 * longer than running what a page asks. Every statement runs to its end before this returns, so that none
 * holds an older state of the database.
 * @param file path of the database
 */
export function preparedReader(file: string): PreparedReader {
  const database = new Database(file)
  const ready = new Map<string, Prepared>()

  const prepare = (sql: string): Prepared => {
    const known = ready.get(sql)
    if (known) {
      ready.delete(sql)
      ready.set(sql, known)
      return known
    }
    const statement = database.prepare<InValue[]>(sql).raw(true)
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
    ready.set(sql, prepared)
    if (ready.size > MOST_STATEMENTS) for (const oldest of ready.keys()) if (ready.delete(oldest)) break
    return prepared
  }

  return {
    set: (sql) => {
      database.exec(sql)
    },
    execute: (given) => {
      const { sql, args } = typeof given === 'string' ? { sql: given, args: [] } : given
      if (args !== undefined && !Array.isArray(args)) throw new TypeError('Arguments are given in order.')
      const { statement, columns } = prepare(sql)
      try {
        const rows = statement
          .all(...(args ?? []).map(bound))
          .map((row: unknown) => named(row as Value[], columns))
        return resultSet(columns, rows)
      } catch (error) {
        // Stopped in the middle, it might still hold what it was reading.
        ready.delete(sql)
        throw error
      }
    },
    close: () => {
      ready.clear()
      database.close()
    },
  }
}

const bound = (value: InValue): InValue =>
  typeof value === 'boolean' ? Number(value) : value instanceof Date ? value.valueOf() : value

/** A row's values in order, and by the names of their columns; of two with one name, the first. */
function named(values: Value[], columns: readonly string[]): Row {
  const row: Row = Object.assign(values)
  columns.forEach((column, i) => {
    if (!Object.hasOwn(row, column)) row[column] = values[i] ?? null
  })
  return row
}

function resultSet(columns: string[], rows: Row[]): ResultSet {
  const set = {
    columns,
    columnTypes: columns.map(() => ''),
    rows,
    rowsAffected: 0,
    lastInsertRowid: undefined,
  }
  return { ...set, toJSON: () => set }
}
