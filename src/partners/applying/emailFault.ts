import { z } from 'zod'

/** What is wrong with an e-mail address, and the part of it that says so. */
export type EmailFault =
  | { fault: 'at'; part: string }
  | { fault: 'start'; part: string }
  /** Nothing like `.fr` after the `@`. */
  | { fault: 'end'; part: string }
  | { fault: 'space'; part: string }
  | { fault: 'form'; part: string }

const Form = z.email().max(254)

const FAULT_OF = { at: 'At', start: 'Start', end: 'End', space: 'Space', form: 'Form' } as const

/**
 * An address as it was typed, in small letters; an empty one passes. What is wrong is named `{prefix}At` and its
 * like, with the part that says so.
 */
export const typedEmail = (prefix: string) =>
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

/** Why a typed address can't be written to, as precisely as can be told; null when it can. Pure. */
export function emailFault(typed: string): EmailFault | null {
  if (/\s/.test(typed)) return { fault: 'space', part: typed }
  const at = typed.lastIndexOf('@')
  if (at < 0) return { fault: 'at', part: typed }
  const [start, end] = [typed.slice(0, at), typed.slice(at + 1)]
  if (start === '') return { fault: 'start', part: typed }
  if (!/\.[^.]+$/.test(end)) return { fault: 'end', part: end.replace(/\.$/, '') || '@' }
  return Form.safeParse(typed).success ? null : { fault: 'form', part: typed }
}
