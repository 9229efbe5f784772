import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Edition, Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { isLocale, type Locale } from '@/platform/languages'
import { tellAnswer, tellAsked, tellReceived } from './askLetters'
import { type Own, pairOf } from './own'
import { passage } from './passage'
import { publicSlots } from './publicSlots'
import { putStanding } from './putStanding'
import { changedSlots, fingerprintOf, inSlots, SLOT_NAMES, type SlotName, wholeSlots } from './slotNames'
import { unfinished } from './unfinished'

const WORDS = {
  changed: {
    fr: 'Ces mots ont changé depuis la demande. Relisez-les, ou attendez une nouvelle demande.',
    en: 'These words have changed since they were asked for. Review them again, or wait to be asked again.',
  },
  unasked: {
    fr: 'Cette publication n’est plus demandée. Rouvrez la page pour voir où elle en est.',
    en: 'This publication is no longer asked for. Open the page again to see where it stands.',
  },
}

const refusal = (req: PayloadRequest, word: keyof typeof WORDS): APIError =>
  new APIError(WORDS[word][req.i18n?.language === 'en' ? 'en' : 'fr'], 409, null, true)

/**
 * Publishes an edition's newest words in one language, as the request's user. Every door's rules apply.
 * @throws ValidationError with each refusal at its field
 */
export async function publishEdition(
  req: PayloadRequest,
  { edition, locale }: { edition: string; locale: Locale },
): Promise<void> {
  await req.payload.update({
    collection: 'editions',
    id: edition,
    locale,
    publishSpecificLocale: locale,
    data: { _status: 'published' },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/**
 * Takes one language of an edition off the site, as the request's user. Its words stay as a draft, right or not: what
 * is taken off is what was public, and the draft is laid over it again.
 */
export async function withdrawEdition(
  req: PayloadRequest,
  { edition, locale }: { edition: string; locale: Locale },
): Promise<void> {
  const write = {
    collection: 'editions' as const,
    id: edition,
    locale,
    depth: 0,
    overrideAccess: false,
    req,
  }
  const { slots: draft } = await req.payload.findByID({ ...write, draft: true, fallbackLocale: false })
  const shown = await publicSlots(req, edition, locale)
  const slots = shown && wholeSlots(shown.slots ?? {})
  await req.payload.update({ ...write, data: { ...(slots && { slots }), _status: 'draft' } })
  if (slots && changedSlots(slots, draft).length > 0)
    await req.payload.update({ ...write, draft: true, data: { slots: draft } })
}

type Some = { own: Own; language: Locale; shown: Edition['slots']; free: readonly SlotName[] }

/** Publishes what needs no review beside what waits for it: the public words with these slots new; the draft stays. */
async function publishSome(req: PayloadRequest, { own, language, shown, free }: Some): Promise<void> {
  const { edition } = own
  const kept = SLOT_NAMES.filter((name) => !free.includes(name))
  const mixed = { ...inSlots(shown, kept), ...inSlots(edition.slots, free) }
  const write = {
    collection: 'editions' as const,
    id: edition.id,
    locale: language,
    depth: 0,
    overrideAccess: false,
    req,
  }
  await req.payload.update({
    ...write,
    publishSpecificLocale: language,
    data: { slots: wholeSlots(mixed), _status: 'published' },
  })
  await req.payload.update({ ...write, draft: true, data: { slots: wholeSlots(edition.slots ?? {}) } })
}

type AskedRow = NonNullable<Standing['asked']>[number]

/** The rows of a standing without their ids: the database numbers them anew. */
const rows = (standing: Standing | null): AskedRow[] =>
  (standing?.asked ?? []).map(({ id: _, ...row }) => row)

/**
 * Puts a language before the public or before the house, as the campaign says (`passage`). Asking again takes the
 * place of what was asked before.
 * @param own read in the language that is to appear
 * @returns the way that it went
 * @throws ValidationError with what its form would not take: the house is not asked to review what can't appear
 */
export async function submitEdition(
  req: PayloadRequest,
  { own, language, by }: { own: Own; language: Locale; by: string },
): Promise<'at-once' | 'ask' | 'nothing'> {
  const { edition, campaign, standing } = own
  const shown = await publicSlots(req, edition.id, language)
  const next = passage(campaign, shown, edition.slots)
  const { way } = next
  const faults = way === 'nothing' ? [] : unfinished(own)
  if (faults.length > 0) {
    const tongue = req.i18n?.language === 'en' ? 'en' : 'fr'
    const errors = faults.map(({ path, message }) => ({ path, message: message[tongue] }))
    throw new ValidationError({ collection: 'editions', id: edition.id, errors, req }, req.t)
  }
  if (way === 'at-once') {
    await publishEdition(req, { edition: edition.id, locale: language })
    if (standing)
      await setAsked(
        req,
        standing,
        rows(standing).filter((row) => row.language !== language),
      )
  }
  if (next.way !== 'ask') return next.way
  const free = next.changed.filter((name) => !next.reviewed.includes(name))
  if (shown && free.length > 0) await publishSome(req, { own, language, shown: shown.slots, free })
  const asked = {
    language,
    at: now().toISOString(),
    by,
    fingerprint: fingerprintOf(edition.slots),
    answer: null,
  }
  const kept = standing ?? (await putStanding(req, pairOf(own), null))
  await setAsked(req, kept, [...rows(kept).filter((row) => row.language !== language), asked])
  const told = { own, language, by, standing: kept.id }
  await tellAsked(req, told)
  await tellReceived(req, { ...told, reviewed: next.reviewed })
  return way
}

/** Writes what is asked for, as the request's user; nothing where that changes nothing. */
async function setAsked(req: PayloadRequest, standing: Standing, asked: AskedRow[]): Promise<void> {
  if (asked.length === 0 && !standing.asked?.length) return
  await req.payload.update({
    collection: 'standings',
    id: standing.id,
    data: { asked },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/**
 * The house's answer to a publication that was asked for: yes publishes exactly the words that were asked for, no
 * leaves a sentence to the partner. Its members hear of either.
 * @param by name of the member of staff, as the partner may read it
 * @throws APIError 409 when nothing is asked for in that language, or the words have changed since
 */
export async function answerAsk(
  req: PayloadRequest,
  {
    standing: id,
    locale,
    approve,
    answer,
    by,
  }: { standing: string; locale: Locale; approve: boolean; answer: string | null; by: string },
): Promise<void> {
  const { payload } = req
  const standing = await payload.findByID({
    collection: 'standings',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const asked = rows(standing).find((row) => row.language === locale && !row.answer)
  const edition = await editionOf(req, standing, locale)
  if (!asked || !edition) throw refusal(req, 'unasked')
  if (approve && fingerprintOf(edition.slots) !== asked.fingerprint) throw refusal(req, 'changed')
  if (approve) await publishEdition(req, { edition: edition.id, locale })
  const others = rows(standing).filter((row) => row.language !== locale)
  const said = answer?.trim() || (approve ? null : NO_REASON[locale])
  await setAsked(req, standing, approve ? others : [...others, { ...asked, answer: said }])
  await tellAnswer(req, { standing, language: locale, approve, answer: said, by })
}

const NO_REASON: Readonly<Record<Locale, string>> = {
  fr: 'La maison n’a pas donné de motif.',
  en: 'The house gave no reason.',
}

async function editionOf(req: PayloadRequest, standing: Standing, locale: Locale) {
  const [campaign, partner] = [idOf(standing.campaign), idOf(standing.partner)]
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner } }] },
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

/** What waits for an answer of the house, by language; a row with an answer was refused. */
export function askedIn(standing: Pick<Standing, 'asked'> | null): ReadonlyMap<Locale, AskedRow> {
  return new Map(
    (standing?.asked ?? []).flatMap((row): [Locale, AskedRow][] =>
      isLocale(row.language) ? [[row.language, row]] : [],
    ),
  )
}
