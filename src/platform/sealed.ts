import type { Field } from 'payload'

/** Marks the fields below it, in the admin, as part of the safety core. */
export const sealed: Field = {
  name: 'sealed',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/desk/views/Sealed#Sealed' } },
}
