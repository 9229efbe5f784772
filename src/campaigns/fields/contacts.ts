import type { GroupField, Tab } from 'payload'
import { both } from '@/platform/bilingual'
import { phone } from '@/platform/fields'

const contact = (name: string, fr: string, en: string): GroupField => ({
  name,
  type: 'group',
  label: both(fr, en),
  interfaceName: 'CampaignContact',
  fields: [
    { name: 'name', type: 'text', maxLength: 120, label: both('Nom', 'Name') },
    { name: 'capacity', type: 'text', localized: true, maxLength: 160, label: both('Fonction', 'Capacity') },
    { name: 'email', type: 'email', label: both('Adresse électronique', 'E-mail address') },
    phone,
    {
      name: 'hours',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: both('Horaires et langues', 'Hours and languages'),
    },
  ],
})

export const contactsTab: Tab = {
  label: both('Contacts', 'Contacts'),
  fields: [
    contact('pressContact', 'Presse', 'Press'),
    contact('advocacyContact', 'Plaidoyer', 'Advocacy'),
    contact('partnersContact', 'Partenariats', 'Partners'),
  ],
}
