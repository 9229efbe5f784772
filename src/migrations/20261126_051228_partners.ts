import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_relay_slots\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_relay_slots_order_idx\` ON \`campaigns_relay_slots\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_relay_slots_parent_idx\` ON \`campaigns_relay_slots\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_relay_reviewed\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_relay_reviewed_order_idx\` ON \`campaigns_relay_reviewed\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_relay_reviewed_parent_idx\` ON \`campaigns_relay_reviewed\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_relay_slots\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_relay_slots_order_idx\` ON \`_campaigns_v_version_relay_slots\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_relay_slots_parent_idx\` ON \`_campaigns_v_version_relay_slots\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_relay_reviewed\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_relay_reviewed_order_idx\` ON \`_campaigns_v_version_relay_reviewed\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_relay_reviewed_parent_idx\` ON \`_campaigns_v_version_relay_reviewed\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`applications_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`applications_languages_order_idx\` ON \`applications_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`applications_languages_parent_idx\` ON \`applications_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`applications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`organisation\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`website\` text,
  	\`registration\` text,
  	\`person\` text NOT NULL,
  	\`capacity\` text,
  	\`email\` text NOT NULL,
  	\`email_domain\` text,
  	\`second_name\` text,
  	\`second_email\` text,
  	\`territory\` text,
  	\`where\` text,
  	\`language\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`confirmed_at\` text,
  	\`doubts\` text,
  	\`proofs\` text,
  	\`question\` text,
  	\`answer\` text,
  	\`reason\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`decided_alone\` integer,
  	\`reminded_at\` text,
  	\`partner_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`applications_state_idx\` ON \`applications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`applications_campaign_idx\` ON \`applications\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_email_idx\` ON \`applications\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`applications_email_domain_idx\` ON \`applications\` (\`email_domain\`);`)
  await db.run(sql`CREATE INDEX \`applications_terms_idx\` ON \`applications\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_decided_by_idx\` ON \`applications\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_partner_idx\` ON \`applications\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_languages_order_idx\` ON \`partners_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_languages_parent_idx\` ON \`partners_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`logos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`logos_rels_order_idx\` ON \`logos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`logos_rels_parent_idx\` ON \`logos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`logos_rels_path_idx\` ON \`logos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`logos_rels_campaigns_id_idx\` ON \`logos_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	\`from_tz\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`pause_after\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_campaign_idx\` ON \`terms\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_seed_key_idx\` ON \`terms\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`label\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`terms_id\` text(36) NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`application_id\` text(36),
  	\`partner_id\` text(36),
  	\`language\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`accepted_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_terms_idx\` ON \`agreements\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_campaign_idx\` ON \`agreements\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_application_idx\` ON \`agreements\` (\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_partner_idx\` ON \`agreements\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`directory_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`plain_name\` text,
  	\`website\` text,
  	\`domain\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`territory\` text,
  	\`source\` text NOT NULL,
  	\`imported_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`directory_entries_key_idx\` ON \`directory_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`directory_entries_name_idx\` ON \`directory_entries\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`directory_entries_plain_name_idx\` ON \`directory_entries\` (\`plain_name\`);`)
  await db.run(sql`CREATE INDEX \`directory_entries_domain_idx\` ON \`directory_entries\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`directory_entries_updated_at_idx\` ON \`directory_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directory_entries_created_at_idx\` ON \`directory_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`standings_asked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`fingerprint\` text NOT NULL,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`standings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`standings_asked_order_idx\` ON \`standings_asked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`standings_asked_parent_id_idx\` ON \`standings_asked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`standings_embed_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`standings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`standings_embed_hosts_order_idx\` ON \`standings_embed_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`standings_embed_hosts_parent_id_idx\` ON \`standings_embed_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`standings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`campaign_id\` text(36) NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`paused_from\` text,
  	\`pausedfrom_tz\` text DEFAULT 'Europe/Paris',
  	\`paused_until\` text,
  	\`pauseduntil_tz\` text DEFAULT 'Europe/Paris',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Europe/Paris',
  	\`reason\` text,
  	\`changed_at\` text,
  	\`agreed_to_id\` text(36),
  	\`terms_notices\` text,
  	\`monthly_mail\` integer DEFAULT true,
  	\`pair_key\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreed_to_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`standings_campaign_idx\` ON \`standings\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`standings_partner_idx\` ON \`standings\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`standings_agreed_to_idx\` ON \`standings\` (\`agreed_to_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`standings_pair_key_idx\` ON \`standings\` (\`pair_key\`);`)
  await db.run(sql`CREATE INDEX \`standings_seed_key_idx\` ON \`standings\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`standings_updated_at_idx\` ON \`standings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`standings_created_at_idx\` ON \`standings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reach_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`campaign\` text NOT NULL,
  	\`partner\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`people\` numeric DEFAULT 0 NOT NULL,
  	\`robots\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reach_days_key_idx\` ON \`reach_days\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reach_days_day_idx\` ON \`reach_days\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`reach_days_campaign_idx\` ON \`reach_days\` (\`campaign\`);`)
  await db.run(sql`CREATE INDEX \`reach_days_partner_idx\` ON \`reach_days\` (\`partner\`);`)
  await db.run(sql`CREATE TABLE \`reach_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reach_marks_key_idx\` ON \`reach_marks\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`one_time_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`code_hash\` text,
  	\`email\` text NOT NULL,
  	\`subject_collection\` text NOT NULL,
  	\`subject_id\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`one_time_links_token_hash_idx\` ON \`one_time_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_email_idx\` ON \`one_time_links\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_subject_id_idx\` ON \`one_time_links\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_expires_at_idx\` ON \`one_time_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_updated_at_idx\` ON \`one_time_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_created_at_idx\` ON \`one_time_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`last_error\` text,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`next_try_at\` text,
  	\`sent_at\` text,
  	\`language\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`about_collection\` text,
  	\`about_id\` text,
  	\`blocks\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_to_idx\` ON \`outbox\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outbox_next_try_at_idx\` ON \`outbox\` (\`next_try_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_purpose_idx\` ON \`outbox\` (\`purpose\`);`)
  await db.run(sql`CREATE INDEX \`outbox_about_id_idx\` ON \`outbox\` (\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`duty\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`holder\` text,
  	\`last_run_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_duty_idx\` ON \`leases\` (\`duty\`);`)
  await db.run(sql`CREATE INDEX \`leases_until_idx\` ON \`leases\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`relay_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`relay_publishing\` text DEFAULT 'approval';`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`relay_trusted_domains\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`relay_answer_days\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_relay_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_relay_publishing\` text DEFAULT 'approval';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_relay_trusted_domains\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_relay_answer_days\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logos_stacked_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logos_stacked_dark_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logos_black_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logos_white_id\` text(36) REFERENCES logos(id);`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logo_conditions_text_only\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logo_conditions_once_per_page\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logo_conditions_at_least_as_large\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`logo_conditions_fixed_zone\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`territory\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`registration\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`second_contact_name\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`second_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`election_on\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`election_names\` text;`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_stacked_idx\` ON \`partners\` (\`logos_stacked_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_stacked_dark_idx\` ON \`partners\` (\`logos_stacked_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_black_idx\` ON \`partners\` (\`logos_black_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_white_idx\` ON \`partners\` (\`logos_white_id\`);`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`owner_id\` text(36) REFERENCES partners(id);`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_granted_by\` text;`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_granted_at\` text;`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_until\` text;`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_until_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`logos\` ADD \`permission_notices\` text;`)
  await db.run(sql`CREATE INDEX \`logos_owner_idx\` ON \`logos\` (\`owner_id\`);`)
  await db.run(sql`ALTER TABLE \`editions_slots_events\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`editions_slots_events\` ADD \`endsat_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`_editions_v_version_slots_events\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_version_slots_events\` ADD \`endsat_tz\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`language\` text DEFAULT 'fr' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`last_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`seed_key\` text;`)
  await db.run(sql`CREATE INDEX \`members_seed_key_idx\` ON \`members\` (\`seed_key\`);`)
  await db.run(sql`ALTER TABLE \`audit_entries\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`applications_id\` text(36) REFERENCES applications(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`agreements_id\` text(36) REFERENCES agreements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`directory_entries_id\` text(36) REFERENCES directory_entries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`standings_id\` text(36) REFERENCES standings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reach_days_id\` text(36) REFERENCES reach_days(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reach_marks_id\` text(36) REFERENCES reach_marks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`one_time_links_id\` text(36) REFERENCES one_time_links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`outbox_id\` text(36) REFERENCES outbox(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`leases_id\` text(36) REFERENCES leases(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`applications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directory_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`directory_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standings_id_idx\` ON \`payload_locked_documents_rels\` (\`standings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reach_days_id_idx\` ON \`payload_locked_documents_rels\` (\`reach_days_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reach_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`reach_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_one_time_links_id_idx\` ON \`payload_locked_documents_rels\` (\`one_time_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_relay_slots\`;`)
  await db.run(sql`DROP TABLE \`campaigns_relay_reviewed\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_relay_slots\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_relay_reviewed\`;`)
  await db.run(sql`DROP TABLE \`applications_languages\`;`)
  await db.run(sql`DROP TABLE \`applications\`;`)
  await db.run(sql`DROP TABLE \`partners_languages\`;`)
  await db.run(sql`DROP TABLE \`logos_rels\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`directory_entries\`;`)
  await db.run(sql`DROP TABLE \`standings_asked\`;`)
  await db.run(sql`DROP TABLE \`standings_embed_hosts\`;`)
  await db.run(sql`DROP TABLE \`standings\`;`)
  await db.run(sql`DROP TABLE \`reach_days\`;`)
  await db.run(sql`DROP TABLE \`reach_marks\`;`)
  await db.run(sql`DROP TABLE \`one_time_links\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`website\` text,
  	\`contact_email\` text,
  	\`brand_colour\` text,
  	\`logos_light_id\` text(36),
  	\`logos_dark_id\` text(36),
  	\`active\` integer DEFAULT true,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`logos_light_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logos_dark_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_partners\`("id", "slug", "kind", "website", "contact_email", "brand_colour", "logos_light_id", "logos_dark_id", "active", "seed_key", "updated_at", "created_at", "deleted_at") SELECT "id", "slug", "kind", "website", "contact_email", "brand_colour", "logos_light_id", "logos_dark_id", "active", "seed_key", "updated_at", "created_at", "deleted_at" FROM \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`ALTER TABLE \`__new_partners\` RENAME TO \`partners\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_slug_idx\` ON \`partners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_light_idx\` ON \`partners\` (\`logos_light_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_logos_logos_dark_idx\` ON \`partners\` (\`logos_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_seed_key_idx\` ON \`partners\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_logos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	\`mark\` text,
  	\`findings\` text,
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
  await db.run(sql`INSERT INTO \`__new_logos\`("id", "name", "shown", "mark", "findings", "sha256", "renditions", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "name", "shown", "mark", "findings", "sha256", "renditions", "seed_key", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`logos\`;`)
  await db.run(sql`DROP TABLE \`logos\`;`)
  await db.run(sql`ALTER TABLE \`__new_logos\` RENAME TO \`logos\`;`)
  await db.run(sql`CREATE INDEX \`logos_sha256_idx\` ON \`logos\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`logos_seed_key_idx\` ON \`logos\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`logos_updated_at_idx\` ON \`logos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logos_created_at_idx\` ON \`logos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`logos_deleted_at_idx\` ON \`logos\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`logos_filename_idx\` ON \`logos\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`partners_id\` text(36),
  	\`logos_id\` text(36),
  	\`editions_id\` text(36),
  	\`press_kits_id\` text(36),
  	\`helplines_id\` text(36),
  	\`claims_id\` text(36),
  	\`sources_id\` text(36),
  	\`staff_id\` text(36),
  	\`members_id\` text(36),
  	\`audit_entries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logos_id\`) REFERENCES \`logos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helplines_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_entries_id\`) REFERENCES \`audit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "campaigns_id", "pages_id", "media_id", "partners_id", "logos_id", "editions_id", "press_kits_id", "helplines_id", "claims_id", "sources_id", "staff_id", "members_id", "audit_entries_id") SELECT "id", "order", "parent_id", "path", "campaigns_id", "pages_id", "media_id", "partners_id", "logos_id", "editions_id", "press_kits_id", "helplines_id", "claims_id", "sources_id", "staff_id", "members_id", "audit_entries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logos_id_idx\` ON \`payload_locked_documents_rels\` (\`logos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_kits_id_idx\` ON \`payload_locked_documents_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helplines_id_idx\` ON \`payload_locked_documents_rels\` (\`helplines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_entries_id\`);`)
  await db.run(sql`DROP INDEX \`members_seed_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`seed_key\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`relay_open\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`relay_publishing\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`relay_trusted_domains\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`relay_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_relay_open\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_relay_publishing\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_relay_trusted_domains\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_relay_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`editions_slots_events\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`editions_slots_events\` DROP COLUMN \`endsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_version_slots_events\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_version_slots_events\` DROP COLUMN \`endsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`audit_entries\` DROP COLUMN \`note\`;`)
}
