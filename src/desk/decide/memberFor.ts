import type { PayloadRequest } from 'payload'
import type { Application } from '@/payload-types'
import { idOf } from '@/platform/ids'

/** An account of the partner space, and whose it is. */
export type Account = { id: string; partner: string }

/** The account of the address that was confirmed; it signs in by mailed links until it sets a password. */
export async function memberFor(req: PayloadRequest, asked: Application, partner: string): Promise<Account> {
  const { id } = await req.payload.create({
    collection: 'members',
    data: { email: asked.email, name: asked.person, partner, language: languageOf(asked) },
    depth: 0,
    req,
  })
  return { id, partner }
}

/** The account that an address has already; null for none. */
export async function knownMember(req: PayloadRequest, email: string): Promise<Account | null> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    req,
  })
  const [member] = docs
  const partner = idOf(member?.partner)
  return member && partner ? { id: member.id, partner } : null
}

export const languageOf = ({ language }: Pick<Application, 'language'>) => (language === 'en' ? 'en' : 'fr')
