import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import { openNoting, type Readings } from './noting'
import type { Row } from './publicView'
import type { Reader } from './reader'
import { openShelf, type Shelf } from './shelf'
import { tags } from './tags'

export type { Reader } from './reader'

/** Payload's reads without their types by collection: those would make the compiler try every pair. */
type AnyReads = {
  find(args: object): Promise<{ docs: (Row & { id: string })[] }>
  findByID(args: object): Promise<(Row & { id: string }) | null>
  findGlobal(args: object): Promise<Row>
}

export type ReaderOptions = {
  payload: Payload
  locale: Locale
  /** Whoever looks at a preview; nobody for a public page. */
  user?: PayloadRequest['user']
  /** Newest drafts instead of what is published; only with a user who may. */
  draft?: boolean
  /** The same for these collections alone: of all others, what is published. */
  drafts?: readonly CollectionSlug[]
  /** Reads what a transaction has written already, still as the public (or as `user`), whoever opened it. */
  within?: PayloadRequest['transactionID']
}

/**
 * Opens a reader; a page opens one for its request (in React's `cache()`, so that metadata, layout and page
 * share it) and hands it to `tagPage` when it has read everything. Asking twice for the same reads once.
 */
export function openReader(options: ReaderOptions): Reader {
  return reader(options, {
    readings: { tags: new Set(), until: null },
    at: now(),
    asked: new Map(),
    shelves: new Map(),
  })
}

/** What readers of several languages have in common: one page, one instant, each question asked once. */
type Common = {
  readings: Readings
  at: Date
  asked: Map<string, Promise<unknown>>
  shelves: Map<Locale, Shelf>
}

function reader(options: ReaderOptions, common: Common): Reader {
  const { payload, locale, user, draft = false, drafts = [], within } = options
  const { readings, at, asked, shelves } = common
  const reads: AnyReads = payload as AnyReads
  const once = <T>(question: unknown, ask: () => Promise<unknown>): Promise<T> => {
    const key = JSON.stringify([locale, question])
    const answer = asked.get(key) ?? ask()
    asked.set(key, answer)
    return answer as Promise<T>
  }
  const whole = { locale, fallbackLocale: false, overrideAccess: false, user, draft }
  // A request of its own each time: that of the transaction knows who opened it.
  const inside = () => (within === undefined ? {} : { req: { transactionID: within } })
  const who = (collection: string) => ({
    ...whole,
    ...inside(),
    draft: draft || drafts.some((slug) => slug === collection),
  })
  const noting = openNoting(payload, readings, locale)
  const byIds = async (collection: string, ids: readonly string[]) => {
    const where = { id: { in: [...ids] } }
    const { docs } = await reads.find({ collection, where, ...who(collection), ...WHOLE, limit: ids.length })
    return docs
  }
  const shelf = shelves.get(locale) ?? openShelf(byIds)
  shelves.set(locale, shelf)
  return {
    payload,
    locale,
    draft: draft || drafts.length > 0,
    seesDrafts: (collection) => draft || drafts.includes(collection),
    now: at,
    readings,
    find: (collection, { owner, as, dated, depth = 0, ...args }) =>
      once(['find', collection, owner, as, dated, depth, args], async () => {
        const { docs } = await reads.find({
          collection,
          ...args,
          ...who(collection),
          depth,
          pagination: false,
        })
        if (owner !== null) readings.tags.add(tags.list(collection, owner, locale))
        noting.asked(collection, askedIds(args.where), as)
        for (const doc of docs) noting.got(collection, doc, { depth, as, dated })
        if (depth === 0 && !args.select) shelf.put(collection, docs)
        return docs
      }),
    named: async (collection, ids, { dated = false } = {}) => {
      noting.asked(collection, ids)
      if (dated) noting.dated(collection, ids)
      const docs: unknown[] = await shelf.take(collection, ids)
      return docs as DataFromCollectionSlug<typeof collection>[]
    },
    findByID: (collection, id, { as, dated, depth = 0, ...args } = {}) =>
      once(['findByID', collection, id, as, dated, depth, args], async () => {
        const doc = await reads.findByID({
          collection,
          id,
          ...args,
          ...who(collection),
          depth,
          disableErrors: true,
        })
        noting.asked(collection, [id], as)
        if (doc) noting.got(collection, doc, { depth, as, dated })
        return doc
      }),
    findGlobal: (slug, { depth = 0 } = {}) =>
      once(['findGlobal', slug, depth], async () => {
        const global = await reads.findGlobal({ slug, ...whole, ...inside(), depth })
        noting.gotGlobal(slug, global, depth)
        return global
      }),
    until: (instant) => {
      if (instant && (!readings.until || instant < readings.until)) readings.until = instant
    },
    in: (other) => reader({ ...options, locale: other }, common),
  }
}

/** As a page reads documents that it puts together itself. */
const WHOLE = { depth: 0, pagination: false } as const

/** Ids that a query names: what it asked for and did not get may be published later. */
function askedIds(where: Where | undefined): string[] {
  const test = where?.id
  if (!test || Array.isArray(test)) return []
  return [test.in, test.equals].flat().filter((id) => typeof id === 'string')
}
