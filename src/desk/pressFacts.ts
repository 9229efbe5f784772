import type { PayloadRequest } from 'payload'
import type { PressContact, PressKit } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import type { ContactUse, PressSubject, QuotationUse } from '@/press/gate'

/** Whom a press kit quotes and names, for the rules on both. */
export async function pressFacts(
  req: PayloadRequest,
  data: Record<string, unknown>,
  locale: Locale,
): Promise<PressSubject> {
  return {
    quotations: quotationsIn(data.quotations),
    contacts: await contactsNamed(req, data.contacts, locale),
    now: now(),
  }
}

const quotationsIn = (value: unknown): QuotationUse[] =>
  (Array.isArray(value) ? (value as NonNullable<PressKit['quotations']>) : []).map((quotation, index) => ({
    ...quotation,
    path: `quotations.${index}`,
  }))

/** Those whom a kit names, and whoever stands in for them: their number is printed as well. */
async function contactsNamed(req: PayloadRequest, value: unknown, locale: Locale): Promise<ContactUse[]> {
  const ids = (Array.isArray(value) ? value : []).map(idOf).filter((id) => id !== null)
  const named = await read(req, ids, locale)
  const standIns = [...named.values()].map(({ standIn }) => idOf(standIn)).filter((id) => id !== null)
  const others = await read(
    req,
    standIns.filter((id) => !named.has(id)),
    locale,
  )
  return [
    ...ids.map((id): ContactUse => ({ path: 'contacts', contact: named.get(id) ?? null })),
    ...[...others.values()].map((contact): ContactUse => ({ path: 'contacts', contact })),
  ]
}

async function read(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, PressContact>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'press-contacts',
    where: { id: { in: [...ids] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}
