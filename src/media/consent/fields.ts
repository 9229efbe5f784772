import type { Field } from 'payload'
import { fieldForNobody } from '@/people/access'
import { both } from '@/platform/bilingual'

const computed = { create: fieldForNobody, update: fieldForNobody }

/** What an image's record keeps of its consents, computed: pages and access ask it, and never the consents. */
export const consentFields: Field[] = [
  {
    name: 'consentUntil',
    type: 'date',
    index: true,
    access: computed,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    label: both('Consentement jusqu’au', 'Consent until'),
  },
  /** When the consents end, use by use; null: not agreed to. */
  {
    name: 'consentEnds',
    type: 'json',
    access: computed,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
]
