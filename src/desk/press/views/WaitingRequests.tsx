import type { ServerProps } from 'payload'
import { holds } from '@/people/access'

const WORDS = {
  fr: {
    title: 'Accréditations',
    waiting: (count: number) =>
      count === 1
        ? 'Une demande d’accréditation attend votre réponse.'
        : `${count} demandes d’accréditation attendent votre réponse.`,
    open: 'Y répondre',
  },
  en: {
    title: 'Accreditations',
    waiting: (count: number) =>
      count === 1
        ? 'One request for accreditation waits for your answer.'
        : `${count} requests for accreditation wait for your answer.`,
    open: 'Answer',
  },
} as const

const LIST = '/admin/collections/accreditations?where[or][0][and][0][state][equals]=asked&sort=createdAt'

/** On the first page of the admin, for press officers: who waits for an answer. Nothing when nobody does. */
export const WaitingRequests = async ({ payload, user, i18n }: ServerProps) => {
  if (!user || !holds(user, 'press-officer')) return null
  const { totalDocs } = await payload.count({
    collection: 'accreditations',
    // An invitation that is not sent yet was asked for by nobody.
    where: { and: [{ state: { equals: 'asked' } }, { message: { exists: true } }] },
    overrideAccess: false,
    user,
  })
  if (totalDocs === 0) return null
  const say = WORDS[i18n.language === 'en' ? 'en' : 'fr']
  return (
    <section className="desk-screen" aria-labelledby="waiting-requests">
      <div className="desk-card warn">
        <h2 id="waiting-requests">{say.title}</h2>
        <p>
          {say.waiting(totalDocs)} <a href={LIST}>{say.open}</a>
        </p>
      </div>
    </section>
  )
}
