import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_rights_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rights_uses_order_idx\` ON \`media_rights_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rights_uses_parent_idx\` ON \`media_rights_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`consents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_consents_id_idx\` ON \`media_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rights_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rights_uses_order_idx\` ON \`documents_rights_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rights_uses_parent_idx\` ON \`documents_rights_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`author\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`licence_url\` text,
  	\`rights_holder\` text,
  	\`rights_territory\` text DEFAULT 'world',
  	\`rights_from\` text,
  	\`rights_from_tz\` text DEFAULT 'Europe/Paris',
  	\`rights_until\` text,
  	\`rights_until_tz\` text DEFAULT 'Europe/Paris',
  	\`approved\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_seed_key_idx\` ON \`documents\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_uses_order_idx\` ON \`consents_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_uses_parent_idx\` ON \`consents_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`minor\` integer DEFAULT true,
  	\`representatives\` text,
  	\`one_reason\` text,
  	\`assent\` text,
  	\`asked_how\` text,
  	\`scope\` text,
  	\`territory\` text,
  	\`given_at\` text,
  	\`givenat_tz\` text DEFAULT 'Europe/Paris',
  	\`until\` text,
  	\`until_tz\` text DEFAULT 'Europe/Paris',
  	\`withdrawn_at\` text,
  	\`withdrawn_by\` text,
  	\`erased_at\` text,
  	\`wrapped_key\` text,
  	\`key_id\` text,
  	\`sealed_names\` text,
  	\`document\` text,
  	\`told\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_key_id_idx\` ON \`consents\` (\`key_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_seed_key_idx\` ON \`consents\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`derived_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`holder\` text,
  	\`since\` text,
  	\`state\` text DEFAULT 'in-use' NOT NULL,
  	\`removed_at\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`derived_uses_media_idx\` ON \`derived_uses\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`derived_uses_state_idx\` ON \`derived_uses\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`derived_uses_seed_key_idx\` ON \`derived_uses\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`derived_uses_updated_at_idx\` ON \`derived_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`derived_uses_created_at_idx\` ON \`derived_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kit_issues_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kit_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kit_issues_languages_order_idx\` ON \`kit_issues_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_languages_parent_idx\` ON \`kit_issues_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kit_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kit_id\` text(36) NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`code\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`date_tz\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`public_from\` text NOT NULL,
  	\`publicfrom_tz\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`embargoed\` integer DEFAULT false,
  	\`frozen_at\` text NOT NULL,
  	\`frozen_by_id\` text(36),
  	\`state\` text DEFAULT 'current' NOT NULL,
  	\`state_at\` text,
  	\`changes\` text,
  	\`content\` text,
  	\`manifest\` text,
  	\`manifest_sha256\` text NOT NULL,
  	\`signature\` text,
  	\`key_id\` text,
  	\`told\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kit_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`frozen_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`kit_issues_kit_idx\` ON \`kit_issues\` (\`kit_id\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_campaign_idx\` ON \`kit_issues\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kit_issues_code_idx\` ON \`kit_issues\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_public_from_idx\` ON \`kit_issues\` (\`public_from\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_frozen_by_idx\` ON \`kit_issues\` (\`frozen_by_id\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_state_idx\` ON \`kit_issues\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_manifest_sha256_idx\` ON \`kit_issues\` (\`manifest_sha256\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_seed_key_idx\` ON \`kit_issues\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_updated_at_idx\` ON \`kit_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_created_at_idx\` ON \`kit_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kit_issues_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`lede\` text,
  	\`correction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kit_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kit_issues_slug_idx\` ON \`kit_issues_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kit_issues_locales_locale_parent_id_unique\` ON \`kit_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kit_issues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kit_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kit_issues_rels_order_idx\` ON \`kit_issues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_rels_parent_idx\` ON \`kit_issues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_rels_path_idx\` ON \`kit_issues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`kit_issues_rels_media_id_idx\` ON \`kit_issues_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`press_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'contact' NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`stand_in_id\` text(36),
  	\`verified_on\` text NOT NULL,
  	\`agreed_until\` text,
  	\`agreeduntil_tz\` text DEFAULT 'Europe/Paris',
  	\`shown\` integer DEFAULT false,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`stand_in_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`press_contacts_stand_in_idx\` ON \`press_contacts\` (\`stand_in_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_shown_idx\` ON \`press_contacts\` (\`shown\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_seed_key_idx\` ON \`press_contacts\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_updated_at_idx\` ON \`press_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_created_at_idx\` ON \`press_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_contacts_locales\` (
  	\`capacity\` text,
  	\`subjects\` text,
  	\`hours\` text,
  	\`speaks\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_contacts_locales_locale_parent_id_unique\` ON \`press_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_contacts_rels_order_idx\` ON \`press_contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_rels_parent_idx\` ON \`press_contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_rels_path_idx\` ON \`press_contacts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_rels_campaigns_id_idx\` ON \`press_contacts_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`accreditations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`medium\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`message\` text,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`until\` text,
  	\`until_tz\` text DEFAULT 'Europe/Paris',
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`reason\` text,
  	\`opened_at\` text,
  	\`link_hash\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_email_idx\` ON \`accreditations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_state_idx\` ON \`accreditations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_decided_by_idx\` ON \`accreditations\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_link_hash_idx\` ON \`accreditations\` (\`link_hash\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_seed_key_idx\` ON \`accreditations\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_updated_at_idx\` ON \`accreditations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_created_at_idx\` ON \`accreditations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`accreditations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_kits_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_rels_order_idx\` ON \`accreditations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_parent_idx\` ON \`accreditations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_path_idx\` ON \`accreditations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_press_kits_id_idx\` ON \`accreditations_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE TABLE \`press_takes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`accreditation_id\` text(36) NOT NULL,
  	\`issue_id\` text(36) NOT NULL,
  	\`what\` text NOT NULL,
  	\`file\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`accreditation_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`kit_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`press_takes_accreditation_idx\` ON \`press_takes\` (\`accreditation_id\`);`)
  await db.run(sql`CREATE INDEX \`press_takes_issue_idx\` ON \`press_takes\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`press_takes_updated_at_idx\` ON \`press_takes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_takes_created_at_idx\` ON \`press_takes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`relay_press\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_relay_press\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_holder\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_territory\` text DEFAULT 'world';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_from_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_until_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`consent_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`consent_ends\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`source_type_found\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`told\` text;`)
  await db.run(sql`CREATE INDEX \`media_consent_until_idx\` ON \`media\` (\`consent_until\`);`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`credit_local\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`kind\` text DEFAULT 'verbatim';`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`approved_on\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`approved_until\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` ADD \`approved_wording\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits\` ADD \`embargo\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits\` ADD \`embargo_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`press_kits_locales\` ADD \`release_lead\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_locales\` ADD \`release_notes\` text;`)
  await db.run(sql`ALTER TABLE \`press_kits_rels\` ADD \`press_contacts_id\` text(36) REFERENCES press_contacts(id);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_press_contacts_id_idx\` ON \`press_kits_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`kind\` text DEFAULT 'verbatim';`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`approved_on\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`approved_until\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` ADD \`approved_wording\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` ADD \`version_embargo\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` ADD \`version_embargo_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_locales\` ADD \`version_release_lead\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_locales\` ADD \`version_release_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_rels\` ADD \`press_contacts_id\` text(36) REFERENCES press_contacts(id);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_press_contacts_id_idx\` ON \`_press_kits_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`consents_id\` text(36) REFERENCES consents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`derived_uses_id\` text(36) REFERENCES derived_uses(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`kit_issues_id\` text(36) REFERENCES kit_issues(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_contacts_id\` text(36) REFERENCES press_contacts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`accreditations_id\` text(36) REFERENCES accreditations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_takes_id\` text(36) REFERENCES press_takes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_derived_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`derived_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kit_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`kit_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accreditations_id_idx\` ON \`payload_locked_documents_rels\` (\`accreditations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_takes_id_idx\` ON \`payload_locked_documents_rels\` (\`press_takes_id\`);`)
  await db.run(sql`ALTER TABLE \`standings\` DROP COLUMN \`terms_notices\`;`)
  // An image that could leave the house before its uses were asked for may be used as it was.
  for (const [order, use] of ['web', 'press', 'print', 'partners'].entries())
    await db.run(
      sql`INSERT INTO \`media_rights_uses\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT ${order + 1}, \`id\`, ${use}, lower(hex(randomblob(16))) FROM \`media\`;`,
    )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_rights_uses\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_rights_uses\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`consents_uses\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`derived_uses\`;`)
  await db.run(sql`DROP TABLE \`kit_issues_languages\`;`)
  await db.run(sql`DROP TABLE \`kit_issues\`;`)
  await db.run(sql`DROP TABLE \`kit_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`kit_issues_rels\`;`)
  await db.run(sql`DROP TABLE \`press_contacts\`;`)
  await db.run(sql`DROP TABLE \`press_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`press_contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`accreditations\`;`)
  await db.run(sql`DROP TABLE \`accreditations_rels\`;`)
  await db.run(sql`DROP TABLE \`press_takes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_kits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_kits_rels\`("id", "order", "parent_id", "path", "claims_id", "media_id") SELECT "id", "order", "parent_id", "path", "claims_id", "media_id" FROM \`press_kits_rels\`;`)
  await db.run(sql`DROP TABLE \`press_kits_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_kits_rels\` RENAME TO \`press_kits_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_order_idx\` ON \`press_kits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_parent_idx\` ON \`press_kits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_path_idx\` ON \`press_kits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_claims_id_idx\` ON \`press_kits_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_media_id_idx\` ON \`press_kits_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_kits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`claims_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_kits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_kits_v_rels\`("id", "order", "parent_id", "path", "claims_id", "media_id") SELECT "id", "order", "parent_id", "path", "claims_id", "media_id" FROM \`_press_kits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_kits_v_rels\` RENAME TO \`_press_kits_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_order_idx\` ON \`_press_kits_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_parent_idx\` ON \`_press_kits_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_path_idx\` ON \`_press_kits_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_claims_id_idx\` ON \`_press_kits_v_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_media_id_idx\` ON \`_press_kits_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`applications_id\` text(36),
  	\`partners_id\` text(36),
  	\`logos_id\` text(36),
  	\`terms_id\` text(36),
  	\`agreements_id\` text(36),
  	\`directory_entries_id\` text(36),
  	\`editions_id\` text(36),
  	\`standings_id\` text(36),
  	\`press_kits_id\` text(36),
  	\`helplines_id\` text(36),
  	\`claims_id\` text(36),
  	\`sources_id\` text(36),
  	\`reach_days_id\` text(36),
  	\`reach_marks_id\` text(36),
  	\`staff_id\` text(36),
  	\`members_id\` text(36),
  	\`one_time_links_id\` text(36),
  	\`audit_entries_id\` text(36),
  	\`outbox_id\` text(36),
  	\`leases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applications_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logos_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directory_entries_id\`) REFERENCES \`directory_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`standings_id\`) REFERENCES \`standings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helplines_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reach_days_id\`) REFERENCES \`reach_days\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reach_marks_id\`) REFERENCES \`reach_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`one_time_links_id\`) REFERENCES \`one_time_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_entries_id\`) REFERENCES \`audit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "campaigns_id", "pages_id", "media_id", "applications_id", "partners_id", "logos_id", "terms_id", "agreements_id", "directory_entries_id", "editions_id", "standings_id", "press_kits_id", "helplines_id", "claims_id", "sources_id", "reach_days_id", "reach_marks_id", "staff_id", "members_id", "one_time_links_id", "audit_entries_id", "outbox_id", "leases_id") SELECT "id", "order", "parent_id", "path", "campaigns_id", "pages_id", "media_id", "applications_id", "partners_id", "logos_id", "terms_id", "agreements_id", "directory_entries_id", "editions_id", "standings_id", "press_kits_id", "helplines_id", "claims_id", "sources_id", "reach_days_id", "reach_marks_id", "staff_id", "members_id", "one_time_links_id", "audit_entries_id", "outbox_id", "leases_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`applications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logos_id_idx\` ON \`payload_locked_documents_rels\` (\`logos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directory_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`directory_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standings_id_idx\` ON \`payload_locked_documents_rels\` (\`standings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_kits_id_idx\` ON \`payload_locked_documents_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helplines_id_idx\` ON \`payload_locked_documents_rels\` (\`helplines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reach_days_id_idx\` ON \`payload_locked_documents_rels\` (\`reach_days_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reach_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`reach_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_one_time_links_id_idx\` ON \`payload_locked_documents_rels\` (\`one_time_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
  await db.run(sql`DROP INDEX \`media_consent_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_holder\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_territory\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_from_tz\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_until_tz\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`withdrawn_at\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`consent_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`consent_ends\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`source_type_found\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`told\`;`)
  await db.run(sql`ALTER TABLE \`standings\` ADD \`terms_notices\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`relay_press\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_relay_press\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`credit_local\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`approved_on\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`approved_until\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`approved_by\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_quotations\` DROP COLUMN \`approved_wording\`;`)
  await db.run(sql`ALTER TABLE \`press_kits\` DROP COLUMN \`embargo\`;`)
  await db.run(sql`ALTER TABLE \`press_kits\` DROP COLUMN \`embargo_tz\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_locales\` DROP COLUMN \`release_lead\`;`)
  await db.run(sql`ALTER TABLE \`press_kits_locales\` DROP COLUMN \`release_notes\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`approved_on\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`approved_until\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_version_quotations\` DROP COLUMN \`approved_wording\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` DROP COLUMN \`version_embargo\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` DROP COLUMN \`version_embargo_tz\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_locales\` DROP COLUMN \`version_release_lead\`;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v_locales\` DROP COLUMN \`version_release_notes\`;`)
}
