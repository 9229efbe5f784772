import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Term } from '@/payload-types'
import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import type { Timed } from '@/platform/timed'
import type { Reader } from '@/publishing/read'

/**
 * The version of a campaign's terms that holds at an instant: the one that came into force last. Pure.
 * @returns null before the first one
 */
export function termsAt<T extends { from: string }>(versions: readonly T[], now: Date): Timed<T | null> {
  const sorted = [...versions].sort((a, b) => new Date(a.from).getTime() - new Date(b.from).getTime())
  const next = sorted.find(({ from }) => new Date(from) > now)
  const value = sorted.filter(({ from }) => new Date(from) <= now).at(-1) ?? null
  return { value, until: next ? new Date(next.from) : null }
}

/** The hash of the exact text, as it stands in an agreement: SHA-256 of its UTF-8 bytes, in hexadecimal. */
export const termsHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Terms as they are shown: in one language, with what tells whether they are still the same. */
export type ShownTerms = {
  id: string
  label: string
  from: string
  text: string
  changes: string | null
  hash: string
}

/**
 * The terms of a campaign that hold now, in the reader's language; the page holds until the next version.
 * @returns null where there are none in this language: then nobody can agree to anything
 */
export async function termsInForce(reader: Reader, campaign: string): Promise<ShownTerms | null> {
  const terms = await versionInForce(reader, campaign)
  return terms?.text ? shown(terms) : null
}

/** The record of the version that holds now, in whatever languages it has words; null before the first one. */
export async function versionInForce(reader: Reader, campaign: string): Promise<Term | null> {
  // The public may not read what is to come; that something comes, and when, is all that is asked here.
  const { docs } = await reader.payload.find({
    collection: 'terms',
    where: { campaign: { equals: campaign } },
    select: { from: true },
    locale: reader.locale,
    depth: 0,
    pagination: false,
  })
  const inForce = termsAt(docs, reader.now)
  reader.until(inForce.until)
  const [terms] = await reader.find('terms', {
    owner: campaign,
    where: {
      and: [{ campaign: { equals: campaign } }, { id: { equals: inForce.value?.id ?? NO_ID } }],
    },
    limit: 1,
  })
  return terms ?? null
}

/**
 * The record of the version that holds now, read as `as` says: as a member by access, or past it in a request; null
 * before the first one. For what no page keeps.
 */
export async function termsNow(
  payload: Payload,
  campaign: string,
  as: Pick<Parameters<Payload['find']>[0], 'locale' | 'overrideAccess' | 'req' | 'user'>,
): Promise<Term | null> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { and: [{ campaign: { equals: campaign } }, { from: { less_than_equal: now().toISOString() } }] },
    sort: '-from',
    limit: 1,
    pagination: false,
    depth: 0,
    ...as,
  })
  return docs[0] ?? null
}

/** An id that no record has: the list is asked for all the same, so that the page goes when it fills. */
const NO_ID = '000000000000000000000000'

const shown = ({ id, label, from, text, changes }: Term): ShownTerms => ({
  id,
  label,
  from,
  text,
  changes: changes ?? null,
  hash: termsHash(text),
})

/** Paragraphs of a text, as an empty line parts them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

export type Agreeing = {
  terms: Pick<ShownTerms, 'id' | 'text'>
  campaign: string
  locale: Locale
  /** Whoever agrees; proven where the address is confirmed already. */
  email: string
  confirmed?: boolean
  application?: string
  partner?: string
}

/** Keeps that somebody agreed to these very words, in the request's transaction. @returns the agreement's id */
export async function keepAgreement(
  req: PayloadRequest,
  { terms, campaign, locale, email, confirmed = false, application, partner }: Agreeing,
): Promise<string> {
  const acceptedAt = now().toISOString()
  const { id } = await req.payload.create({
    collection: 'agreements',
    data: {
      terms: terms.id,
      campaign,
      application,
      partner,
      language: locale,
      text: terms.text,
      sha256: termsHash(terms.text),
      email,
      acceptedAt,
      confirmedAt: confirmed ? acceptedAt : null,
    },
    depth: 0,
    req,
  })
  return id
}
