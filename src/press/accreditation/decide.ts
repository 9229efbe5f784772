import { APIError, type PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { post } from '@/mail/post'
import type { Accreditation } from '@/payload-types'
import { now } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { openKits } from './kits'
import { closedLetter, grantedLetter } from './letters'
import { newPersonalLink } from './link'
import { isOpen, kitsOf } from './standing'

const SAYINGS = {
  gone: {
    fr: 'Cette accréditation n’est plus là. Rouvrez la liste.',
    en: 'This accreditation is no longer there. Open the list again.',
  },
  noKit: {
    fr: 'Choisissez au moins un dossier dans « Dossiers ouverts », puis recommencez.',
    en: 'Choose at least one kit in "Kits opened to them", then try again.',
  },
  noEnd: {
    fr: 'Donnez dans « Valable jusqu’au » une fin encore à venir, puis recommencez.',
    en: 'Give an end still to come in "Valid until", then try again.',
  },
  decided: {
    fr: 'Cette demande a déjà sa réponse. Rechargez la page.',
    en: 'This request has its answer already. Load the page again.',
  },
  notOpen: {
    fr: 'Cette accréditation n’est pas en cours : accordez-la d’abord.',
    en: 'This accreditation is not open: grant it first.',
  },
} as const

const refuse = (req: PayloadRequest, why: keyof typeof SAYINGS, status = 409): APIError =>
  new APIError(SAYINGS[why][req.i18n?.language === 'en' ? 'en' : 'fr'], status, null, true)

async function found(req: PayloadRequest, id: string): Promise<Accreditation> {
  const accreditation = await req.payload.findByID({
    collection: 'accreditations',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!accreditation) throw refuse(req, 'gone', 404)
  return accreditation
}

/** One line in the trail, with ids alone: of whom it is about no word. */
async function decided(
  req: PayloadRequest,
  { id, state }: Accreditation,
  action: string,
  after: Pick<Accreditation, 'state'> & Partial<Pick<Accreditation, 'reason'>>,
): Promise<void> {
  const by = req.user?.collection === 'staff' ? req.user.id : undefined
  await req.payload.update({
    collection: 'accreditations',
    id,
    data: { ...after, decidedAt: now().toISOString(), decidedBy: by },
    depth: 0,
    req,
  })
  await write(req, {
    action,
    subjectCollection: 'accreditations',
    subjectId: id,
    before: { state },
    after: { state: after.state },
  })
}

/**
 * Opens the kits of an accreditation to its journalist until its end, and mails the personal link. What the house
 * made itself, without a request, is an invitation.
 *
 * @throws APIError when it is open already, names no kit, or has no end to come
 */
export const grant = (req: PayloadRequest, id: string): Promise<void> =>
  asOne(req, async () => {
    const accreditation = await found(req, id)
    if (isOpen(accreditation, now())) throw refuse(req, 'decided')
    if (kitsOf(accreditation).length === 0) throw refuse(req, 'noKit', 400)
    if (!isOpen({ ...accreditation, state: 'granted' }, now())) throw refuse(req, 'noEnd', 400)
    await decided(req, accreditation, 'grant-accreditation', { state: 'granted', reason: null })
    await mailLink(req, accreditation, accreditation.message ? 'granted' : 'invited')
  })

async function mailLink(
  req: PayloadRequest,
  accreditation: Accreditation,
  kind: 'granted' | 'invited' | 'again',
): Promise<void> {
  const { until, until_tz } = accreditation
  const href = await newPersonalLink(req, accreditation)
  const kits = await openKits(req.payload, { ...accreditation, state: 'granted' }, req)
  const told = { kind, href, kits, until: until ?? '', timeZone: until_tz ?? DEFAULT_TIME_ZONE }
  await post(req, grantedLetter(accreditation, told))
}

/** Mails a new personal link. The one before ends, with whoever holds it. @throws APIError when it is not open */
export const sendLinkAnew = (req: PayloadRequest, id: string): Promise<void> =>
  asOne(req, async () => {
    const accreditation = await found(req, id)
    if (!isOpen(accreditation, now())) throw refuse(req, 'notOpen')
    await mailLink(req, accreditation, 'again')
    await write(req, {
      action: 'renew-press-link',
      subjectCollection: 'accreditations',
      subjectId: id,
      before: null,
      after: null,
    })
  })

/** Says no, with the reason. @throws APIError when it is answered already */
export const refuseAccreditation = (req: PayloadRequest, id: string, reason: string): Promise<void> =>
  close(req, id, reason, { from: 'asked', to: 'refused', action: 'refuse-accreditation' })

/** Ends it at once: with the next request its link and its sessions open nothing. @throws APIError when it is not granted */
export const revoke = (req: PayloadRequest, id: string, reason: string): Promise<void> =>
  close(req, id, reason, { from: 'granted', to: 'revoked', action: 'revoke-accreditation' })

type Closing = { from: Accreditation['state']; to: 'refused' | 'revoked'; action: string }

const close = (
  req: PayloadRequest,
  id: string,
  reason: string,
  { from, to, action }: Closing,
): Promise<void> =>
  asOne(req, async () => {
    const accreditation = await found(req, id)
    if (accreditation.state !== from) throw refuse(req, 'decided')
    await decided(req, accreditation, action, { state: to, reason: reason || null })
    await post(req, closedLetter(accreditation, { kind: to, reason }))
  })
