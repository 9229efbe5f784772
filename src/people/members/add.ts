import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { LOCALES, type Locale } from '@/platform/languages'
import { oneLine } from '@/platform/oneLine'
import { passwordFlawInWords } from '../password'
import { Address } from '../signIn/account'

const NewMember = z.object({
  email: Address,
  name: oneLine().min(1).max(120),
  partner: z.string().min(1),
  language: z.enum(LOCALES),
  password: z
    .string()
    .superRefine((password, context) => {
      const message = passwordFlawInWords(password, 'en')
      if (message) context.addIssue({ code: 'custom', message })
    })
    .optional(),
})

export type NewMember = {
  email: string
  name: string
  /** The organisation's id. */
  partner: string
  language: Locale
  /** Without one, the person comes in by mailed links. */
  password?: string
}

/**
 * Makes an account of an organisation's space, past access rules: for commands, and for the house's own decisions.
 * @param req its transaction, where there is one
 * @returns its id
 * @throws ZodError for what is no member; Payload's ValidationError when the address has an account
 */
export async function addMember(
  payload: Payload,
  member: NewMember,
  req?: PayloadRequest,
): Promise<{ id: string }> {
  const { password, ...data } = NewMember.parse(member)
  const { id } = await payload.create({ collection: 'members', data, depth: 0, ...(req ? { req } : {}) })
  // On creation Payload keeps no password where its own log-in is switched off; on a change it does.
  if (password !== undefined)
    await payload.update({
      collection: 'members',
      id,
      data: { password },
      depth: 0,
      ...(req ? { req } : {}),
    })
  return { id }
}
