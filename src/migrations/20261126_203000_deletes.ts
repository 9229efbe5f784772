import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * References that were added to a table after it was made say nothing of what happens when their record is deleted, and
 * the deletion fails: a contact that only an earlier version of a kit names could never be deleted. They get what every
 * other reference has: a list of references loses its row, a field is emptied. Nothing stored changes, so the text of the
 * schema is written in its place, as SQLite describes it (https://www.sqlite.org/lang_altertable.html, section 7): to
 * make the tables anew would delete their rows, and with them those that refer to them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const tables = await db.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%'`,
  )
  const [{ schema_version: version } = { schema_version: 0 }] = await db.all<{ schema_version: number }>(
    sql`PRAGMA schema_version`,
  )
  await db.run(sql`PRAGMA writable_schema = ON`)
  for (const table of tables) {
    const onDelete = table.name.endsWith('_rels') ? 'cascade' : 'set null'
    const mended = table.sql.replace(UNSAID, `$& ON DELETE ${onDelete}`)
    if (mended !== table.sql)
      await db.run(sql`UPDATE sqlite_schema SET sql = ${mended} WHERE type = 'table' AND name = ${table.name}`)
  }
  await db.run(sql.raw(`PRAGMA schema_version = ${version + 1}`))
  await db.run(sql`PRAGMA writable_schema = OFF`)
}

/** A reference of a column that says nothing of a deletion. */
const UNSAID = /REFERENCES `?\w+`?\(`?id`?\)(?! ON)/g

/** The earlier schema refused what should be done: it does not come back. */
export async function down(): Promise<void> {}
