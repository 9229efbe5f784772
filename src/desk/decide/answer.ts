import type { Payload } from 'payload'
import { post } from '@/mail/post'
import type { Application } from '@/payload-types'
import { peekLink, takeLink } from '@/people/links/links'
import { managersOf } from '@/people/managers'
import { inTransaction } from '@/platform/database/inTransaction'
import { ANSWER, answeredLetter } from './letters'

/** The application whose question a mailed link answers; null when the link is used, old, or made up. */
export async function askedBy(payload: Payload, token: string): Promise<Application | null> {
  const linked = await peekLink(payload, { purpose: ANSWER, token })
  if (!linked) return null
  const application = await payload.findByID({
    collection: 'applications',
    id: linked.subject.id,
    depth: 0,
    disableErrors: true,
  })
  return application?.state === 'asked' ? application : null
}

/**
 * Takes the answer to a question: the application is to be decided again, and the managers hear of it. Once.
 * @returns whether the link was still good
 */
export const giveAnswer = (payload: Payload, token: string, answer: string): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const linked = await takeLink(req, { purpose: ANSWER, token })
    if (!linked) return false
    const { id } = linked.subject
    const asked = await payload.findByID({
      collection: 'applications',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (asked?.state !== 'asked') return false
    await payload.update({
      collection: 'applications',
      id,
      data: { state: 'waiting', answer },
      depth: 0,
      req,
    })
    for (const to of await managersOf(req)) await post(req, answeredLetter(asked, { to, answer }))
    return true
  })
