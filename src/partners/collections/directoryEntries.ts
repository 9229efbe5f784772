import type { CollectionConfig } from 'payload'
import { nobody, role } from '@/people/access'
import { both } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'

/** An official directory, imported on the command line: what a public body's website, address and phone are. */
export const DirectoryEntries: CollectionConfig = {
  slug: 'directory-entries',
  labels: {
    singular: both('Entrée d’annuaire', 'Directory entry'),
    plural: both('Annuaire officiel', 'Official directory'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'domain', 'phone', 'territory'],
    group: GROUPS.partners,
  },
  access: {
    create: nobody,
    read: role('partner-manager'),
    update: nobody,
    delete: role('partner-manager'),
    readVersions: nobody,
    unlock: () => false,
  },
  disableDuplicate: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'name', type: 'text', required: true, index: true, label: both('Nom', 'Name') },
    // The name's own words, in lower case and without accents: what a name is found by.
    { name: 'plainName', type: 'text', index: true, maxLength: 300, admin: { hidden: true } },
    { name: 'website', type: 'text', label: both('Site web', 'Website') },
    { name: 'domain', type: 'text', index: true, label: both('Domaine', 'Domain') },
    { name: 'email', type: 'text', label: both('Adresse électronique', 'E-mail address') },
    { name: 'phone', type: 'text', label: both('Téléphone', 'Phone') },
    { name: 'territory', type: 'text', label: both('Territoire', 'Territory') },
    { name: 'source', type: 'text', required: true, label: both('Source', 'Source') },
    {
      name: 'importedAt',
      type: 'date',
      required: true,
      label: both('Importée le', 'Imported on'),
      admin: { readOnly: true },
    },
  ],
}
