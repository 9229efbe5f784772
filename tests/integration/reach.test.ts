import { appendFileSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { clearEdgeLogs } from '@/reach/clearEdgeLogs'
import { parisDay } from '@/reach/days'
import { reachDuties } from '@/reach/duties'
import { newFlush } from '@/reach/flush'
import { hasLeft, leftIn, putDown } from '@/reach/leftover'
import { leftMark } from '@/reach/marks'
import { monthlyMail } from '@/reach/monthlyMail'
import { reachRows } from '@/reach/queries'
import { readEdgeLog } from '@/reach/readEdgeLog'
import { forgetOldDays } from '@/reach/retention'
import { addRow, markOf, moveMark } from '@/reach/store'
import { newTally } from '@/reach/tally'
import { visitOf } from '@/reach/visit'
import { writeLeft } from '@/reach/writeLeft'
import { stoppedClock } from '../support/clock'
import { newFolder } from '../support/folders'
import { payloadForTests } from '../support/payload'
import { rest, staffSession } from '../support/rest'
import { makeHouse } from './publishing-fixtures'

const DAY = '2026-11-26'
let campaign: string
let partner: string

beforeAll(async () => {
  const payload = await payloadForTests()
  campaign = (await makeHouse()).campaign
  partner = (
    await payload.create({
      collection: 'partners',
      locale: 'fr',
      data: { name: 'Ostérel', slug: 'osterel', kind: 'town-hall', active: true },
    })
  ).id
})

beforeEach(async () => {
  const payload = await payloadForTests()
  for (const collection of ['reach-days', 'reach-marks'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

type Stored = {
  day: string
  campaign: string
  partner: string
  kind: string
  path: string
  people: number
  robots: number
}

async function stored(): Promise<Stored[]> {
  const payload = await payloadForTests()
  const { docs } = await payload.db.find<Stored>({ collection: 'reach-days', pagination: false, limit: 0 })
  return docs.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const sum = async () => (await stored()).reduce((all, { people, robots }) => all + people + robots, 0)

const row = (more = {}) => ({
  day: DAY,
  campaign,
  partner: 'house',
  language: 'fr',
  kind: 'page' as const,
  path: '/fr/lanternes',
  people: 1,
  robots: 0,
  ...more,
})

describe('counting in the application', () => {
  function counted(...paths: string[]) {
    const tally = newTally()
    for (const it of paths) {
      const visit = visitOf(it)
      if (visit) tally.add(visit, DAY, false)
    }
    return tally
  }

  it('writes whose each page is', async () => {
    const payload = await payloadForTests()
    const tally = counted(
      '/fr/lanternes',
      '/fr/lanternes',
      '/en/lanternes/agir',
      '/fr/lanternes/avec/osterel',
      '/embed/fr/lanternes/osterel',
      '/fr',
    )
    expect(await newFlush(payload, tally)()).toBe(5)
    expect(await stored()).toMatchObject([
      { path: '/embed/fr/lanternes/osterel', kind: 'embed', campaign, partner, people: 1 },
      { path: '/en/lanternes/agir', campaign, partner: 'house' },
      { path: '/fr', campaign: 'site', partner: 'house' },
      { path: '/fr/lanternes', campaign, partner: 'house', people: 2 },
      { path: '/fr/lanternes/avec/osterel', campaign, partner, people: 1 },
    ])
  })

  it('loses nothing between processes that count the same page at once', async () => {
    const payload = await payloadForTests()
    const flushes = Array.from({ length: 8 }, () =>
      newFlush(payload, counted('/fr/lanternes', '/fr/lanternes/agir')),
    )
    await Promise.all(flushes.map((flush) => flush().catch(() => flush())))
    expect((await stored()).map(({ people }) => people)).toEqual([8, 8])
    await Promise.all(Array.from({ length: 30 }, () => addRow(payload, row({ robots: 2 }))))
    expect((await stored())[0]).toMatchObject({ people: 38, robots: 60 })
  })

  it('keeps what the database did not take, and writes it at the next turn, once', async () => {
    const payload = await payloadForTests()
    const tally = counted('/fr/lanternes', '/fr/lanternes/agir')
    const flush = newFlush(payload, tally)
    const silent = vi.spyOn(payload.db, 'find').mockRejectedValueOnce(new Error('no answer'))
    const asking = flush()
    expect(flush.waiting().counted).toHaveLength(2)
    await expect(asking).rejects.toThrow('no answer')
    expect(flush.waiting().counted).toEqual([])
    silent.mockRestore()
    const { create } = payload.db
    let calls = 0
    const broken = vi.spyOn(payload.db, 'create').mockImplementation((args) => {
      calls += 1
      return calls === 2 ? Promise.reject(new Error('broke off')) : create.call(payload.db, args)
    })
    await expect(flush()).rejects.toThrow('broke off')
    broken.mockRestore()
    // What would be put down if the process ended now.
    expect(flush.waiting().rows.length).toBeGreaterThan(0)
    await flush()
    expect(flush.waiting()).toEqual({ counted: [], rows: [] })
    expect((await stored()).map(({ people }) => people)).toEqual([1, 1])
    expect(await flush()).toBe(0)
  })

  describe('of what a stopped process left', () => {
    const leftBehind = () => {
      const folder = newFolder('reach-left')
      putDown(folder, {
        counted: counted('/fr/lanternes', '/fr/lanternes').take(),
        rows: [row({ path: '/fr/lanternes/agir', people: 1, robots: 0 })],
      })
      const [left] = leftIn(folder).left
      if (!left) throw new Error('Nothing was left.')
      return { folder, mark: leftMark(left.id) }
    }

    it('writes each once, and only then lets go of the file', async () => {
      const payload = await payloadForTests()
      const { folder, mark } = leftBehind()
      const broken = vi.spyOn(payload.db, 'create').mockRejectedValueOnce(new Error('broke off'))
      await expect(writeLeft(payload, folder)).rejects.toThrow('broke off')
      broken.mockRestore()
      expect([await sum(), hasLeft(folder)]).toEqual([0, true])
      expect(await writeLeft(payload, folder)).toBe(2)
      expect((await stored()).map(({ people }) => people)).toEqual([2, 1])
      expect([hasLeft(folder), await markOf(payload, mark)]).toEqual([false, null])
      expect(await writeLeft(payload, folder)).toBe(0)
    })

    it.each([
      [1, [1]],
      [2, []],
    ])('goes on behind the %i lines that were written before a crash', async (done, people) => {
      const payload = await payloadForTests()
      const { folder, mark } = leftBehind()
      await moveMark(payload, mark, null, done)
      expect(await writeLeft(payload, folder)).toBe(people.length)
      expect((await stored()).map((one) => one.people)).toEqual(people)
      expect([hasLeft(folder), await markOf(payload, mark)]).toEqual([false, null])
    })

    it('is a duty of its machine, which rests while nothing is left', async () => {
      const payload = await payloadForTests()
      const duty = reachDuties('here').find(({ name }) => name === 'reach-left here')
      expect(await duty?.hasWork?.(payload)).toBe(false)
      putDown(env().DATA_DIR, { counted: counted('/fr/lanternes').take(), rows: [] })
      expect(await duty?.hasWork?.(payload)).toBe(true)
      await duty?.run(payload)
      expect([await sum(), await duty?.hasWork?.(payload)]).toEqual([1, false])
    })
  })

  it('leaves no trace in the trail', async () => {
    const payload = await payloadForTests()
    const before = await payload.count({ collection: 'audit-entries' })
    await newFlush(payload, counted('/fr/lanternes'))()
    expect(await payload.count({ collection: 'audit-entries' })).toEqual(before)
  })
})

describe('counting from the log of the edge', () => {
  let folder: string
  const line = (where: string, { robot = 0, at = '2026-11-26T10:00:00+01:00' } = {}) =>
    `${at} house 200 ${robot} ${where}\n`
  const log = (name = 'reach.log') => path.join(folder, name)
  const first = line('/fr/lanternes', { at: '2026-11-26T00:00:01+01:00' })

  beforeEach(() => {
    folder = newFolder('reach-edge')
  })

  it('reads on where it stopped, whole lines alone', async () => {
    const payload = await payloadForTests()
    expect(await readEdgeLog(payload, folder)).toBe(0)
    writeFileSync(log(), '')
    expect(await readEdgeLog(payload, folder)).toBe(0)
    const half = line('/fr/lanternes/agir')
    appendFileSync(log(), first + line('/fr/lanternes', { robot: 1 }) + line('/admin') + half.slice(0, 20))
    expect(await readEdgeLog(payload, folder)).toBe(2)
    expect(await readEdgeLog(payload, folder)).toBe(0)
    appendFileSync(log(), half.slice(20))
    expect(await readEdgeLog(payload, folder)).toBe(1)
    expect(await stored()).toMatchObject([
      { path: '/fr/lanternes', people: 1, robots: 1, day: DAY },
      { path: '/fr/lanternes/agir', people: 1, robots: 0 },
    ])
  })

  it('counts on the day that Paris has', async () => {
    const payload = await payloadForTests()
    writeFileSync(log(), line('/fr/lanternes', { at: '2026-11-25T23:30:00+00:00' }))
    await readEdgeLog(payload, folder)
    expect(await stored()).toMatchObject([{ day: '2026-11-26' }])
  })

  it('follows a log that is turned away, copied or emptied, and counts no line twice', async () => {
    const payload = await payloadForTests()
    writeFileSync(log(), first)
    await readEdgeLog(payload, folder)
    appendFileSync(log(), line('/fr/lanternes/agir'))
    renameSync(log(), log('reach.log.1'))
    // nginx goes on in the old file until it is told.
    appendFileSync(log('reach.log.1'), line('/fr/lanternes/agir'))
    expect(await readEdgeLog(payload, folder)).toBe(2)
    writeFileSync(log(), line('/fr/lanternes', { at: '2026-11-26T12:00:00+01:00' }))
    appendFileSync(log('reach.log.1'), line('/fr/lanternes/agir'))
    expect(await readEdgeLog(payload, folder)).toBe(2)
    writeFileSync(log('reach.log.2'), line('/fr/lanternes', { at: '2026-11-26T12:00:00+01:00' }))
    expect(await readEdgeLog(payload, folder)).toBe(0)
    writeFileSync(log(), line('/fr/lanternes', { at: '2026-11-26T13:00:00+01:00' }))
    expect(await readEdgeLog(payload, folder)).toBe(1)
    expect((await stored()).map(({ people }) => people)).toEqual([3, 3])
  })

  it('counts nothing twice when several read at once', async () => {
    const payload = await payloadForTests()
    writeFileSync(log(), first + line('/fr/lanternes').repeat(50))
    await Promise.allSettled(Array.from({ length: 6 }, () => readEdgeLog(payload, folder)))
    await readEdgeLog(payload, folder)
    expect(await sum()).toBe(51)
  })

  it('counts nothing twice when it breaks off between counts and place', async () => {
    const payload = await payloadForTests()
    writeFileSync(log(), first + line('/fr/lanternes/agir') + line('/en/lanternes'))
    const { create } = payload.db
    let rows = 0
    const broken = vi.spyOn(payload.db, 'create').mockImplementation((args) => {
      if (args.collection === 'reach-days') rows += 1
      return rows === 2 ? Promise.reject(new Error('broke off')) : create.call(payload.db, args)
    })
    await expect(readEdgeLog(payload, folder)).rejects.toThrow('broke off')
    broken.mockRestore()
    await readEdgeLog(payload, folder)
    // With transactions all of it is there; without, the step that broke off may be missing, never doubled.
    const transactional = Boolean(payload.db.transactionOptions)
    const people = (await stored()).map((it) => it.people)
    expect(Math.max(...people)).toBe(1)
    if (transactional) expect(people).toEqual([1, 1, 1])
  })

  it('reads a log of several steps to its end', async () => {
    const payload = await payloadForTests()
    writeFileSync(log(), first + line('/fr/lanternes').repeat(30_000))
    expect(await readEdgeLog(payload, folder)).toBe(30_001)
    expect(await sum()).toBe(30_001)
  })

  it('removes what was turned away and read, with its mark, and nothing else', async () => {
    const payload = await payloadForTests()
    writeFileSync(log('reach.log.1'), first)
    writeFileSync(log('reach.log.2'), line('/fr/lanternes/agir'))
    writeFileSync(log(), line('/en/lanternes'))
    await readEdgeLog(payload, folder)
    appendFileSync(log('reach.log.2'), line('/fr/lanternes/agir'))
    await clearEdgeLogs(payload, folder)
    expect(readdirSync(folder)).toContain('reach.log.1')
    const old = new Date(now().getTime() - 2 * 3_600_000)
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), old, old)
    await clearEdgeLogs(payload, folder)
    expect(readdirSync(folder).sort()).toEqual(['reach.id', 'reach.log', 'reach.log.2'])
    const marks = await payload.db.find({ collection: 'reach-marks', pagination: false, limit: 0 })
    expect(marks.docs).toHaveLength(2)
    expect(await readEdgeLog(payload, folder)).toBe(1)
  })
})

describe('what is kept', () => {
  it('is twenty-five months, to the day in Paris', async () => {
    const payload = await payloadForTests()
    const clock = stoppedClock('2026-11-26T12:00:00Z')
    await addRow(payload, row({ day: '2024-10-25' }))
    await addRow(payload, row({ day: '2024-10-26' }))
    await addRow(payload, row())
    await forgetOldDays(payload)
    expect((await stored()).map(({ day }) => day).sort()).toEqual(['2024-10-26', DAY])
    // It is the 27th in Paris already.
    clock.jumpTo('2026-11-26T23:00:00Z')
    await forgetOldDays(payload)
    expect((await stored()).map(({ day }) => day)).toEqual([DAY])
  })

  it('is seen to by a duty', async () => {
    const payload = await payloadForTests()
    await addRow(payload, row({ day: '2020-01-01' }))
    await addRow(payload, row({ day: parisDay(now()) }))
    const retention = reachDuties().find(({ name }) => name === 'reach-retention')
    expect(retention?.everyMs).toBeLessThanOrEqual(86_400_000)
    await retention?.run(payload)
    expect(await stored()).toHaveLength(1)
  })
})

describe('who may see it', () => {
  it('is staff who look after editions, and members their own organisation', async () => {
    const payload = await payloadForTests()
    await addRow(payload, row({ partner }))
    await addRow(payload, row({ partner: 'another' }))
    const seen = { from: DAY, to: DAY }
    const member = await payload.create({
      collection: 'members',
      data: { name: 'Une personne', email: 'une@example.org', partner, language: 'fr' },
    })
    const own = await reachRows(payload, { ...member, collection: 'members' }, seen)
    expect(own.map((it) => it.partner)).toEqual([partner])
    expect(
      await reachRows(payload, { ...member, collection: 'members' }, { ...seen, partner: 'another' }),
    ).toEqual([])
    await expect(reachRows(payload, null, seen)).rejects.toThrow()
    for (const role of ['partner-manager', 'editor', 'administrator'] as const) {
      const answer = await rest('GET', 'reach-days', { as: await staffSession(role) })
      expect(answer.json).toMatchObject({ totalDocs: 2 })
    }
    expect((await rest('GET', 'reach-days', { as: await staffSession('press-officer') })).status).toBe(403)
    expect((await rest('GET', 'reach-days')).status).toBe(403)
  })

  it('is nobody, of what writes', async () => {
    const payload = await payloadForTests()
    await addRow(payload, row())
    const as = await staffSession('administrator')
    const [{ id } = { id: '' }] = (await payload.find({ collection: 'reach-days' })).docs
    for (const [method, where] of [
      ['POST', 'reach-days'],
      ['PATCH', `reach-days/${id}`],
      ['DELETE', `reach-days/${id}`],
    ] as const)
      expect((await rest(method, where, { as, body: { people: 1000 } })).status).toBeGreaterThanOrEqual(400)
    expect((await rest('GET', 'reach-marks', { as })).status).toBe(403)
    expect(await stored()).toMatchObject([{ people: 1 }])
  })
})

describe('the monthly mail', () => {
  const letters = async () => {
    const payload = await payloadForTests()
    const { docs } = await payload.db.find<{
      to: string
      language: string
      subject: string
      blocks: unknown
    }>({
      collection: 'outbox',
      where: { purpose: { equals: 'reach-monthly' } },
      pagination: false,
      limit: 0,
    })
    return docs.sort((a, b) => (a.subject < b.subject ? -1 : 1))
  }

  it('comes once, on the first working morning, in the language of each reader, and stops where it is switched off', async () => {
    const payload = await payloadForTests()
    const clock = stoppedClock('2026-12-01T06:30:00Z')
    await payload.db.deleteMany({ collection: 'members', where: {} })
    for (const language of ['fr', 'en'] as const)
      await payload.create({
        collection: 'members',
        data: { name: 'Une personne', email: `${language}@example.org`, partner, language },
      })
    const standing = await payload.create({
      collection: 'standings',
      data: { campaign, partner, state: 'open', monthlyMail: true, createdAt: '2026-11-30T12:00:00.000Z' },
    })
    await addRow(payload, row({ partner, path: '/fr/lanternes/avec/osterel', people: 40 }))
    expect(await monthlyMail.hasWork?.(payload)).toBe(false)
    const look = async (iso: string) => {
      clock.jumpTo(iso)
      if (await monthlyMail.hasWork?.(payload)) await monthlyMail.run(payload)
      return (await letters()).map(({ to, subject }) => [to, subject])
    }
    expect(await look('2026-12-01T06:30:00Z')).toEqual([])
    if (payload.db.transactionOptions) {
      const { create } = payload.db
      let posted = 0
      const broken = vi.spyOn(payload.db, 'create').mockImplementation((args) => {
        if (args.collection === 'outbox') posted += 1
        return posted === 2 ? Promise.reject(new Error('broke off')) : create.call(payload.db, args)
      })
      await expect(look('2026-12-01T07:00:00Z')).rejects.toThrow('broke off')
      broken.mockRestore()
      expect(await letters()).toEqual([])
    }
    const november = [
      ['fr@example.org', 'lanternes, Ostérel : novembre 2026'],
      ['en@example.org', 'lanternes, Ostérel: November 2026'],
    ]
    expect((await look('2026-12-01T07:00:00Z')).sort()).toEqual(november.sort())
    expect(JSON.stringify((await letters())[0]?.blocks)).toContain('novembre 2026 : 40.')
    await Promise.all([monthlyMail.run(payload), monthlyMail.run(payload)])
    expect(await look('2026-12-20T07:00:00Z')).toHaveLength(2)
    expect(await look('2027-01-01T10:00:00Z')).toHaveLength(2)
    expect(await look('2027-01-04T08:00:00Z')).toHaveLength(4)
    const change = (data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'standings', id: standing.id, data })
    await change({ createdAt: '2027-01-31T23:30:00.000Z' })
    expect(await look('2027-02-01T08:00:00Z')).toHaveLength(4)
    await change({ createdAt: '2026-11-30T12:00:00.000Z', monthlyMail: false })
    expect(await look('2027-02-01T08:00:00Z')).toHaveLength(4)
    await change({ monthlyMail: true })
    expect(await look('2027-02-01T08:00:00Z')).toHaveLength(6)
    await payload.db.updateOne({
      collection: 'members',
      where: { email: { equals: 'fr@example.org' } },
      data: { lastSeenAt: '2027-02-05T09:00:00.000Z' },
    })
    const heard = (await look('2027-03-01T08:00:00Z')).map(([to]) => to)
    expect(heard.filter((to) => to === 'en@example.org')).toHaveLength(3)
    expect(heard.filter((to) => to === 'fr@example.org')).toHaveLength(4)
  })
})
