import { z } from 'zod'
import { isWebAddress } from '@/platform/fields'
import { LOCALES, type Locale } from '@/platform/languages'
import { KINDS } from '../kinds'
import { emailFault } from './emailFault'

const KIND_VALUES = KINDS.map(({ value }) => value)

/** What can be wrong with a field; each has a sentence in `apply.errors`. */
const FAULTS = [
  'organisation',
  'organisationLong',
  'kind',
  'website',
  'person',
  'personLong',
  'capacity',
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
const FaultName = z.enum(FAULTS)

/** One thing to mend: in which field, and which part of what was typed says so. */
export type FormError = { name: FieldName; fault: Fault; part: string }

const line = (most: number, empty: Fault, long: Fault) => z.string(empty).trim().min(1, empty).max(most, long)
const perhaps = (most: number, long: Fault) =>
  z
    .string()
    .trim()
    .max(most, long)
    .transform((text) => text || null)

const FAULT_OF = { at: 'At', start: 'Start', end: 'End', space: 'Space', form: 'Form' } as const

const emailOf = (prefix: 'email' | 'secondEmail') =>
  z
    .string()
    .trim()
    .superRefine((typed, context) => {
      const wrong = typed === '' ? null : emailFault(typed)
      if (wrong)
        context.addIssue({
          code: 'custom',
          message: `${prefix}${FAULT_OF[wrong.fault]}`,
          params: { part: wrong.part },
        })
    })
    .transform((typed) => typed.toLowerCase())

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

const Fields = z
  .object({
    organisation: line(140, 'organisation', 'organisationLong'),
    kind: z.enum(KIND_VALUES, 'kind'),
    website,
    registration: perhaps(40, 'registration'),
    person: line(120, 'person', 'personLong'),
    capacity: line(120, 'capacity', 'capacityLong'),
    email: emailOf('email').refine((email) => email !== '', 'email'),
    secondName: perhaps(120, 'secondName'),
    secondEmail: emailOf('secondEmail').transform((email) => email || null),
    languages: z.array(z.enum(LOCALES, 'languages')).min(1, 'languages'),
    territory: line(160, 'territory', 'territoryLong'),
    where: perhaps(1000, 'where'),
  })
  .superRefine(({ secondName, secondEmail }, context) => {
    if (secondName && !secondEmail)
      context.addIssue({ code: 'custom', path: ['secondEmail'], message: 'secondEmail' satisfies Fault })
    if (secondEmail && !secondName)
      context.addIssue({ code: 'custom', path: ['secondName'], message: 'secondNameMissing' satisfies Fault })
  })

/** An application as it can be kept. */
export type Applied = z.output<typeof Fields>

/** Fields in the order of the form. */
export const FIELD_NAMES = [
  'organisation',
  'kind',
  'website',
  'registration',
  'person',
  'capacity',
  'email',
  'secondName',
  'secondEmail',
  'languages',
  'territory',
  'where',
  'terms',
  'word',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** What was typed, by field: a name may be there more than once. */
export type Typed = ReadonlyMap<string, readonly string[]>

/** The field that people do not see. Its name says nothing to whoever fills in forms by their names. */
export const TRAP = 'more'
/** The one question more that whoever filled it gets. */
export const QUESTION = 'word'
/** What the shown terms hash to. */
export const SHOWN_TERMS = 'shown'

/** One value as it was typed; empty where there is none. */
export const typedText = (typed: Typed, name: string): string => typed.get(name)?.[0] ?? ''

export type Reading = { ok: true; values: Applied; trap: boolean } | { ok: false; errors: FormError[] }

export type FormRules = {
  /** SHA-256 of the terms in force, in the language of the form. */
  termsHash: string
  /** The languages that the campaign speaks. */
  languages: readonly Locale[]
  /** What the question of the trap wants to read, in the language of the form. */
  word: string
}

/** Reads the form: what can be kept, or everything that is to be mended, in the order of the form. Pure. */
export function readApplication(typed: Typed, { termsHash, languages, word }: FormRules): Reading {
  const text = (name: string) => typedText(typed, name)
  const parsed = Fields.safeParse({
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, text(name)])),
    languages: (typed.get('languages') ?? []).filter((l) => languages.some((known) => known === l)),
  })
  const errors = parsed.success ? [] : errorsOf(parsed.error)
  if (text(SHOWN_TERMS) !== termsHash) errors.push({ name: 'terms', fault: 'termsChanged', part: '' })
  else if (text('terms') !== 'yes') errors.push({ name: 'terms', fault: 'terms', part: '' })
  const trap = text(TRAP).trim() !== ''
  if (trap && !isWord(text(QUESTION), word)) errors.push({ name: 'word', fault: 'word', part: word })
  if (!parsed.success || errors.length > 0) return { ok: false, errors: inOrder(errors) }
  return { ok: true, values: parsed.data, trap }
}

/** One error a field: the first says enough. */
function errorsOf({ issues }: z.ZodError): FormError[] {
  return issues.flatMap((issue) => {
    const name = FIELD_NAMES.find((field) => field === issue.path[0])
    const { data: fault } = FaultName.safeParse(issue.message)
    if (!name || !fault) throw new Error(`A field has no words for what is wrong: ${issue.message}`)
    const params: unknown = 'params' in issue ? issue.params : null
    const part = z.object({ part: z.string() }).safeParse(params).data?.part ?? ''
    return [{ name, fault, part }]
  })
}

const inOrder = (errors: readonly FormError[]): FormError[] =>
  FIELD_NAMES.flatMap((name) => errors.find((error) => error.name === name) ?? [])

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** Typed with capitals, quotation marks or without accents, it is the same word. */
const isWord = (typed: string, word: string): boolean => bare(typed) === bare(word)

/** Fields that are none of the form's: kept, and sent again, whoever added them. */
export const unknownFields = (typed: Typed): [string, string][] =>
  [...typed]
    .filter(([name]) => ![...FIELD_NAMES, TRAP, SHOWN_TERMS].includes(name as FieldName))
    .flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
    .slice(0, MOST_UNKNOWN)

const MOST_UNKNOWN = 20
