import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`name_local\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`told\` text;`)
  await db.run(sql`ALTER TABLE \`claims_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v_locales\` ADD \`version_title\` text;`)
  // What was written before is picked by its title too.
  await db.run(sql`UPDATE \`claims_locales\` SET \`title\` =
    (SELECT \`key\` FROM \`claims\` WHERE \`claims\`.\`id\` = \`claims_locales\`.\`_parent_id\`)
    || CASE WHEN coalesce(\`wording\`, '') = '' THEN '' ELSE ' – ' || substr(\`wording\`, 1, 80) END
    || CASE WHEN length(\`wording\`) > 80 THEN '…' ELSE '' END;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`name_local\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`told\`;`)
  await db.run(sql`ALTER TABLE \`claims_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_claims_v_locales\` DROP COLUMN \`version_title\`;`)
}
