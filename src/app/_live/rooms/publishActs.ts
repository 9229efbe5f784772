import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Done } from '@/editions/done'
import { type Own, ownEdition } from '@/editions/own'
import { readPause } from '@/editions/pause'
import { submitEdition, withdrawEdition } from '@/editions/publishing'
import { SLOT_FAULTS } from '@/editions/slotFaults'
import { isOverStand, mayReopen, type OffStand, offStandOf } from '@/editions/stand'
import { endEdition, pauseEdition, reopenEdition, resumeEdition } from '@/editions/standingChange'
import { airNow } from '@/editions/stateOf'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Sent } from '../form'
import type { MemberVisit } from '../visit'
import type { PublishPlace, PublishShown } from './publishPage'

export const isRefused = (shown: PublishShown): boolean => shown.refusal !== undefined

/** Does what a button of the page says. @returns what was done, or what the page shows beside itself */
export async function actOn(
  visit: MemberVisit,
  sent: Sent,
  place: PublishPlace,
): Promise<Done | PublishShown> {
  const { own, slug } = place
  const before = await standNow(visit, own)
  if (sent.text('do') === 'reopen' && mayReopen(own.standing) && before === 'ended')
    return orRefused(visit, slug, () => reopen(visit, own))
  if (isOverStand(before)) return { refusal: before }
  return orRefused(visit, slug, () => act(visit, sent, place))
}

const standNow = async ({ payload, member }: MemberVisit, own: Own): Promise<OffStand | undefined> =>
  offStandOf((await airNow(payload, member, own)).air, own.standing)?.stand

/** The house may suspend at this very moment: then it is said, and nothing was done. */
async function orRefused(
  visit: MemberVisit,
  slug: string,
  work: () => Promise<Done | PublishShown>,
): Promise<Done | PublishShown> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== 403) throw error
    const { payload, member, locale } = visit
    const own = await ownEdition(payload, member, { campaign: slug, locale })
    const after = own ? await standNow(visit, own) : undefined
    if (!isOverStand(after)) throw error
    return { refusal: after }
  }
}

async function act(
  visit: MemberVisit,
  sent: Sent,
  { own, slug }: PublishPlace,
): Promise<Done | PublishShown> {
  const { payload, member } = visit
  const [action, language] = sent.text('do').split('-')
  if (action === 'pause') return pause(visit, sent, own)
  if (action === 'resume') {
    const { planned } = await airNow(payload, member, own)
    await inTransaction(payload, (req) => resumeEdition(req, own), member)
    return planned ? 'cancelled' : 'resumed'
  }
  if (action === 'end') {
    await inTransaction(payload, (req) => endEdition(req, own), member)
    return 'ended'
  }
  if (!isLocale(language)) return {}
  if (action === 'withdraw') {
    const where = { edition: own.edition.id, locale: language }
    await inTransaction(payload, (req) => withdrawEdition(req, where), member)
    return 'withdrawn'
  }
  return action === 'publish' && own.languages.includes(language) ? submit(visit, slug, language) : {}
}

async function reopen({ payload, member }: MemberVisit, own: Own): Promise<Done> {
  const way = await inTransaction(payload, (req) => reopenEdition(req, own), member)
  return way === 'at-once' ? 'reopened' : 'reopenedAsk'
}

async function submit(visit: MemberVisit, slug: string, language: Locale): Promise<Done | PublishShown> {
  const { payload, member, locale } = visit
  const mine = await ownEdition(payload, member, { campaign: slug, locale, language })
  if (!mine) return {}
  try {
    const work = (req: PayloadRequest) => {
      req.i18n.language = locale
      return submitEdition(req, { own: mine, language, by: member.name })
    }
    const way = await inTransaction(payload, work, member)
    return ({ 'at-once': 'published', ask: 'asked', nothing: 'nothing' } as const)[way]
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const texts = error.data.errors.map(({ message }) => message)
    return { status: 422, language, refused: { language, texts } }
  }
}

async function pause(
  { payload, member, locale }: MemberVisit,
  sent: Sent,
  own: Own,
): Promise<Done | PublishShown> {
  const typed = { from: sent.text('from'), until: sent.text('until') }
  const read = readPause(typed, now())
  if (read.ok) {
    await inTransaction(payload, (req) => pauseEdition(req, own, read), member)
    return read.planned ? 'planned' : 'paused'
  }
  const say = words(locale)
  const faults = new Map<string, string>()
  for (const [field, fault] of read.faults)
    faults.set(
      field,
      fault === 'unreadable' || fault === 'noSuchTime' ? SLOT_FAULTS[fault][locale] : say(`publish.${fault}`),
    )
  return { status: 422, typed, faults }
}
