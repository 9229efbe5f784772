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
