import { option } from '@/platform/bilingual'

/** What a member of the foundation's staff may do; one person may hold several roles. */
export const ROLES = ['administrator', 'editor', 'reviewer', 'press-officer', 'partner-manager'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_OPTIONS = [
  option('administrator', 'Administration', 'Administrator'),
  option('editor', 'Rédaction', 'Editor'),
  option('reviewer', 'Relecture', 'Reviewer'),
  option('press-officer', 'Presse', 'Press officer'),
  option('partner-manager', 'Partenariats', 'Partner manager'),
] satisfies { value: Role; label: unknown }[]
