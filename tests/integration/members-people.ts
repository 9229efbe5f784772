import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Member } from '@/payload-types'
import { memberById, openSession } from '@/people/memberSession'
import { addMember } from '@/people/members/add'
import { commitNotes } from '@/publishing/notes'
import { make, subject } from './access/subjects'

export const PASSWORD = 'quatre mots bien ordinaires'

const word = () => randomBytes(4).toString('hex')

export type Person = { id: string; email: string; partner: string; cookie: string; doc: Member }

/** A member of an organisation, signed in. */
export async function person(
  payload: Payload,
  { partner, password = PASSWORD }: { partner?: string; password?: string | null } = {},
): Promise<Person> {
  const own = partner ?? (await make(subject('partners')))
  const email = `membre-${word()}@example.org`
  const { id } = await commitNotes(() =>
    addMember(payload, {
      email,
      name: `Une personne ${word()}`,
      partner: own,
      language: 'fr',
      ...(password === null ? {} : { password }),
    }),
  )
  const cookie = (await openSession(payload, id)).split(';')[0] ?? ''
  const doc = await memberById(payload, id)
  if (!doc) throw new Error('The member is not there.')
  return { id, email, partner: own, cookie, doc }
}
