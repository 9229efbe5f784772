import { option } from '@/platform/bilingual'

/** What an organisation is: decides what binds it (a town hall before an election, a school and company logos). */
export const KINDS = [
  option('town-hall', 'Commune, mairie', 'Town hall'),
  option('school', 'École, réseau scolaire', 'School, school network'),
  option('charity', 'Association', 'Charity'),
  option('company', 'Entreprise', 'Company'),
  option('health', 'Santé, mutuelle', 'Health, mutual insurer'),
  option('public-body', 'Organisme public', 'Public body'),
]
