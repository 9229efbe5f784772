import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`announced\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_announced\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_online\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`name_local\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`rights_online\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`told\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`approval_noted_by\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_documents_id_idx\` ON \`press_kits_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`approval_noted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_documents_id_idx\` ON \`_press_kits_v_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`claims_locales\` ADD \`title\` text;`)
  await db.run(sql`UPDATE \`claims_locales\` SET \`title\` = (SELECT \`key\` FROM \`claims\` WHERE \`claims\`.\`id\` = \`claims_locales\`.\`_parent_id\`) || ' – ' || substr(\`wording\`, 1, 80);`)
  await db.run(sql`ALTER TABLE \`_claims_v_locales\` ADD \`version_title\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_kits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_contacts_id\` text(36),
  	\`claims_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_kits_rels\`("id", "order", "parent_id", "path", "press_contacts_id", "claims_id", "media_id") SELECT "id", "order", "parent_id", "path", "press_contacts_id", "claims_id", "media_id" FROM \`press_kits_rels\`;`)
  await db.run(sql`DROP TABLE \`press_kits_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_kits_rels\` RENAME TO \`press_kits_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_order_idx\` ON \`press_kits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_parent_idx\` ON \`press_kits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_path_idx\` ON \`press_kits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_press_contacts_id_idx\` ON \`press_kits_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_claims_id_idx\` ON \`press_kits_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_media_id_idx\` ON \`press_kits_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_kits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_contacts_id\` text(36),
  	\`claims_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_kits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_kits_v_rels\`("id", "order", "parent_id", "path", "press_contacts_id", "claims_id", "media_id") SELECT "id", "order", "parent_id", "path", "press_contacts_id", "claims_id", "media_id" FROM \`_press_kits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_kits_v_rels\` RENAME TO \`_press_kits_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_order_idx\` ON \`_press_kits_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_parent_idx\` ON \`_press_kits_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_path_idx\` ON \`_press_kits_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_press_contacts_id_idx\` ON \`_press_kits_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_claims_id_idx\` ON \`_press_kits_v_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_media_id_idx\` ON \`_press_kits_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`announced\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_announced\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_online\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`name_local\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`rights_online\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`told\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`approval_noted_by\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`approval_noted_by\`;`)
  await db.run(sql`ALTER TABLE \`claims_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_claims_v_locales\` DROP COLUMN \`version_title\`;`)
}
