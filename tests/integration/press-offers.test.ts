import { createLocalReq, type Field, type Payload, type PayloadRequest, type Where } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { createImage } from '@/media/createImage'
import type { Use } from '@/media/fields/rights'
import { corners } from '@/media/testing/pictures'
import { kitAsked } from '@/press/accreditation/kitsOffered'
import { seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'

/** What the lists of the press desk offer to choose from, as its forms ask for it. */

let payload: Payload
let officer: Session
let req: PayloadRequest

beforeAll(async () => {
  payload = await seededPayload()
  officer = await staffSession('press-officer')
  const { docs } = await payload.find({ collection: 'staff', sort: '-createdAt', limit: 1 })
  const [user] = docs
  if (!user) throw new Error('Nobody was made.')
  req = await createLocalReq({ user: { ...user, collection: 'staff' } }, payload)
}, 180_000)

/** Which records a list offers. */
async function offered(from: 'press-kits' | 'accreditations', name: string): Promise<string[]> {
  const field = payload.collections[from].config.fields.find(
    (one: Field) => 'name' in one && one.name === name,
  )
  if (field?.type !== 'relationship' && field?.type !== 'upload') throw new Error(`${name} offers nothing.`)
  const { relationTo } = field
  if (typeof relationTo !== 'string') throw new Error(`${name} offers several sorts.`)
  const { filterOptions } = field
  const where =
    typeof filterOptions === 'function'
      ? await filterOptions({
          id: '',
          blockData: {},
          data: {},
          relationTo,
          req,
          siblingData: {},
          user: req.user,
        })
      : filterOptions
  if (!where || where === true) throw new Error(`${name} offers everything.`)
  const asked: Where = where
  const { docs } = await payload.find({
    collection: relationTo,
    where: asked,
    pagination: false,
    depth: 0,
    draft: relationTo === 'press-kits',
  })
  return docs.map(({ id }) => id)
}

async function image(name: string, uses: Use[]): Promise<string> {
  const { id } = await createImage(payload, {
    locale: 'fr',
    data: {
      name,
      alt: 'Deux bras',
      author: 'Atelier',
      credit: 'Fondation',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCreation',
      showsChild: 'no',
      approved: true,
      rights: { uses },
    },
    upload: {
      name: 'passage.png',
      mimeType: 'image/png',
      data: await corners(1600, 1000).png().toBuffer(),
    },
  })
  return id
}

it('offers a kit the images that press may take, and no other', async () => {
  const [press, web] = [await image('Presse', ['web', 'press']), await image('Site', ['web', 'print'])]
  const ids = await offered('press-kits', 'images')
  expect([ids.includes(press), ids.includes(web)]).toEqual([true, false])
})

it('offers to be opened to a journalist the kits that have an issue, until it is pulled', async () => {
  const { docs } = await payload.find({ collection: 'kit-issues', depth: 0, limit: 1 })
  const kit = String(docs[0]?.kit)
  const draft = await payload.create({
    collection: 'press-kits',
    draft: true,
    locale: 'fr',
    data: { title: 'Un brouillon' },
  })
  const ids = await offered('accreditations', 'kits')
  expect([ids.includes(kit), ids.includes(draft.id)]).toEqual([true, false])
  await payload.update({
    collection: 'kit-issues',
    where: { kit: { equals: kit } },
    data: { state: 'pulled' },
  })
  expect(await offered('accreditations', 'kits')).not.toContain(kit)
  // Where it was chosen before, it stays.
  const body = {
    name: 'Ines Tarquin',
    medium: 'Radio Falune',
    email: 'ines@radio-falune.example.org',
    language: 'fr',
    kits: [kit],
  }
  expect((await rest('POST', 'accreditations?depth=0', { as: officer, body })).status).toBe(201)
})

it('has chosen the kit from whose page somebody is invited, for a press officer alone', () => {
  const from = (kit: unknown, user: PayloadRequest['user']) =>
    kitAsked({ req: { user, query: { kit } as PayloadRequest['query'] } })
  expect(from('k-1', req.user)).toEqual(['k-1'])
  for (const odd of [undefined, '', { not: 'k' }, 'a b', ['k']]) expect(from(odd, req.user)).toBeUndefined()
  expect(from('k-1', null)).toBeUndefined()
})
