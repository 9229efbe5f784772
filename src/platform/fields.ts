import type { DateField, Field } from 'payload'
import { both, note, unless } from './bilingual'
import { DEFAULT_TIME_ZONE } from './dates'
import { isPhone } from './numbers'
import { TIME_ZONES } from './timeZones'

/** Names a record that the demonstration seeded, so that a second run finds it again. */
export const seedKey: Field = {
  name: 'seedKey',
  type: 'text',
  index: true,
  // Two versions that are compared name every field, hidden ones too.
  label: both('Repère de la démonstration', 'Mark of the demonstration'),
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
}

/** A calendar date without a time of day: the last check, the next review. */
export const day = (name: string, fr: string, en: string, required = false): Field => ({
  name,
  type: 'date',
  required,
  label: both(fr, en),
  admin: { date: { pickerAppearance: 'dayOnly' } },
})

/** An instant with the time zone it was meant in. */
export const instant = (name: string, fr: string, en: string, required = false): DateField => ({
  name,
  type: 'date',
  required,
  timezone: {
    defaultTimezone: DEFAULT_TIME_ZONE,
    supportedTimezones: [...TIME_ZONES],
    override: ({ baseField }) => ({
      ...baseField,
      label: both(`${fr} : fuseau horaire`, `${en}: time zone`),
    }),
  },
  label: both(fr, en),
  admin: { date: { pickerAppearance: 'dayAndTime' } },
})

/**
 * The instant at which something ends that holds until then. Whoever picks a day means the whole of it: the sentence
 * under the field says which minute is the last, and makes 0 h of a day that was just picked 23 h 59.
 */
export const until = (name: string, fr: string, en: string): DateField => ({
  ...instant(name, fr, en),
  admin: {
    date: { pickerAppearance: 'dayAndTime' },
    components: {
      afterInput: [{ path: '/desk/press/views/Instant#Instant', clientProps: { says: 'until' } }],
    },
  },
})

const validAddress = unless(
  isWebAddress,
  'Une adresse complète, qui commence par https://',
  'A full address, which begins with https://',
)

/** A web address of an outside site: http or https, nothing else. */
export const webAddress = (name: string, fr: string, en: string, required = false): Field => ({
  name,
  type: 'text',
  required,
  label: both(fr, en),
  maxLength: 500,
  validate: validAddress,
  admin: note('Adresse complète, avec https://', 'Full address, with https://'),
})

/** A telephone number, as it is read and as it is dialled. */
export const phone: Field = {
  name: 'phone',
  type: 'text',
  label: both('Téléphone', 'Phone'),
  validate: unless(
    isPhone,
    'Un numéro en chiffres, avec un + devant si besoin. Par exemple 01 99 00 27 10.',
    'A number in digits, with a + in front if needed. For example 01 99 00 27 10.',
  ),
}

/** True for an absolute http(s) address without credentials. */
export function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    const url = new URL(value)
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password
  } catch {
    return false
  }
}
