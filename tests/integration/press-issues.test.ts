import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/(service)/files/kit-issues/[...path]/route'
import { sweepMedia } from '@/media/sweep'
import { asOne } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { checkIssues } from '@/press/checking/check'
import { readQuestion } from '@/press/checking/question'
import { saidBy } from '@/press/fileChanges'
import { thaw } from '@/press/frozen'
import { filesOfIssues } from '@/press/issuing/bytes'
import { issuesHolding } from '@/press/issuing/holding'
import { issueKit } from '@/press/issuing/issue'
import { stopIssues } from '@/press/issuing/stop'
import { sweepPdfs } from '@/press/print/shelf'
import { issueAt, kitAt, kitView } from '@/press/queries'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { DATABASE, seededPayload } from '../support/payload'

/** The life of the demonstration's kit: issued again, stopped, and issued by two at once. */

let payload: Payload
let kit = ''

beforeAll(async () => {
  payload = await seededPayload()
  const { docs } = await payload.find({ collection: 'press-kits', depth: 0 })
  kit = docs[0]?.id ?? ''
}, 600_000)

const request = () => createLocalReq({}, payload)
const reader = () => openReader({ payload, locale: 'fr' })
const said = { correction: { fr: 'Le titre.', en: 'The title.' } }
const take = (href: string) => GET(new Request(new URL(href, 'http://127.0.0.1:3000')))
const retitle = (title: string) =>
  commitNotes(() =>
    payload.update({
      collection: 'press-kits',
      id: kit,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { title, _status: 'published' },
    }),
  )
const count = async () => (await payload.count({ collection: 'kit-issues' })).totalDocs

describe('two officers who issue at once', () => {
  it('make one issue, and the second is told that nothing has changed', async () => {
    await retitle('Deux à la fois')
    const tried = await Promise.allSettled([
      issueKit(await request(), kit, said),
      issueKit(await request(), kit, said),
      issueKit(await request(), kit, said),
    ])
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const each of tried)
      if (each.status === 'rejected') expect(String(each.reason)).toContain('Rien n’a changé')
    expect(await count()).toBe(2)
  })
})

describe('an issue that is cut short', () => {
  const name = 'leaves nothing half, and the one before in force'
  if (DATABASE === 'mongodb')
    it.skip(`${name}: needs transactions, which a MongoDB without replica set has not`, () => undefined)
  else
    it(name, async () => {
      await retitle('Coupé')
      const req = await request()
      const cut = asOne(req, async () => {
        await issueKit(req, kit, said)
        throw new Error('cut')
      })
      await expect(cut).rejects.toThrow('cut')
      expect(await count()).toBe(2)
      const { docs } = await payload.find({ collection: 'kit-issues', sort: 'number', depth: 0 })
      expect(docs.map(({ state }) => state)).toEqual(['superseded', 'current'])
    })
})

describe('a full disk', () => {
  it('is said in words, and nothing is half issued', async () => {
    await retitle('Disque plein')
    const before = await count()
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const create = vi
      .spyOn(payload, 'create')
      .mockRejectedValueOnce(new Error('Failed query', { cause: full }))
    await expect(issueKit(await request(), kit, said)).rejects.toThrow('Le disque du serveur est plein')
    create.mockRestore()
    expect(await count()).toBe(before)
  })
})

describe('the same content', () => {
  it('gives the same bytes whenever it is frozen: only number and instants of the issue differ', async () => {
    await retitle('Aller')
    const first = await issueKit(await request(), kit, said)
    await retitle('Retour')
    await issueKit(await request(), kit, said)
    await retitle('Aller')
    const third = await issueKit(await request(), kit, said)
    const manifestOf = async (id: string) => {
      const record = await payload.findByID({ collection: 'kit-issues', id, depth: 0 })
      const { issue, changelog, madeAt, files, ...rest } = JSON.parse(record.manifest ?? '{}')
      // Texts and printed documents bear the number of their issue: they are compared by what else they say.
      const unnumbered = files.filter((file: { image?: object }) => file.image)
      expect(files.length - unnumbered.length).toBe(12)
      return JSON.stringify({ ...rest, files: unnumbered, said: [...saidBy(thaw(record))] })
    }
    expect(await manifestOf(third.id)).toBe(await manifestOf(first.id))
  })
})

describe('the documents of an issue', () => {
  it('are printed before the one writer is taken', async () => {
    const onShelf = async () =>
      (await readdir(path.join(env().MEDIA_DIR, 'kits'), { recursive: true })).filter((name) =>
        name.endsWith('.pdf'),
      ).length
    const before = await onShelf()
    const seen: number[] = []
    const begin = payload.db.beginTransaction
    const spied = vi.spyOn(payload.db, 'beginTransaction').mockImplementation(async (...args) => {
      seen.push(await onShelf())
      return begin.apply(payload.db, args)
    })
    await retitle('Imprimé d’abord')
    seen.length = 0
    await issueKit(await request(), kit, said)
    spied.mockRestore()
    expect(seen[0]).toBeGreaterThan(before)
    expect(await onShelf()).toBe(seen[0])
    await retitle('Aller')
    await issueKit(await request(), kit, said)
  })

  it('lie on the shelf, are in its manifest, and are taken by themselves to the byte', async () => {
    const view = await kitView(reader(), kit)
    expect(view?.downloads.documents.map(({ name, fileName }) => [name, fileName])).toEqual([
      ['release-fr.pdf', 'lancement-communique.pdf'],
      ['facts-fr.pdf', 'lancement-fiche-de-faits.pdf'],
      ['guide-fr.pdf', 'lancement-guide-pour-les-redactions.pdf'],
      ['release-en.pdf', 'launch-release.pdf'],
      ['facts-en.pdf', 'launch-fact-sheet.pdf'],
      ['guide-en.pdf', 'launch-guide-for-newsrooms.pdf'],
    ])
    const { manifest } = await payload.findByID({
      collection: 'kit-issues',
      id: view?.frozen.issue ?? '',
      depth: 0,
    })
    for (const { href, file } of view?.downloads.documents ?? []) {
      const answer = await take(href)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect([answer.status, answer.headers.get('content-type'), bytes.length]).toEqual([
        200,
        'application/pdf',
        file.size,
      ])
      expect(manifest).toContain(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('are not swept while it stands', async () => {
    const named = new Set(await filesOfIssues(payload))
    const { documents } = (await kitView(reader(), kit))?.downloads ?? { documents: [] }
    await sweepPdfs(named, new Date(Date.now() + 60_000))
    expect((await take(documents[0]?.href ?? '')).status).toBe(200)
    await sweepPdfs(new Set(), new Date(Date.now() + 60_000))
    expect((await take(documents[0]?.href ?? '')).status).toBe(503)
  })
})

describe('bytes that an issue names', () => {
  it('stay in the folder though the library replaced or forgot them, until the issue is stopped', async () => {
    const view = await kitView(reader(), kit)
    const [image] = view?.content.images ?? []
    const files = (image?.files ?? []).map(({ file }) => file)
    const images = view?.content.images.map(({ id }) => id).filter((id) => id !== image?.id) ?? []
    // As records went before the library refused to delete what an issue holds.
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: image?.id ?? '' } } })
    await commitNotes(() =>
      payload.update({
        collection: 'press-kits',
        id: kit,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { images, _status: 'published' },
      }),
    )
    const later = new Date(Date.now() + 60_000)
    await sweepMedia(payload, later, await filesOfIssues(payload))
    expect(files.map((file) => existsSync(file))).toEqual(files.map(() => true))

    await stopIssues(await request(), [image?.id ?? ''])
    await sweepMedia(payload, later, await filesOfIssues(payload))
    expect(files.map((file) => existsSync(file))).toEqual(files.map(() => false))
  })
})

describe('a withdrawn image', () => {
  it('stops every issue that holds it, and the next one is there at once without it, and nothing else new', async () => {
    const before = await kitView(reader(), kit)
    const [image, other] = before?.content.images ?? []
    const href = before?.downloads.archives[0]?.href ?? ''
    // What an officer has ready but has not issued is nobody's to publish.
    await retitle('Pas encore figé')
    const held = await issuesHolding(await request(), [image?.id ?? ''])
    expect(held.length).toBeGreaterThan(0)
    const [done] = await stopIssues(await request(), [image?.id ?? ''])
    expect(done?.stopped.map(({ code }) => code)).toEqual(held.map(({ code }) => code))
    expect(done?.issued).toHaveLength(1)

    const gone = await take(href)
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('a été retiré')
    const after = await kitView(reader(), kit)
    expect(after?.edition.title).toBe('Aller')
    expect(after?.content.images.map(({ id }) => id)).not.toContain(image?.id)
    expect(after?.content.images[0]?.id).toBe(other?.id)
    expect(after?.issue?.correction).toContain('Une image a été retirée')
    expect(after?.issue?.changes.removed.length).toBeGreaterThan(0)
    expect(await issuesHolding(await request(), [image?.id ?? ''])).toEqual([])
    const old = await issueAt(reader(), 'lancement', before?.issue?.number ?? 0)
    expect(old).toMatchObject({ facts: { standing: 'stopped' }, view: null, kitHref: '/fr/presse/lancement' })
    const kept = await payload.findByID({ collection: 'kit-issues', id: held[0]?.id ?? '', depth: 0 })
    expect([kept.content, kept.manifest, kept.signature]).toEqual([null, null, null])
  })

  it('leaves the public its issue while one that waits for its embargo is made anew beside it', async () => {
    const embargo = new Date(Date.now() + 3_600_000).toISOString()
    await commitNotes(() =>
      payload.update({
        collection: 'press-kits',
        id: kit,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { embargo, embargo_tz: 'Europe/Paris', title: 'Demain', _status: 'published' },
      }),
    )
    await issueKit(await request(), kit, { ...said, wait: true })
    const [image] = (await kitView(reader(), kit))?.content.images ?? []
    const [done] = await stopIssues(await request(), [image?.id ?? ''])
    expect(done?.issued.map(({ publicFrom }) => publicFrom > new Date().toISOString())).toEqual([false, true])
    const shown = await kitAt(reader(), 'lancement')
    expect(shown?.edition.title).toBe('Aller')
    expect(shown?.content.images.map(({ id }) => id)).not.toContain(image?.id)
  })
})

describe('a question about what somebody took', () => {
  const ask = async (typed: string) => {
    const question = readQuestion(typed)
    return question && ((await checkIssues(reader(), question))[0] ?? null)
  }

  it('is answered for every kit whose number a release prints, and for no number that begins alike', async () => {
    const all = await payload.find({ collection: 'kit-issues', depth: 0, pagination: false })
    const docs = all.docs.filter(({ publicFrom }) => Date.parse(publicFrom) <= Date.now())
    const issue = docs.find(({ state }) => state !== 'pulled')
    const series = issue?.code.split('-').slice(0, 2).join('-') ?? ''
    const alike = docs.filter(({ code, state }) => code.startsWith(`${series}-`) && state !== 'pulled')
    const answers = await checkIssues(reader(), { series })
    expect(answers.map(({ code }) => code).sort()).toEqual(alike.map(({ code }) => code).sort())
    expect(answers.length).toBeGreaterThan(0)
    expect(await checkIssues(reader(), { series: series.slice(1) })).toEqual([])
  })

  it('is answered for the issue in force, one that was replaced, one that was stopped, and a file', async () => {
    const { docs } = await payload.find({
      collection: 'kit-issues',
      sort: 'number',
      depth: 0,
      pagination: false,
    })
    const [first] = docs
    const inForce = (await kitView(reader(), kit))?.issue
    expect(await ask(inForce?.code ?? '')).toMatchObject({ verdict: 'current', since: [] })
    const stopped = await ask(first?.code ?? '')
    expect(stopped?.verdict).toBe('stopped')
    expect(stopped?.since.map(({ number }) => number)).toEqual(
      docs.flatMap(({ number, publicFrom, code }) =>
        number > 1 && Date.parse(publicFrom) <= Date.now() && code ? [number] : [],
      ),
    )
    expect(await ask(inForce?.manifestSha256 ?? '')).toMatchObject({ code: inForce?.code })
    const [file] = (await kitView(reader(), kit))?.frozen.files ?? []
    expect(await ask(file?.entry.sha256 ?? '')).toMatchObject({
      code: inForce?.code,
      file: { path: file?.path, now: 'same' },
    })
  })

  it('is unknown alike for what never was and what waits for its embargo, and answered for what was pulled', async () => {
    const { docs } = await payload.find({
      collection: 'kit-issues',
      sort: '-number',
      depth: 0,
      pagination: false,
    })
    const waiting = docs.find(({ publicFrom }) => Date.parse(publicFrom) > Date.now())
    const pulled = docs.find(
      ({ state, publicFrom }) =>
        (state === 'superseded' || state === 'current') && Date.parse(publicFrom) <= Date.now(),
    )
    expect(await ask('UPMCQX-1-0000')).toBeNull()
    for (const typed of [waiting?.code, waiting?.manifestSha256]) expect(await ask(typed ?? '')).toBeNull()
    await payload.update({
      collection: 'kit-issues',
      id: pulled?.id ?? '',
      data: { state: 'pulled', stateAt: new Date().toISOString() },
    })
    for (const typed of [pulled?.code, pulled?.manifestSha256])
      expect(await ask(typed ?? '')).toMatchObject({ verdict: 'pulled' })
  })
})
