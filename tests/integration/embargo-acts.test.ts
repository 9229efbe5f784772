import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { GET } from '@/app/(service)/files/kit-issues/[...path]/route'
import { moveEmbargo } from '@/press/embargo/move'
import { pullIssue, pullKit } from '@/press/embargo/pull'
import { issueKit } from '@/press/issuing/issue'
import { outlookOf } from '@/press/issuing/outlook'
import { stopIssues } from '@/press/issuing/stop'
import { kitAt } from '@/press/queries'
import { pressRoom } from '@/press/roomQueries'
import { birthsAfter } from '@/publishing/births'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { replaceKeptPages } from '@/publishing/store'
import { stoppedClock } from '../support/clock'
import { type Embargoed, embargoedKit, publishKit } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'
import { rest, staffSession } from '../support/rest'

/** The life of an embargo: set, refused, moved, over, pulled, put back. */

const HOUR = 3_600_000
const T0 = Date.now()
const at = (hours: number) => new Date(T0 + hours * HOUR).toISOString()

let payload: Payload
beforeAll(async () => {
  payload = await seededPayload()
}, 600_000)

const request = () => createLocalReq({}, payload)
const reader = () => openReader({ payload, locale: 'fr' })
const issuesOf = async (kit: string) =>
  (
    await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: kit } },
      sort: 'number',
      depth: 0,
      pagination: false,
    })
  ).docs
const states = async (kit: string) => (await issuesOf(kit)).map(({ number, state }) => `${number} ${state}`)
const publish = (kit: string, data: object) => publishKit(payload, kit, data)
const issue = async (kit: string, correction?: Record<'fr' | 'en', string>) =>
  commitNotes(async () => issueKit(await request(), kit, correction ? { correction } : {}))
const take = (href: string) => GET(new Request(new URL(href, 'http://127.0.0.1:3000')))

/** Which tags are ended while a test runs. */
function expiries(): string[] {
  const ended: string[] = []
  onTestFinished(
    replaceKeptPages({
      expire: (tags) => ended.push(...tags),
      settled: () => Promise.resolve(true),
    }),
  )
  return ended
}

describe('an issue under embargo', () => {
  let kit: Embargoed

  it('ends no page when it is frozen, and is known to those who wait for its instant', async () => {
    const ended = expiries()
    kit = await embargoedKit(payload, { embargo: at(48), slug: 'loutre' })
    expect(new Set(ended.filter((tag) => /kit-issues|media/.test(tag)))).toEqual(
      new Set(['coming:kit-issues', 'coming:media']),
    )
    const births = await birthsAfter(payload, T0)
    const own = births.find(({ key }) => key === `kit-issues:${kit.issue}`)
    expect(own?.at).toBe(Date.parse(at(48)))
    for (const tag of [
      `list:kit-issues:${kit.kit}:fr`,
      'list:kit-issues:all:en',
      `doc:kit-issues:${kit.issue}:fr`,
    ])
      expect(own?.tags).toContain(tag)
    expect(births.find(({ key }) => key === `media:${kit.image}`)?.tags).toContain(
      `doc:media:${kit.image}:fr`,
    )
    expect(await birthsAfter(payload, Date.parse(at(48)))).toEqual([])
  })

  it('is not to be issued again as it waits, and the desk says so before anybody asks', async () => {
    expect((await outlookOf(await request(), kit.kit)).next?.same).toBe(true)
    await expect(issue(kit.kit)).rejects.toThrow(kit.code)
  })

  it('is public by the clock alone, with the image whose right began with it', async () => {
    const clock = stoppedClock(new Date(Date.parse(at(48)) - 1).toISOString())
    expect(await kitAt(reader(), 'loutre')).toBeNull()
    expect((await take(kit.files[0] ?? '')).status).toBe(404)
    clock.advance(1)
    const view = await kitAt(reader(), 'loutre')
    expect(view?.issue).toMatchObject({ number: 1, standing: 'current' })
    expect(view?.content.images.map(({ id }) => id)).toEqual([kit.image])
    expect(view?.media.size).toBe(1)
    expect((await pressRoom(reader(), null)).kits[0]?.href).toBe('/fr/presse/loutre')
    const whole = await take(kit.files[0] ?? '')
    expect(whole.status).toBe(200)
    await whole.body?.cancel()
  })

  it('keeps its instant: the kit is not published under another one, until the issue was pulled', async () => {
    const other = { embargo: at(72), embargo_tz: 'Europe/Paris' }
    await expect(publish(kit.kit, other)).rejects.toThrow(/embargo/i)
    await expect(publish(kit.kit, { embargo: null })).rejects.toThrow(/embargo/i)
    await pullIssue(await request(), kit.issue, 'Un autre instant')
    await publish(kit.kit, other)
    const { number, publicFrom } = await issue(kit.kit)
    expect([number, publicFrom]).toEqual([2, at(72)])
    expect(await states(kit.kit)).toEqual(['1 pulled', '2 current'])
    const clock = stoppedClock(at(48))
    expect(await kitAt(reader(), 'loutre')).toBeNull()
    clock.jumpTo(at(72))
    expect((await kitAt(reader(), 'loutre'))?.issue).toMatchObject({ number: 2, changes: { removed: [] } })
  })

  it('is not made anew when nothing has changed', async () => {
    await expect(issue(kit.kit)).rejects.toThrow(/Rien n’a changé depuis le numéro/)
  })

  it('is moved, later or earlier, and never goes back', async () => {
    const [, second] = await issuesOf(kit.kit)
    const soon = { embargo: new Date(Date.now() + 60_000), reason: 'Essai' }
    await expect(moveEmbargo(await request(), second?.id ?? '', soon)).rejects.toThrow()
    const moved = await moveEmbargo(await request(), second?.id ?? '', {
      embargo: new Date(at(96)),
      reason: 'Le ministère décale',
    })
    expect(moved).toMatchObject({ number: 3, publicFrom: at(96) })
    expect(await states(kit.kit)).toEqual(['1 pulled', '2 pulled', '3 current'])
    const [, , third] = await issuesOf(kit.kit)
    expect(JSON.parse(third?.manifest ?? '{}')).toMatchObject({ issue: { publicFrom: at(96) } })
    // The kit names it too, published and saved, in both languages; neither is a draft by that.
    for (const locale of ['fr', 'en'] as const)
      for (const draft of [false, true]) {
        const said = await payload.findByID({
          collection: 'press-kits',
          id: kit.kit,
          locale,
          draft,
          depth: 0,
        })
        expect(said).toMatchObject({ embargo: at(96), embargo_tz: 'Europe/Paris', _status: 'published' })
        expect([said.title, said.images?.length]).toEqual([expect.stringContaining('zibeline'), 1])
      }
    expect((await outlookOf(await request(), kit.kit)).next).toMatchObject({ embargo: at(96), same: true })
    await expect(issue(kit.kit)).rejects.toThrow(/Rien n’a changé/)
    const clock = stoppedClock(at(97))
    expect((await outlookOf(await request(), kit.kit)).next).toMatchObject({ embargo: null, same: true })
    clock.jumpTo(new Date().toISOString())
    await expect(publish(kit.kit, { embargo: at(72) })).rejects.toThrow(/embargo/i)
    await expect(issue(kit.kit)).rejects.toThrow(/Rien n’a changé/)
    await expect(
      moveEmbargo(await request(), second?.id ?? '', { embargo: new Date(at(99)), reason: 'x' }),
    ).rejects.toThrow(/n’attend pas d’embargo/)
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { action: { equals: 'move-embargo' } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ subjectId: third?.id, note: 'Le ministère décale' })
  })

  it('that is past or near is refused, and that it has kept is not', async () => {
    stoppedClock(at(97))
    await publish(kit.kit, { embargo: at(90) })
    await expect(issue(kit.kit, { fr: 'x', en: 'x' })).rejects.toThrow(/est passé/)
    await publish(kit.kit, { embargo: at(96), title: 'Autre titre' })
    const correction = { fr: 'Le titre.', en: 'The title.' }
    expect((await issue(kit.kit, correction)).number).toBe(4)
  })
})

it('what the next number would change under an embargo is told against the one that somebody holds', async () => {
  const kit = await embargoedKit(payload, { embargo: at(48), slug: 'coati' })
  await publish(kit.kit, { lede: 'Un autre chapeau' })
  const changes = async () => (await outlookOf(await request(), kit.kit)).next?.changes
  expect((await changes())?.added.length).toBeGreaterThan(0)
  const { id: accreditation } = await payload.create({
    collection: 'accreditations',
    data: {
      name: 'Camille Exemple',
      medium: 'Radio',
      email: 'camille@radio.example',
      language: 'fr',
      state: 'granted',
    },
  })
  const data = { accreditation, issue: kit.issue, what: 'opened' as const, at: new Date().toISOString() }
  await payload.create({ collection: 'press-takes', data })
  const held = await changes()
  expect([held?.added, held?.removed]).toEqual([[], []])
  expect(held?.changed.length).toBeGreaterThan(0)
})

describe('the correction of a public kit', () => {
  it('waits for an embargo only if somebody says so', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'martre' })
    stoppedClock(at(49))
    await publish(kit.kit, { lede: 'Un autre chapeau', embargo: at(60) })
    const correction = { fr: 'Le chapeau.', en: 'The lede.' }
    const { next } = await outlookOf(await request(), kit.kit)
    expect(next).toMatchObject({ embargo: at(60), asksToWait: true })
    await expect(issue(kit.kit, correction)).rejects.toThrow(/déjà public/)
    const officer = await staffSession('press-officer')
    const body = { 'correction-fr': 'Le chapeau.', 'correction-en': 'The lede.' }
    const send = (more: object) =>
      rest('POST', `desk/press-kits/${kit.kit}/issue`, { as: officer, body: { ...body, ...more } })
    expect((await send({})).text).toContain('Cochez la case')
    expect((await send({ wait: 'yes' })).status).toBe(200)
    expect(await states(kit.kit)).toEqual(['1 current', '2 current'])
    // It is compared with the one that waits, and not with the one that the public reads.
    expect((await outlookOf(await request(), kit.kit)).next).toMatchObject({ same: true })
    expect((await kitAt(reader(), 'martre'))?.issue).toMatchObject({ number: 1 })
  })
})

describe('an embargo that is lifted', () => {
  it('makes the issue public at once, under the next number, for press officers alone', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'putois' })
    let waiting = kit.issue
    const lift = async (role: 'press-officer' | 'editor', body: object = { reason: 'Tout est prêt' }) =>
      rest('POST', `desk/kit-issues/${waiting}/lift-embargo`, { as: await staffSession(role), body })
    expect((await lift('editor')).status).toBe(403)
    expect((await lift('press-officer', {})).status).toBe(400)
    // Its image is the house's to give from the embargo on alone.
    const early = await lift('press-officer')
    expect([early.status, early.text.includes('putois')]).toEqual([400, true])
    await payload.update({ collection: 'media', id: kit.image, data: { rights: { from: null } } })
    waiting = (await issue(kit.kit)).id
    expect(await kitAt(reader(), 'putois')).toBeNull()
    expect((await lift('press-officer')).status).toBe(200)
    expect(await states(kit.kit)).toEqual(['1 pulled', '2 pulled', '3 current'])
    expect((await kitAt(reader(), 'putois'))?.issue).toMatchObject({ number: 3, standing: 'current' })
    expect((await lift('press-officer')).status).toBe(409)
    // The kit is published under the earlier instant, and nothing of it is offered to go back there.
    expect((await outlookOf(await request(), kit.kit)).next).toMatchObject({ embargo: null, same: true })
  })
})

describe('a pulled issue', () => {
  it('is gone from every door, the one before stands again, and it comes back by issuing', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'castor' })
    stoppedClock(at(49))
    await publish(kit.kit, { lede: 'Un autre chapeau' })
    const second = await issue(kit.kit, { fr: 'Le chapeau.', en: 'The lede.' })
    expect(await states(kit.kit)).toEqual(['1 superseded', '2 current'])
    const press = await staffSession('press-officer')
    const editor = await staffSession('editor')
    const pull = (as: Awaited<ReturnType<typeof staffSession>>, body: object) =>
      rest('POST', `desk/kit-issues/${second.id}/pull`, { as, body })
    expect((await pull(editor, { reason: 'Une erreur' })).status).toBe(403)
    expect((await pull(press, { reason: '' })).status).toBe(400)
    const ended = expiries()
    expect((await pull(press, { reason: 'Une erreur dans le chapeau' })).status).toBe(200)
    for (const tag of [
      `doc:kit-issues:${second.id}:fr`,
      `list:kit-issues:${kit.kit}:en`,
      'list:kit-issues:all:fr',
    ])
      expect(ended).toContain(tag)
    expect(await states(kit.kit)).toEqual(['1 current', '2 pulled'])
    expect((await kitAt(reader(), 'castor'))?.issue).toMatchObject({ number: 1, standing: 'current' })
    expect((await pull(press, { reason: 'Encore' })).status).toBe(409)
    expect((await issue(kit.kit, { fr: 'Rétabli.', en: 'Restored.' })).number).toBe(3)
    expect((await kitAt(reader(), 'castor'))?.issue).toMatchObject({ number: 3 })
  })

  it('takes the whole kit with it where that is asked, and nothing is left', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'belette' })
    stoppedClock(at(49))
    await pullKit(await request(), kit.kit, 'Tout')
    expect(await kitAt(reader(), 'belette')).toBeNull()
    for (const href of kit.files) expect((await take(href)).status).toBe(404)
    await expect(pullKit(await request(), kit.kit, 'Encore')).rejects.toThrow(/rien à retirer/)
    // Back as it was: its embargo has passed, and nobody need say what changed.
    expect((await issue(kit.kit)).number).toBe(2)
    expect((await kitAt(reader(), 'belette'))?.issue).toMatchObject({ number: 2, standing: 'current' })
  })

  it('that never was public is not told as stopped, though an image of it is withdrawn', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'hermine' })
    const [done] = await commitNotes(async () => stopIssues(await request(), [kit.image]))
    expect(done?.issued).toHaveLength(1)
    expect(await states(kit.kit)).toEqual(['1 pulled', '2 current'])
    stoppedClock(at(49))
    expect((await take(kit.files[0] ?? '')).status).toBe(404)
    expect((await kitAt(reader(), 'hermine'))?.content.images).toEqual([])
  })

  it('breaks off what is being downloaded', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'fouine' })
    const clock = stoppedClock(at(49))
    const response = await take(kit.files[0] ?? '')
    const body = response.body?.getReader()
    expect((await body?.read())?.done).toBe(false)
    const began = performance.now()
    await pullIssue(await request(), kit.issue, 'Une erreur')
    const pieces = async () => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        if (performance.now() - began > 10_000) return 'still running'
        // Nobody reads: a client that is slow, or has stopped.
        const ended = await Promise.race([
          body?.closed.then(() => 'ended'),
          new Promise((resolve) => setTimeout(resolve, 10, null)),
        ]).catch(() => 'broken')
        if (ended) return ended
      }
    }
    expect(await pieces()).toBe('broken')
    clock.advance(1)
  })
})
