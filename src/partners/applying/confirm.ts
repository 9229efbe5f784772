import type { Payload, PayloadRequest } from 'payload'
import { forStaff } from '@/mail/forStaff'
import { post } from '@/mail/post'
import type { Application } from '@/payload-types'
import { takeCode, takeLink } from '@/people/links/links'
import { managersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { DEFAULT_LOCALE, type Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import { ANSWER_DAYS } from './answerDays'
import { isTrusted } from './domains'
import { managerLetter } from './letters'
import { CONFIRM } from './submit'

/** Approves an application, in the request's transaction: the decision of a higher floor, handed in. */
export type Approve = (
  req: PayloadRequest,
  application: string,
  decision: { role: 'joint' | 'supporting' | 'funder'; by: string | null },
) => Promise<void>

/**
 * Confirms an application by the token of its mailed link. Of any number who try at once, one does.
 * @returns whether the link was this application's, and unused
 */
export async function confirmByLink(
  payload: Payload,
  { application, token, approve }: { application: string; token: string; approve: Approve },
): Promise<boolean> {
  const taken = async (req: PayloadRequest) =>
    (await takeLink(req, { purpose: CONFIRM, token }))?.subject.id === application
  return confirm(payload, { id: application, taken, approve })
}

/**
 * The same by the code of the mail. Wrong ones are counted, and the fifth closes it.
 * @returns the application that it confirms: the newest of that address that the code fits; null when none
 */
export async function confirmByCode(
  payload: Payload,
  { email, code, approve }: { email: string; code: string; approve: Approve },
): Promise<string | null> {
  const linked = await takeCode({ payload }, { purpose: CONFIRM, email, code })
  if (!linked) return null
  const { id } = linked.subject
  await confirm(payload, { id, taken: async () => true, approve })
  return id
}

type Confirming = {
  id: string
  /** Uses up what was mailed; false where it was none of ours. */
  taken: (req: PayloadRequest) => Promise<boolean>
  approve: Approve
}

/**
 * Confirms, and where the campaign trusts the domain approves, or else tells the managers: all of it stands, or
 * nothing, so that no application waits unseen. What keeps it from being approved keeps it from nothing else: it
 * is confirmed for a person to decide.
 */
async function confirm(payload: Payload, { id, taken, approve }: Confirming): Promise<boolean> {
  let left: 'undone' | 'standing' | null = null
  try {
    return await inTransaction(payload, async (req) => {
      if (!(await taken(req))) return false
      const application = await confirmed(req, id)
      if (!application) return true
      const { relay } = await campaignOf(req, application)
      const alone = relay?.open !== false && isTrusted(application.email, relay?.trustedDomains)
      if (!alone) await tellManagers(req, application)
      else
        await approve(req, id, { role: 'supporting', by: null }).catch(async (error: unknown) => {
          left = (await req.transactionID) ? 'undone' : 'standing'
          throw error
        })
      return true
    })
  } catch (error) {
    if (!left) throw error
    log.warn({ err: error, application: id }, 'An application of a trusted domain is left to the managers')
  }
  return inTransaction(payload, async (req) => {
    await taken(req)
    const again = await confirmed(req, id)
    // A database without transactions keeps what was written before it failed.
    const application =
      left === 'standing' ? await payload.findByID({ collection: 'applications', id, depth: 0, req }) : again
    if (application?.state === 'waiting') await tellManagers(req, application)
    return true
  })
}

/** @returns null when it was confirmed before, or is gone */
async function confirmed(req: PayloadRequest, id: string): Promise<Application | null> {
  const { payload } = req
  const was = await payload.findByID({ collection: 'applications', id, depth: 0, disableErrors: true, req })
  if (was?.state !== 'unconfirmed') return null
  const confirmedAt = now().toISOString()
  const application = await payload.update({
    collection: 'applications',
    id,
    data: { state: 'waiting', confirmedAt },
    depth: 0,
    req,
  })
  const { docs } = await payload.find({
    collection: 'agreements',
    where: { application: { equals: id } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const agreement of docs)
    await payload.update({ collection: 'agreements', id: agreement.id, data: { confirmedAt }, depth: 0, req })
  return application
}

const campaignOf = (req: PayloadRequest, { campaign }: Application, locale: Locale = DEFAULT_LOCALE) =>
  req.payload.findByID({
    collection: 'campaigns',
    id: idOf(campaign) ?? '',
    locale,
    depth: 0,
    req,
  })

/** One letter to each partner manager; where the house has none, to its administrators. */
async function tellManagers(req: PayloadRequest, application: Application): Promise<void> {
  const { title, relay } = await campaignOf(req, application)
  const english = await campaignOf(req, application, 'en')
  const titles = { fr: title || english.title, en: english.title || title }
  const days = relay?.answerDays ?? ANSWER_DAYS
  const href = new URL(`/admin/collections/applications/${application.id}`, env().PUBLIC_URL).href
  for (const email of await managersOf(req))
    await post(
      req,
      forStaff((locale) =>
        managerLetter(application, email, { campaign: titles[locale], days, locale, href }),
      ),
    )
}
