import { z } from 'zod'
import type { Application } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { type Applied, type Fault, FaultName, Fields } from './fields'

/** One thing to mend: in which field, and which part of what was typed says so. */
export type FormError = { name: FieldName; fault: Fault; part: string }

/** Fields in the order of the form. */
export const FIELD_NAMES = [
  'organisation',
  'kind',
  'territory',
  'website',
  'person',
  'email',
  'languages',
  'capacity',
  'secondName',
  'secondEmail',
  'registration',
  'where',
  'terms',
  'word',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** What helps to decide, and may be left out: folded away at first. */
export const FOLDED = ['capacity', 'secondName', 'secondEmail', 'registration', 'where'] as const

/** What was typed, by field: a name may be there more than once. */
export type Typed = ReadonlyMap<string, readonly string[]>

/** The field that people do not see. Its name says nothing to whoever fills in forms by their names. */
export const TRAP = 'more'
/** The one question more that whoever filled it gets. */
export const QUESTION = 'word'
/** What the shown terms hash to. */
export const SHOWN_TERMS = 'shown'

/**
 * What an application holds, as it was typed: for a form that is shown again. Pure.
 * @param agreed whether the terms that were agreed to are still those that are shown
 */
export const typedAgain = (application: Pick<Application, keyof Applied>, agreed: boolean): Typed =>
  new Map(
    FIELD_NAMES.flatMap((name): [string, string[]][] => {
      if (name === 'word') return []
      if (name === 'terms') return agreed ? [['terms', ['yes']]] : []
      const value = application[name]
      return value ? [[name, typeof value === 'string' ? [value] : [...value]]] : []
    }),
  )

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
  // That of a town hall is its commune, which its name says already.
  if (text('territory').trim() === '' && text('kind') !== 'town-hall')
    errors.push({ name: 'territory', fault: 'territory', part: '' })
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
export const isWord = (typed: string, word: string): boolean => bare(typed) === bare(word)

/** Fields that are none of the form's: kept, and sent again, whoever added them. */
export const unknownFields = (typed: Typed): [string, string][] =>
  [...typed]
    .filter(([name]) => ![...FIELD_NAMES, TRAP, SHOWN_TERMS].includes(name as FieldName))
    .flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
    .slice(0, MOST_UNKNOWN)

const MOST_UNKNOWN = 20
