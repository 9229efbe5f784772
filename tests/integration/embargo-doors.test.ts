import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import { ask, type Told } from '../support/asked'
import {
  addressKinds,
  aroundOf,
  BESIDE,
  DOORS,
  everyPath,
  FORMS,
  ROUTES,
  routeFiles,
} from '../support/embargoDoors'
import { type Embargoed, embargoedKit, forget, MARK } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'
import { rest } from '../support/rest'

/**
 * A kit frozen under an embargo, at every door of the house: asked for, then made never to have been, and asked for
 * again. Both times each door says the very same, after as many readings of the database.
 */

const HOURS = 3_600_000
const EMBARGO = new Date(Date.now() + 48 * HOURS).toISOString()

let payload: Payload
let kit: Embargoed
let member: TypedUser
const under = new Map<string, Answered>()
const never = new Map<string, Answered>()

type Answered = Told & { reads: number }

beforeAll(async () => {
  payload = await seededPayload()
  member = await anyMember()
  // The embargo alone holds its image back: the right to show it has begun.
  kit = await embargoedKit(payload, { embargo: EMBARGO, right: 'begun' })
  countReadings()
  const around = await aroundOf(payload)
  const paths = everyPath(kit, around)
  await walk(paths, under)
  await walkApi(under)
  await forget(payload, kit)
  await walk(paths, never)
  await walkApi(never)
}, 600_000)

const READINGS = [
  'find',
  'findOne',
  'count',
  'findVersions',
  'findGlobal',
  'queryDrafts',
  'findDistinct',
] as const
let reads = 0
const restore: (() => void)[] = []
function countReadings() {
  const { db } = payload
  for (const name of READINGS) {
    const before = db[name] as ((...args: unknown[]) => unknown) | undefined
    if (!before) continue
    Object.assign(db, {
      [name]: (...args: unknown[]) => {
        reads += 1
        return Reflect.apply(before, db, args)
      },
    })
    restore.push(() => Object.assign(db, { [name]: before }))
  }
}
afterAll(() => {
  for (const back of restore) back()
})

async function anyMember(): Promise<TypedUser> {
  const { docs } = await payload.find({ collection: 'partners', depth: 0, limit: 1 })
  const account = await payload.create({
    collection: 'members',
    data: {
      name: 'Alix',
      email: 'alix@example.org',
      password: 'only-for-tests-Zq7',
      language: 'fr',
      partner: docs[0]?.id ?? '',
    },
  })
  return { ...account, collection: 'members' } as TypedUser
}

async function noted(into: Map<string, Answered>, door: string, asking: () => Promise<Told>) {
  reads = 0
  const told = await asking()
  into.set(door, { ...told, reads })
}

async function walk(paths: readonly string[], into: Map<string, Answered>) {
  for (const { path, form } of FORMS(kit))
    await noted(into, `POST ${path} ${form.asked}`, () => ask(payload, path, { form }))
  for (const path of paths) {
    await noted(into, path, () => ask(payload, path))
    await noted(into, `${path} in parts`, () =>
      ask(payload, path, { headers: { range: 'bytes=0-9', 'if-none-match': '"x"' } }),
    )
  }
}

/** Ways to ask a list or a record for more than it shows. */
const filters = (): Where[] => [
  {},
  { id: { equals: kit.issue } },
  { code: { equals: kit.code } },
  { code: { like: kit.code.slice(0, -2) } },
  { slug: { equals: kit.slugs.fr } },
  { title: { like: MARK } },
  { kit: { equals: kit.kit } },
  { 'kit.title': { like: MARK } },
  { 'images.name': { like: MARK } },
  { manifestSha256: { exists: true } },
  { publicFrom: { greater_than: new Date().toISOString() } },
  { embargoed: { equals: true } },
  { or: [{ state: { equals: 'current' } }, { id: { exists: true } }] },
]

/** Of what can only lead to a kit, all of it is enough. */
const filtersOf = (collection: CollectionSlug): Where[] =>
  ['kit-issues', 'press-kits', 'media'].includes(collection) ? filters() : [{}]

const COLLECTIONS = [
  'kit-issues',
  'press-kits',
  'media',
  'campaigns',
  'pages',
  'editions',
  'press-contacts',
  'press-takes',
  'accreditations',
  'audit-entries',
  'outbox',
] as const satisfies CollectionSlug[]

/** As text, without what differs by the hour. */
const asText = async (asking: () => Promise<unknown>): Promise<Told> => {
  try {
    return { status: 200, headers: {}, body: JSON.stringify(await asking()) }
  } catch (error) {
    const {
      status = 500,
      message = '',
      data = null,
    } = error as { status?: number; message?: string; data?: unknown }
    return { status, headers: {}, body: JSON.stringify([message, data]) }
  }
}

async function walkApi(into: Map<string, Answered>) {
  for (const user of [undefined, member]) {
    const who = user ? 'member' : 'public'
    for (const collection of COLLECTIONS)
      for (const [index, where] of filtersOf(collection).entries()) {
        const shared = {
          collection,
          where,
          overrideAccess: false,
          user,
          locale: 'fr' as const,
          pagination: false,
        }
        for (const [name, more] of [
          ['plain', {}],
          ['deep', { depth: 3, sort: '-publicFrom' }],
          ['draft', { draft: true, depth: 1 }],
          ['selected', { select: { kit: true, manifest: true, images: true, embargoed: true, told: true } }],
        ] as const)
          await noted(into, `${who} finds ${collection} ${index} ${name}`, () =>
            asText(() => payload.find({ ...shared, ...more } as Parameters<Payload['find']>[0])),
          )
        await noted(into, `${who} counts ${collection} ${index}`, () =>
          asText(() => payload.count(shared as Parameters<Payload['count']>[0])),
        )
      }
    for (const [collection, id] of [
      ['kit-issues', kit.issue],
      ['press-kits', kit.kit],
      ['media', kit.image],
    ] as const) {
      for (const locale of [...LOCALES, 'all'] as const)
        await noted(into, `${who} opens ${collection} ${locale}`, () =>
          asText(() => payload.findByID({ collection, id, depth: 2, overrideAccess: false, user, locale })),
        )
    }
    for (const id of [kit.kit, 'x'])
      await noted(into, `${who} versions ${id}`, () =>
        asText(() =>
          payload.findVersions({
            collection: 'press-kits',
            where: { parent: { equals: id } },
            overrideAccess: false,
            user,
          }),
        ),
      )
  }
  await walkRest(into)
}

const idsOf = () => [kit.issue, kit.kit, kit.image]

/** Every endpoint of every collection, as a stranger. */
async function walkRest(into: Map<string, Answered>) {
  const told = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Told> => {
    try {
      const { status, headers, text } = await rest(method, path, body === undefined ? {} : { body })
      return { status, headers: Object.fromEntries(headers), body: text }
    } catch (error) {
      // What Payload draws for its admin needs the admin's own bundle.
      return { status: 500, headers: {}, body: String(error) }
    }
  }
  for (const { config } of Object.values(payload.collections)) {
    const endpoints = config.endpoints === false ? [] : config.endpoints
    for (const { path, method } of endpoints) {
      for (const id of path.includes(':') ? idsOf() : ['']) {
        const where = `${config.slug}${path.replace(/:\w+/g, id)}`
        const asked = method.toUpperCase() as 'GET'
        await noted(into, `${method} /api/${where}`, () =>
          told(asked, where, method === 'get' ? undefined : {}),
        )
      }
    }
  }
  for (const endpoint of payload.config.endpoints)
    for (const id of endpoint.path.includes(':') ? idsOf() : ['']) {
      const where = endpoint.path.replace(/:\w+/g, id)
      const asked = endpoint.method.toUpperCase() as 'GET'
      await noted(into, `${endpoint.method} /api${where}`, () =>
        told(asked, where, endpoint.method === 'get' ? undefined : {}),
      )
    }
  const queries = [
    `where[code][equals]=${kit.code}`,
    `where[slug][equals]=${kit.slugs.fr}`,
    `where[kit.title][like]=${MARK}`,
    'sort=-publicFrom&depth=3',
    'select[kit]=true&select[manifest]=true',
    'populate[press-kits][title]=true',
    'joins=false',
    'where[nothing][equals]=1',
    'locale=all',
    'draft=true',
    'limit=0',
    'trash=true',
  ]
  for (const collection of ['kit-issues', 'press-kits', 'media'])
    for (const query of queries)
      for (const path of ['', '/count', '/versions', `/${kit.issue}`, `/${kit.kit}`, `/access/${kit.issue}`])
        await noted(into, `GET /api/${collection}${path}?${query}`, () =>
          told('GET', `${collection}${path}?${query}`),
        )
}

/** The same but for the hour. */
const said = ({ status, headers: { date, ...headers }, body, reads: asked }: Answered) => ({
  status,
  headers,
  body,
  asked,
})

describe('the list of doors', () => {
  it('names every kind of address', () => {
    expect(addressKinds().sort()).toEqual(Object.keys(DOORS).sort())
  })

  it('names every file that answers', () => {
    expect(routeFiles()).toEqual(Object.keys(ROUTES).sort())
  })

  it('walks each file that could show something', async () => {
    const around = await aroundOf(payload)
    for (const way of Object.values(ROUTES)) {
      if (way === 'beside') expect(BESIDE(kit, around)).not.toEqual([])
      if (Array.isArray(way))
        expect(way.flatMap((kind) => DOORS[kind as keyof typeof DOORS](kit, around))).not.toEqual([])
    }
  })
})

describe('a kit under embargo', () => {
  it('is at no door: each answers as if it had never been, by the same way', () => {
    expect(under.size).toBeGreaterThan(500)
    const other = [...under].filter(([door, told]) => {
      const then = never.get(door)
      return !then || JSON.stringify(said(told)) !== JSON.stringify(said(then))
    })
    expect(
      other.map(([door, told]) => [door, said(told), never.get(door) && said(never.get(door) as Answered)]),
    ).toEqual([])
  })

  it('is in no answer, by no word, number or hash of it', () => {
    const secrets = [kit.code, ...kit.files.map((it) => /([0-9a-f]{16})-/.exec(it)?.[1] ?? it)]
    const found = [...under].filter(([door, { body, headers }]) => {
      // What was asked for may be said back: that is compared above.
      const text = `${body} ${JSON.stringify(headers)}`
      return (
        secrets.some((secret) => !door.includes(secret) && text.includes(secret)) ||
        (!door.includes(MARK) && text.includes(MARK))
      )
    })
    expect(found.map(([door]) => door)).toEqual([])
  })

  it('is what the walk asked for: the same doors open at its instant', async () => {
    // A walk past addresses that nothing will ever stand at would find nothing.
    const paths = [...under.keys()]
    expect(paths.some((it) => it.includes(kit.issue))).toBe(true)
    expect(kit.files.length).toBeGreaterThan(5)
    expect(kit.library.length).toBeGreaterThan(2)
    expect([...under.values()].filter(({ status }) => status === 200).length).toBeGreaterThan(50)
  })
})
