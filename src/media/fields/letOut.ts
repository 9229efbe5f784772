import type { Field } from 'payload'

/** Below the tick by which something leaves the house: what taking it away stops. */
export const letOutPanel: Field = {
  name: 'letOut',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/desk/mediaRights/views/LetOut#LetOut' },
  },
}
