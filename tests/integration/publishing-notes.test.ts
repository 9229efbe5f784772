import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from '@/platform/log'
import { afterCommit, commitNotes, note } from '@/publishing/notes'
import { type Expiry, replaceKeptPages } from '@/publishing/store'
import { DATABASE, payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { makeHelpline, makeHouse, makePage, publish, withdraw, words } from './publishing-fixtures'

/** Kept pages that only remember what was expired, and what the public could read at that moment. */
const expired: string[] = []
let whenExpired: () => Promise<void> = async () => {}
const pages: Expiry = {
  expire: (tags) => {
    expired.push(...tags)
    return tags.length
  },
  settled: async () => {
    await whenExpired()
    return true
  },
}

let payload: Payload
let house: Awaited<ReturnType<typeof makeHouse>>
let session: Session
let putBack: () => void

beforeAll(async () => {
  payload = await payloadForTests()
  putBack = replaceKeptPages(pages)
  house = await makeHouse()
  session = await staffSession('administrator')
})
afterAll(() => putBack())
beforeEach(() => {
  expired.length = 0
  whenExpired = async () => {}
})
afterEach(() => vi.restoreAllMocks())

/** Dates apart: they are noted whenever a public record is written, see the rule's own test. */
const sorted = () => [...new Set(expired)].filter((tag) => !tag.startsWith('date:')).sort()
const of = (collection: string, id: string, locale: string, ...kinds: ('doc' | 'place')[]) =>
  kinds.map((kind) => `${kind}:${collection}:${id}:${locale}`)
const list = (locale: string) => `list:pages:${house.campaign}:${locale}`
const quietly = <T>(work: () => Promise<T>): Promise<T> => commitNotes(work).finally(() => expired.splice(0))
const freshPage = () => quietly(() => makePage(house.campaign, `p-${randomBytes(4).toString('hex')}`))
/** One that no campaign counts on. */
const freshHelpline = () => quietly(() => makeHelpline(randomBytes(4).toString('hex')))

describe('what stays inside notes nothing', () => {
  it('a new draft, a saved draft, an autosave', async () => {
    const blocks = words('x')
    const made = await rest('POST', 'pages?locale=fr&draft=true', {
      as: session,
      body: { title: 'Brouillon', slug: 'brouillon', campaign: house.campaign, kind: 'page', blocks },
    })
    expect(made.status).toBe(201)
    for (const query of ['draft=true', 'draft=true&autosave=true', 'depth=0']) {
      const path = `pages/${house.page}?locale=fr&${query}`
      expect((await rest('PATCH', path, { as: session, body: { title: `Brouillon ${query}` } })).status).toBe(
        200,
      )
    }
    expect(expired).toEqual([])
  })

  it('a refused publish', async () => {
    const page = await freshPage()
    const path = `pages/${page}?locale=fr&publishSpecificLocale=fr`
    const answer = await rest('PATCH', path, { as: session, body: { _status: 'published', blocks: [] } })
    expect(answer.status).toBe(400)
    expect(expired).toEqual([])
  })
})

describe('what the public sees notes itself, through every door', () => {
  it('publishing a language: the document in that language', async () => {
    const page = await freshPage()
    const path = `pages/${page}?locale=fr&publishSpecificLocale=fr`
    const body = { title: 'Neuf', _status: 'published' }
    expect((await rest('PATCH', path, { as: session, body })).status).toBe(200)
    expect(sorted()).toEqual(of('pages', page, 'fr', 'doc'))
  })

  it('expires after the commit: whoever draws the page now reads what was published', async () => {
    const page = await freshPage()
    let read: string | undefined
    whenExpired = async () => {
      const doc = await payload.findByID({
        collection: 'pages',
        id: page,
        locale: 'fr',
        overrideAccess: false,
      })
      read = doc.title
    }
    const path = `pages/${page}?locale=fr&publishSpecificLocale=fr`
    await rest('PATCH', path, { as: session, body: { title: 'Après', _status: 'published' } })
    expect(read).toBe('Après')
  })

  it('a new slug: its place and the list', async () => {
    const page = await freshPage()
    const body = { slug: `neuf-${page.slice(0, 8)}`, _status: 'published' }
    await rest('PATCH', `pages/${page}?locale=en&publishSpecificLocale=en`, { as: session, body })
    expect(sorted()).toEqual([...of('pages', page, 'en', 'doc', 'place'), list('en')].sort())
  })

  it('a slug that changed in an autosave before the publish', async () => {
    const page = await freshPage()
    await rest('PATCH', `pages/${page}?locale=fr&draft=true&autosave=true`, {
      as: session,
      body: { slug: `auto-${page.slice(0, 8)}` },
    })
    expect(expired).toEqual([])
    await quietly(async () => {})
    await rest('PATCH', `pages/${page}?locale=fr&publishSpecificLocale=fr`, {
      as: session,
      body: { _status: 'published' },
    })
    expect(sorted()).toEqual([...of('pages', page, 'fr', 'doc', 'place'), list('fr')].sort())
  })

  it('withdrawing a language: that language', async () => {
    const page = await freshPage()
    await commitNotes(() => withdraw('pages', page, 'fr'))
    expect(sorted()).toEqual([...of('pages', page, 'fr', 'doc', 'place'), list('fr')].sort())
  })

  it('the trash, and coming back from it published again', async () => {
    const page = await freshPage()
    const trashed = await rest('PATCH', `pages/${page}?locale=fr`, {
      as: session,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(trashed.status).toBe(200)
    for (const locale of ['fr', 'en']) expect(sorted()).toContain(`place:pages:${page}:${locale}`)
    expired.length = 0
    await commitNotes(async () => {
      await payload.update({
        collection: 'pages',
        id: page,
        trash: true,
        unpublishAllLocales: true,
        data: { deletedAt: null },
      })
      await publish('pages', page, 'fr')
    })
    expect(sorted()).toContain(`place:pages:${page}:fr`)
    expect(sorted()).toContain(list('fr'))
  })

  it('deletion', async () => {
    const page = await freshPage()
    expect((await rest('DELETE', `pages/${page}`, { as: session })).status).toBe(200)
    for (const locale of ['fr', 'en'])
      expect(sorted()).toEqual(
        expect.arrayContaining([...of('pages', page, locale, 'doc', 'place'), list(locale)]),
      )
  })

  it('a bulk change: each document, in the language that it was in', async () => {
    const found = [await freshPage(), await freshPage()]
    const query = found.map((id, n) => `where[id][in][${n}]=${id}`).join('&')
    const path = `pages?locale=fr&publishSpecificLocale=fr&${query}`
    const answer = await rest('PATCH', path, {
      as: session,
      body: { title: 'En nombre', _status: 'published' },
    })
    expect(answer.status).toBe(200)
    expect(sorted()).toEqual(found.flatMap((id) => of('pages', id, 'fr', 'doc')).sort())
  })

  it('a version that comes back to the public row, where there are no drafts', async () => {
    const helpline = await freshHelpline()
    await rest('PATCH', `helplines/${helpline}?locale=fr`, { as: session, body: { hours: 'La nuit' } })
    const { docs } = await payload.findVersions({
      collection: 'helplines',
      where: { parent: { equals: helpline } },
      sort: 'createdAt',
      limit: 1,
    })
    expired.length = 0
    await rest('POST', `helplines/versions/${docs[0]?.id}`, { as: session })
    expect(sorted()).toContain(`doc:helplines:${helpline}:fr`)
  })

  it('a collection without drafts: one language’s text, or both for what they share', async () => {
    const helpline = await freshHelpline()
    await rest('PATCH', `helplines/${helpline}?locale=en`, { as: session, body: { hours: 'Never' } })
    expect(sorted()).toEqual(of('helplines', helpline, 'en', 'doc'))
    expired.length = 0
    await rest('PATCH', `helplines/${helpline}?locale=en`, { as: session, body: { active: false } })
    const both = ['fr', 'en'].flatMap((locale) => [
      ...of('helplines', helpline, locale, 'doc', 'place'),
      `list:helplines:all:${locale}`,
    ])
    expect(sorted()).toEqual(both.sort())
  })

  it('a global', async () => {
    const answer = await rest('POST', 'globals/house?locale=fr', {
      as: session,
      body: { name: 'Mille Lanternes' },
    })
    expect(answer.status).toBe(200)
    expect(sorted()).toEqual(['global:house:fr'])
  })
})

describe('outside any wrapper', () => {
  it('a change is expired after its commit all the same, and logged as an error', async () => {
    const said = vi.spyOn(log, 'error').mockImplementation(() => {})
    const page = await freshPage()
    let read: string | undefined
    whenExpired = async () => {
      read = (await payload.findByID({ collection: 'pages', id: page, locale: 'fr', overrideAccess: false }))
        .title
    }
    await payload.update({
      collection: 'pages',
      id: page,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { title: 'Dehors', _status: 'published' },
    })
    expect(sorted()).toEqual(of('pages', page, 'fr', 'doc'))
    expect(read).toBe('Dehors')
    expect(said).toHaveBeenCalledOnce()
  })

  it.runIf(DATABASE === 'sqlite')('a change that was rolled back is not', async () => {
    vi.spyOn(log, 'error').mockImplementation(() => {})
    const page = await freshPage()
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID: transactionID ?? undefined, payload }
    await payload.update({
      collection: 'pages',
      id: page,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { title: 'Jamais', _status: 'published' },
      req,
    })
    expect(expired).toEqual([])
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(expired).toEqual([])
    expect((await payload.findByID({ collection: 'pages', id: page, locale: 'fr' })).title).not.toBe('Jamais')
  })
})

describe('the wrappers', () => {
  it('expire once, when everything inside is over, even if it failed', async () => {
    await expect(
      commitNotes(async () => {
        note('a', 'b', 'a')
        expect(expired).toEqual([])
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect(expired).toEqual(['a', 'b'])
  })

  it('let a long run show each part when it is done', async () => {
    const seen: string[][] = []
    await commitNotes(async () => {
      await commitNotes(async () => void note('first'))
      seen.push([...expired])
      await commitNotes(async () => void note('second'))
    })
    expect(seen).toEqual([['first']])
    expect(sorted()).toEqual(['first', 'second'])
  })

  it('do not collect what goes on behind them', async () => {
    let late: () => boolean = () => true
    const handler = afterCommit(async () => {
      const inside = (await import('node:async_hooks')).AsyncResource.bind(() => note('late'))
      late = inside
      return new Response()
    })
    await handler(new Request('http://x/'))
    expect(late()).toBe(false)
    expect(expired).toEqual([])
  })
})
