import { type CollectionSlug, createLocalReq, type Field, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { previewHtml } from '@/app/_site/preview'
import { GET as openPreview } from '@/app/(service)/preview/open/[collection]/[id]/[locale]/route'
import { gateResults } from '@/desk/gate'
import { env } from '@/platform/env'
import { outlookOf } from '@/press/issuing/outlook'
import { seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'

/**
 * What the admin saves by itself a second after a row was added: a draft in which anything may be missing. It opens
 * again, is saved again, is previewed, and its panel says what is left to do.
 */

let payload: Payload
let session: Session
let records: Record<string, string>

const COLLECTIONS = ['press-kits', 'pages', 'campaigns', 'editions'] as const satisfies CollectionSlug[]

beforeAll(async () => {
  payload = await seededPayload()
  session = await staffSession('editor', 'press-officer', 'partner-manager', 'reviewer')
  records = Object.fromEntries(
    await Promise.all(
      COLLECTIONS.map(async (collection) => {
        const { docs } = await payload.find({ collection, limit: 1, depth: 0 })
        return [collection, docs[0]?.id ?? '']
      }),
    ),
  )
}, 600_000)

type Row = { path: readonly string[]; row: Record<string, unknown> }

/** Every list of a form with one row as its button adds it: empty, apart from what has a default. */
function emptyRows(fields: readonly Field[], at: readonly string[] = []): Row[] {
  return fields.flatMap((field): Row[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => emptyRows(tab.fields, 'name' in tab ? [...at, tab.name ?? ''] : at))
    if (field.type === 'group') return emptyRows(field.fields, 'name' in field ? [...at, field.name] : at)
    if (field.type === 'row' || field.type === 'collapsible') return emptyRows(field.fields, at)
    if (field.type === 'array') return [{ path: [...at, field.name], row: rowOf(field.fields) }]
    if (field.type === 'blocks')
      return (field.blocks ?? []).flatMap((block) => [
        { path: [...at, field.name], row: { blockType: block.slug } },
        { path: [...at, field.name], row: { blockType: block.slug, ...rowOf(block.fields) } },
      ])
    return []
  })
}

/** A row with one empty row in each list that it holds itself. */
const rowOf = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(emptyRows(fields).map(({ path, row }) => [path[0], [row]]))

const nested = (path: readonly string[], value: unknown): Record<string, unknown> =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>

/** As a browser on the house's own pages sends them. */
const asked = () => ({
  cookie: session.cookie,
  origin: env().PUBLIC_URL,
  'sec-fetch-site': 'same-origin',
})

/** What the panels above the form are made from; whatever it throws is a page that does not open. */
async function panels(collection: CollectionSlug, id: string): Promise<string> {
  const { user } = await payload.auth({ headers: new Headers(asked()) })
  const req = await createLocalReq({ locale: 'fr', ...(user ? { user } : {}) }, payload)
  const saved = { collection, id, draft: true, locale: 'fr', fallbackLocale: false, depth: 0 } as const
  const data = { ...(await payload.findByID(saved)) }
  const said = await gateResults(collection, { data, id, locale: 'fr', req })
  if (collection === 'press-kits') await outlookOf(req, id)
  return (said?.refusals ?? []).map(({ message }) => message.fr).join('\n')
}

async function preview(collection: CollectionSlug, id: string): Promise<number> {
  const open = new URL(`/preview/open/${collection}/${id}/fr`, env().PUBLIC_URL)
  const headers = asked()
  const params = Promise.resolve({ collection, id, locale: 'fr' })
  const answer = await openPreview(new Request(open, { headers }), { params })
  const to = answer.headers.get('location')
  if (!to) return answer.status
  return (await previewHtml(new Request(new URL(to, open), { headers }))) === null ? 404 : 200
}

describe.each(COLLECTIONS)('%s', (collection) => {
  it('opens, is saved and is previewed with any row that is empty', async () => {
    const id = records[collection] ?? ''
    const rows = emptyRows(payload.collections[collection].config.fields)
    for (const { path, row } of rows) {
      const body = nested(path, [row])
      const what = JSON.stringify(body)
      for (const _ of ['added', 'added to what is saved']) {
        const query = 'autosave=true&draft=true&depth=0&locale=fr&fallback-locale=null'
        const saved = await rest('PATCH', `${collection}/${id}?${query}`, { as: session, body })
        expect([saved.status, what, saved.status === 200 || saved.text]).toEqual([200, what, true])
      }
      const read = await rest('GET', `${collection}/${id}?draft=true&depth=0&locale=fr`, { as: session })
      expect([read.status, what]).toEqual([200, what])
      await expect(panels(collection, id), what).resolves.toBeTypeOf('string')
      await expect(preview(collection, id), what).resolves.toBe(200)
    }
    expect(rows.length).toBeGreaterThan(0)
  }, 180_000)

  it('opens with nothing in it', async () => {
    const made = await rest('POST', `${collection}?draft=true&depth=0&locale=fr`, { as: session, body: {} })
    const id = (made.json as { doc?: { id?: string } } | undefined)?.doc?.id
    expect([made.status, typeof id]).toEqual([201, 'string'])
    await expect(panels(collection, String(id))).resolves.toBeTypeOf('string')
  })
})

it('says what is left to do in a kit', async () => {
  const id = records['press-kits'] ?? ''
  const body = { quotations: [{}], questions: [{ question: 'Pourquoi ?' }], title: '' }
  await rest('PATCH', `press-kits/${id}?autosave=true&draft=true&locale=fr`, { as: session, body })
  const said = (await panels('press-kits', id)).split('\n')
  for (const words of [
    'Il manque le titre du dossier.',
    'Citation 1 : écrivez-la, ou retirez la ligne.',
    'Question 1 : écrivez la réponse, ou retirez la ligne.',
  ])
    expect(said).toContain(words)
})
