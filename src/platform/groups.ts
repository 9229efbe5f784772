import { both } from './bilingual'

/** The admin's sections, named after what people do there. */
export const GROUPS = {
  campaigns: both('Publier', 'Publish'),
  partners: both('Relayer', 'Relay'),
  press: both('Presse', 'Press'),
  evidence: both('Chiffres et aide', 'Figures and help'),
  people: both('Maison', 'House'),
} as const
