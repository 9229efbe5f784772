import { z } from 'zod'
import { isWebAddress } from '@/platform/fields'
import { LOCALES } from '@/platform/languages'
import { oneLine } from '@/platform/oneLine'
import { KINDS } from '../kinds'
import { typedEmail } from './emailFault'

const KIND_VALUES = KINDS.map(({ value }) => value)

/** What can be wrong with a field; each has a sentence in `apply.errors`. */
const FAULTS = [
  'organisation',
  'organisationLong',
  'kind',
  'website',
  'person',
  'personLong',
  'capacityLong',
  'email',
  'emailAt',
  'emailStart',
  'emailEnd',
  'emailSpace',
  'emailForm',
  'secondName',
  'secondNameMissing',
  'secondEmail',
  'secondEmailAt',
  'secondEmailStart',
  'secondEmailEnd',
  'secondEmailSpace',
  'secondEmailForm',
  'languages',
  'territory',
  'territoryLong',
  'where',
  'registration',
  'terms',
  'termsChanged',
  'word',
] as const
export type Fault = (typeof FAULTS)[number]
export const FaultName = z.enum(FAULTS)

const line = (most: number, empty: Fault, long: Fault) => oneLine(empty).min(1, empty).max(most, long)
const orNull = (text: string) => text || null
const perhapsLine = (most: number, long: Fault) => oneLine().max(most, long).transform(orNull)
const perhapsText = (most: number, long: Fault) => z.string().trim().max(most, long).transform(orNull)

/** `sarmelle.fr` is an address to whoever types it. */
const website = z
  .string()
  .trim()
  .transform((typed) => (typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`))
  .refine(
    (address) =>
      address === '' ||
      (address.length <= 500 && isWebAddress(address) && new URL(address).hostname.includes('.')),
    'website',
  )
  .transform((address) => address || null)

/** What is typed into the fields, and what of it can be kept. */
export const Fields = z
  .object({
    organisation: line(140, 'organisation', 'organisationLong'),
    kind: z.enum(KIND_VALUES, 'kind'),
    website,
    registration: perhapsLine(40, 'registration'),
    person: line(120, 'person', 'personLong'),
    capacity: perhapsLine(120, 'capacityLong'),
    email: typedEmail('email').refine((email) => email !== '', 'email'),
    secondName: perhapsLine(120, 'secondName'),
    secondEmail: typedEmail('secondEmail').transform((email) => email || null),
    languages: z.array(z.enum(LOCALES, 'languages')).min(1, 'languages'),
    territory: perhapsLine(160, 'territoryLong'),
    where: perhapsText(1000, 'where'),
  })
  .superRefine(({ secondName, secondEmail }, context) => {
    if (secondName && !secondEmail)
      context.addIssue({ code: 'custom', path: ['secondEmail'], message: 'secondEmail' satisfies Fault })
    if (secondEmail && !secondName)
      context.addIssue({ code: 'custom', path: ['secondName'], message: 'secondNameMissing' satisfies Fault })
  })

/** An application as it can be kept. */
export type Applied = z.output<typeof Fields>
