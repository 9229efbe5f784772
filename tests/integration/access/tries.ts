import type { CollectionSlug } from 'payload'
import { payloadForTests } from '../../support/payload'
import { type Answer, type Method, rest, type Session } from '../../support/rest'
import type { Operation } from './expected'
import { form, type Subject } from './subjects'

export type Who = Session | undefined

type Found = { docs?: { id: string }[]; totalDocs?: number; id?: string; doc?: { id: string } }
const found = ({ json }: Answer) => (json ?? {}) as Found

/** How an operation is tried on a record, and how its success is seen. */
export type Try = {
  only?: (subject: Subject) => boolean
  /** Puts the record into the state that the operation needs. */
  prepare?: (subject: Subject, id: string) => Promise<unknown>
  call: (subject: Subject, id: string, as: Who) => Promise<Answer>
  /** Whether a 2xx answer gave what was asked; a filter that hides the record also answers 200. */
  gave?: (answer: Answer, id: string) => boolean
  /** The record is not the same afterwards. */
  consumes?: boolean
}

const TIME = '2027-01-01T00:00:00.000Z'
const get = (path: string, as: Who) => rest('GET', path, { as })
const send = (method: Method, path: string, body: unknown, as: Who) => rest(method, path, { as, body })
const listed = (answer: Answer, id: string) => Boolean(found(answer).docs?.some((doc) => doc.id === id))
const counted = (answer: Answer) => (found(answer).totalDocs ?? 0) > 0
const isIt = (answer: Answer, id: string) => found(answer).id === id
const hasDrafts = (subject: Subject) => Boolean(subject.hasDrafts)

/** Records of the others are deleted at once; `deletedAt` is no field of theirs. */
const hasTrash = ({ slug }: Subject) =>
  ![
    'staff',
    'members',
    'audit-entries',
    'payload-locked-documents',
    'applications',
    'terms',
    'agreements',
    'directory-entries',
    'standings',
    'outbox',
    'one-time-links',
    'leases',
    'reach-days',
    'reach-marks',
    'kit-issues',
    'press-contacts',
    'accreditations',
    'press-takes',
    'consents',
    'derived-uses',
  ].includes(slug)

/** Writes past all rules. */
async function system(slug: CollectionSlug, id: string, args: object): Promise<unknown> {
  const payload = await payloadForTests()
  const updates: { update(args: object): Promise<unknown> } = payload as {
    update(args: object): Promise<unknown>
  }
  return updates.update({ collection: slug, id, locale: 'fr', ...args })
}

async function versionOf({ slug }: Subject, id: string): Promise<string> {
  const payload = await payloadForTests()
  if (!payload.collections[slug].config.versions) return 'none'
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    limit: 1,
    pagination: false,
  })
  return String(docs[0]?.id ?? 'none')
}

export const TRIES: Record<Operation, Try> = {
  list: { call: ({ slug }, id, as) => get(`${slug}?where[id][equals]=${id}`, as), gave: listed },
  read: { call: ({ slug }, id, as) => get(`${slug}/${id}?locale=fr`, as), gave: isIt },
  'read the draft': {
    only: hasDrafts,
    call: ({ slug }, id, as) => get(`${slug}/${id}?draft=true&locale=fr`, as),
    gave: isIt,
  },
  count: { call: ({ slug }, id, as) => get(`${slug}/count?where[id][equals]=${id}`, as), gave: counted },
  'read versions': {
    call: async (subject, id, as) => {
      const one = await get(`${subject.slug}/versions/${await versionOf(subject, id)}`, as)
      return one.status === 200 ? get(`${subject.slug}/versions?where[parent][equals]=${id}`, as) : one
    },
    gave: counted,
  },
  'ask for rights': { call: ({ slug }, id, as) => send('POST', `${slug}/access/${id}`, {}, as) },
  create: {
    call: async ({ slug, data, isUpload }, _, as) => {
      const body = await data()
      return send('POST', `${slug}?locale=fr`, isUpload ? await form({ slug }, body) : body, as)
    },
  },
  update: {
    call: ({ slug, change }, id, as) => send('PATCH', `${slug}/${id}?locale=fr`, change, as),
    consumes: true,
  },
  'update many': {
    call: ({ slug, change }, id, as) =>
      send('PATCH', `${slug}?where[id][equals]=${id}&locale=fr`, change, as),
    gave: listed,
    consumes: true,
  },
  publish: {
    call: ({ slug }, id, as) => send('PATCH', `${slug}/${id}?locale=fr`, { _status: 'published' }, as),
    only: hasDrafts,
    consumes: true,
  },
  'publish many': {
    call: ({ slug }, id, as) =>
      send('PATCH', `${slug}?where[id][equals]=${id}&locale=fr`, { _status: 'published' }, as),
    only: hasDrafts,
    gave: listed,
    consumes: true,
  },
  withdraw: {
    prepare: ({ slug }, id) => system(slug, id, { data: { _status: 'published' } }),
    call: ({ slug }, id, as) => send('PATCH', `${slug}/${id}?locale=fr`, { _status: 'draft' }, as),
    only: hasDrafts,
    consumes: true,
  },
  'restore a version': {
    call: async (subject, id, as) =>
      send('POST', `${subject.slug}/versions/${await versionOf(subject, id)}`, {}, as),
    consumes: true,
  },
  duplicate: { call: ({ slug }, id, as) => send('POST', `${slug}/${id}/duplicate?locale=fr`, {}, as) },
  trash: {
    call: ({ slug }, id, as) => send('PATCH', `${slug}/${id}?locale=fr`, { deletedAt: TIME }, as),
    only: hasTrash,
    consumes: true,
  },
  'take out of the trash': {
    prepare: async (subject, id) => {
      const trashed = JSON.parse(await stored(subject, id)).deletedAt
      if (!trashed) await system(subject.slug, id, { data: { deletedAt: TIME } })
    },
    call: ({ slug }, id, as) => send('PATCH', `${slug}/${id}?trash=true&locale=fr`, { deletedAt: null }, as),
    only: hasTrash,
    consumes: true,
  },
  delete: { call: ({ slug }, id, as) => rest('DELETE', `${slug}/${id}`, { as }), consumes: true },
  'delete many': {
    call: ({ slug }, id, as) => rest('DELETE', `${slug}?where[id][equals]=${id}`, { as }),
    gave: listed,
    consumes: true,
  },
  unlock: {
    call: ({ slug }, _, as) => send('POST', `${slug}/unlock`, { email: 'nobody@example.org' }, as),
  },
  'original file': {
    call: async ({ slug }, id, as) => {
      const payload = await payloadForTests()
      const row = await payload.db.findOne<{ id: string; filename?: string }>({
        collection: slug,
        where: { id: { equals: id } },
      })
      return get(`${slug}/file/${row?.filename ?? 'none'}`, as)
    },
  },
}

/** The stored record as a text, to see that a refused operation changed nothing. */
export async function stored({ slug }: Subject, id: string): Promise<string> {
  const payload = await payloadForTests()
  return JSON.stringify(await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }))
}
