import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`held_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`held_by_id\` text(36) REFERENCES press_kits(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`media_held_until_idx\` ON \`media\` (\`held_until\`);`)
  await db.run(sql`CREATE INDEX \`media_held_by_idx\` ON \`media\` (\`held_by_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`held_until\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`held_by_id\` text(36) REFERENCES press_kits(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`documents_held_until_idx\` ON \`documents\` (\`held_until\`);`)
  await db.run(sql`CREATE INDEX \`documents_held_by_idx\` ON \`documents\` (\`held_by_id\`);`)
  await db.run(sql`ALTER TABLE \`kit_issues\` ADD \`handed_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`kit_issues\` ADD \`file_hashes\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`licence_url\` text,
  	\`rights_holder\` text,
  	\`rights_territory\` text DEFAULT 'world',
  	\`rights_online\` integer DEFAULT false,
  	\`rights_from\` text,
  	\`rights_from_tz\` text DEFAULT 'Europe/Paris',
  	\`rights_until\` text,
  	\`rights_until_tz\` text DEFAULT 'Europe/Paris',
  	\`source_type\` text NOT NULL,
  	\`shows_child\` text NOT NULL,
  	\`approved\` integer DEFAULT false,
  	\`withdrawn_at\` text,
  	\`consent_until\` text,
  	\`consent_ends\` text,
  	\`source_type_found\` text,
  	\`told\` text,
  	\`sha256\` text,
  	\`renditions\` text,
  	\`markup\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "name", "author", "credit", "licence", "licence_url", "rights_holder", "rights_territory", "rights_online", "rights_from", "rights_from_tz", "rights_until", "rights_until_tz", "source_type", "shows_child", "approved", "withdrawn_at", "consent_until", "consent_ends", "source_type_found", "told", "sha256", "renditions", "markup", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "name", "author", "credit", "licence", "licence_url", "rights_holder", "rights_territory", "rights_online", "rights_from", "rights_from_tz", "rights_until", "rights_until_tz", "source_type", "shows_child", "approved", "withdrawn_at", "consent_until", "consent_ends", "source_type_found", "told", "sha256", "renditions", "markup", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_consent_until_idx\` ON \`media\` (\`consent_until\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_seed_key_idx\` ON \`media\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`author\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`licence_url\` text,
  	\`rights_holder\` text,
  	\`rights_territory\` text DEFAULT 'world',
  	\`rights_online\` integer DEFAULT false,
  	\`rights_from\` text,
  	\`rights_from_tz\` text DEFAULT 'Europe/Paris',
  	\`rights_until\` text,
  	\`rights_until_tz\` text DEFAULT 'Europe/Paris',
  	\`approved\` integer DEFAULT false,
  	\`told\` text,
  	\`sha256\` text,
  	\`renditions\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "language", "author", "credit", "licence", "licence_url", "rights_holder", "rights_territory", "rights_online", "rights_from", "rights_from_tz", "rights_until", "rights_until_tz", "approved", "told", "sha256", "renditions", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "language", "author", "credit", "licence", "licence_url", "rights_holder", "rights_territory", "rights_online", "rights_from", "rights_from_tz", "rights_until", "rights_until_tz", "approved", "told", "sha256", "renditions", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_seed_key_idx\` ON \`documents\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`kit_issues\` DROP COLUMN \`handed_only\`;`)
  await db.run(sql`ALTER TABLE \`kit_issues\` DROP COLUMN \`file_hashes\`;`)
}
