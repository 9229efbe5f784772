import { z } from 'zod'
import { typedEmail } from '@/partners/applying/emailFault'
import { isWord, QUESTION, TRAP, type Typed, typedText } from '@/partners/applying/form'
import { LOCALES } from '@/platform/languages'
import { oneLine } from '@/platform/oneLine'

/** Fields in the order of the form. */
export const ASKED = ['name', 'medium', 'email', 'language', 'subject', QUESTION] as const
export type AskedField = (typeof ASKED)[number]

const FAULTS = [
  'name',
  'nameLong',
  'medium',
  'mediumLong',
  'email',
  'emailAt',
  'emailStart',
  'emailEnd',
  'emailSpace',
  'emailForm',
  'language',
  'subject',
  'subjectLong',
  'word',
] as const
const FaultName = z.enum(FAULTS)
type Fault = z.infer<typeof FaultName>

/** One thing to mend: in which field, and which part of what was typed says so. */
export interface AskedError {
  name: AskedField
  fault: Fault
  part: string
}

const line = (most: number, empty: Fault, long: Fault) => oneLine(empty).min(1, empty).max(most, long)

const Asked = z.object({
  name: line(120, 'name', 'nameLong'),
  medium: line(160, 'medium', 'mediumLong'),
  email: typedEmail('email').refine((email) => email !== '', 'email' satisfies Fault),
  language: z.enum(LOCALES, 'language'),
  subject: z
    .string()
    .trim()
    .min(1, 'subject' satisfies Fault)
    .max(1_000, 'subjectLong' satisfies Fault),
})
/** What a journalist asks with, as it can be kept. */
export type Asked = z.output<typeof Asked>

export type AskedReading = { ok: true; values: Asked } | { ok: false; errors: AskedError[] }

/**
 * Reads the form: what can be kept, or everything that is to be mended, in the order of the form. Pure.
 *
 * @param word that whoever filled the field which nobody sees has to type, in the language of the form
 */
export function readAsked(typed: Typed, word: string): AskedReading {
  const parsed = Asked.safeParse(Object.fromEntries(ASKED.map((name) => [name, typedText(typed, name)])))
  const errors = parsed.success ? [] : errorsOf(parsed.error)
  if (typedText(typed, TRAP).trim() !== '' && !isWord(typedText(typed, QUESTION), word))
    errors.push({ name: QUESTION, fault: 'word', part: word })
  if (!parsed.success || errors.length > 0)
    return { ok: false, errors: ASKED.flatMap((name) => errors.find((error) => error.name === name) ?? []) }
  return { ok: true, values: parsed.data }
}

/** One error a field: the first says enough. */
function errorsOf({ issues }: z.ZodError): AskedError[] {
  return issues.flatMap((issue) => {
    const name = ASKED.find((field) => field === issue.path[0])
    const { data: fault } = FaultName.safeParse(issue.message)
    if (!name || !fault) throw new Error(`A field has no words for what is wrong: ${issue.message}`)
    const params: unknown = 'params' in issue ? issue.params : null
    const part = z.object({ part: z.string() }).safeParse(params).data?.part ?? ''
    return [{ name, fault, part }]
  })
}
