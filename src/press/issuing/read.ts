import type { DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { isSlug } from '@/addresses'
import { rightsAt } from '@/media/rights/rightsAt'
import type { KitIssue, PressKit } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf, idsOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import { openReader } from '@/publishing/read'
import type { KitConsent } from '../content'
import { filledIn } from '../filledIn'
import type { KitReading } from '../kit'
import { kitAddress } from '../kitAddress'

/**
 * What freezing reads. The kit itself is for staff alone, so the system reads it, as it is published; everything
 * that it prints is read as the public sees it at that instant, whoever freezes it.
 */

/** The published kit in every language that has it, with all that it prints. */
export async function publishedReadings(req: PayloadRequest, id: string): Promise<KitReading[]> {
  const { payload } = req
  const first = openReader({ payload, locale: LOCALES[0], within: await req.transactionID })
  const readings: KitReading[] = []
  for (const locale of LOCALES) {
    const kit = await publishedKit(req, id, locale)
    if (!kit || !isSlug(kit.slug) || !kit.date) continue
    const reader = first.in(locale)
    const [filled, house] = [await filledIn(reader, kit), await reader.findGlobal('house')]
    const images = await withComing(req, locale, filled.embargo, 'media', filled.images)
    const documents = await withComing(req, locale, filled.embargo, 'documents', filled.documents)
    readings.push({
      locale,
      kit: { ...filled, images, documents },
      house,
      url: kitAddress(locale, kit.slug).href,
    })
  }
  return readings
}

async function publishedKit(
  { payload, transactionID }: PayloadRequest,
  id: string,
  locale: Locale,
): Promise<PressKit | undefined> {
  const { docs } = await payload.find({
    collection: 'press-kits',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: { payload, transactionID },
  })
  return docs[0]
}

/**
 * What a kit under embargo holds of the library, with what is the house's to give only by then: until that instant the
 * public sees neither.
 */
async function withComing<S extends 'media' | 'documents'>(
  { payload, transactionID }: PayloadRequest,
  locale: Locale,
  embargo: string | null | undefined,
  collection: S,
  refs: readonly (string | DataFromCollectionSlug<S>)[] | null | undefined,
): Promise<(string | DataFromCollectionSlug<S>)[]> {
  const held = [...(refs ?? [])]
  const hidden = held.filter((ref) => typeof ref === 'string')
  if (!embargo || Date.parse(embargo) <= now().getTime() || hidden.length === 0) return held
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: hidden } }, { approved: { equals: true } }] },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: { payload, transactionID },
  })
  const free = docs.filter((record) => rightsAt(record, 'press', new Date(embargo)).value === 'free')
  const byId = new Map(free.map((record) => [record.id, record]))
  return held.map((ref) => (typeof ref === 'string' ? (byId.get(ref) ?? ref) : ref))
}

/** What kits name of the library that an embargo holds back from their readings. */
export async function heldIn(
  { payload, transactionID }: PayloadRequest,
  readings: readonly KitReading[],
): Promise<{ path: string; name: string; heldUntil: string }[]> {
  const unread = (field: 'images' | 'documents') =>
    readings.flatMap(({ kit }) => (kit[field] ?? []).filter((ref) => typeof ref === 'string'))
  const heldOf = (ids: string[]) => ({
    where: { id: { in: ids }, heldUntil: { greater_than: now().toISOString() } },
    locale: readings[0]?.locale,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: { payload, transactionID },
  })
  const [images, documents] = [unread('images'), unread('documents')]
  const media = images.length > 0 ? await payload.find({ collection: 'media', ...heldOf(images) }) : null
  const papers =
    documents.length > 0 ? await payload.find({ collection: 'documents', ...heldOf(documents) }) : null
  return [
    ...(media?.docs ?? []).map(({ name, heldUntil }) => ({ path: 'images', name, heldUntil })),
    ...(papers?.docs ?? []).map(({ title, id, heldUntil }) => ({
      path: 'documents',
      name: title?.trim() || id,
      heldUntil,
    })),
  ].flatMap(({ heldUntil, ...one }) => (heldUntil ? [{ ...one, heldUntil }] : []))
}

/** What the persons on images agreed to, by image, without a word of who they are. */
export async function consentsOf(
  { payload, transactionID }: PayloadRequest,
  images: readonly string[],
): Promise<ReadonlyMap<string, readonly KitConsent[]>> {
  const shared = {
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: { payload, transactionID },
  } as const
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...images] } },
    select: { depicts: true },
    ...shared,
  })
  const ids = docs.flatMap(({ depicts }) => idsOf(depicts))
  if (ids.length === 0) return new Map()
  const register = await payload.find({
    collection: 'consents',
    where: { id: { in: ids } },
    select: { uses: true, until: true },
    ...shared,
  })
  const byId = new Map(register.docs.map((consent) => [consent.id, consent]))
  return new Map(
    docs.map(({ id, depicts }) => [
      id,
      (depicts ?? []).flatMap((ref) => {
        const consent = byId.get(idOf(ref) ?? '')
        return consent
          ? [
              {
                reference: consent.id,
                uses: consent.uses ?? [],
                ...(consent.until ? { until: consent.until } : {}),
              },
            ]
          : []
      }),
    ]),
  )
}

/** Whether issues of another kit bear the letters already, whatever became of them. */
export async function isSeriesTaken(req: PayloadRequest, series: string, kit: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: { and: [{ kit: { not_equals: kit } }, { code: { contains: `${series}-` } }] },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: { payload: req.payload, transactionID: req.transactionID },
  })
  return docs.some(({ code }) => code.startsWith(`${series}-`))
}

/** An issue with its words in every language. */
export type EveryIssue = Omit<KitIssue, 'correction'> & { correction: Partial<Record<Locale, string>> }

/** Every issue of a kit, whatever its state, the first one first. */
export async function issuesOf(
  payload: Payload,
  kit: string,
  within?: PayloadRequest,
): Promise<EveryIssue[]> {
  const issues = new Map<string, EveryIssue>()
  for (const locale of LOCALES) {
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: kit } },
      sort: 'number',
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      ...(within ? { req: { payload, transactionID: within.transactionID } } : {}),
    })
    for (const issue of docs) {
      const said = issue.correction ? { [locale]: issue.correction } : {}
      const correction = { ...issues.get(issue.id)?.correction, ...said }
      issues.set(issue.id, { ...(issues.get(issue.id) ?? issue), correction })
    }
  }
  return [...issues.values()]
}
