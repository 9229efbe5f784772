import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`directory_entries\` ADD \`plain_name\` text;`)
  await db.run(sql`CREATE INDEX \`directory_entries_plain_name_idx\` ON \`directory_entries\` (\`plain_name\`);`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`directory_entries_plain_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`directory_entries\` DROP COLUMN \`plain_name\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`note\`;`)
}
