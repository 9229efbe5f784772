import type { CollectionConfig } from 'payload'
import { both, note } from '@/platform/bilingual'
import { GROUPS } from '@/platform/groups'
import { administrators, fieldFor, nobody, selfOrAdministrator, staffAdmin } from '../access'
import { authSettings } from '../auth'
import { keepPasswordStrong } from '../password'
import { ROLE_OPTIONS } from '../roles'
import { signInEndpoints } from '../signIn/endpoints'
import { keepOwnerProven } from '../signIn/ownAccount'

/** The foundation's own people: they sign in to the admin. The first one is made on the command line. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: both('Membre de l’équipe', 'Staff member'), plural: both('Équipe', 'Staff') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: GROUPS.people },
  auth: authSettings,
  endpoints: signInEndpoints,
  hooks: { beforeOperation: [keepOwnerProven], beforeValidate: [keepPasswordStrong] },
  access: {
    admin: staffAdmin,
    create: administrators,
    read: selfOrAdministrator,
    update: selfOrAdministrator,
    delete: administrators,
    unlock: administrators,
    readVersions: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: both('Nom', 'Name'), maxLength: 120 },
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: both('Mot de passe actuel', 'Current password'),
      admin: {
        ...note(
          'Pour changer votre adresse ou votre mot de passe.',
          'To change your address or your password.',
        ),
        condition: (data, _siblings, { user }) => Boolean(user) && data?.id === user?.id,
        components: { Field: '/desk/views/CurrentPassword#CurrentPassword' },
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: ROLE_OPTIONS,
      label: both('Rôles', 'Roles'),
      admin: note(
        'Seule l’administration change les rôles, y compris les siens.',
        'Only an administrator changes roles, their own included.',
      ),
      access: { create: fieldFor(), update: fieldFor() },
    },
  ],
}
