import { rm } from 'node:fs/promises'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drawIssue } from '@/app/_site/drawIssue'
import { alarmDuty } from '@/press/embargo/alarmDuty'
import { askRehearsal } from '@/press/embargo/askRehearsal'
import { rehearsalDuty } from '@/press/embargo/jobs/rehearsalDuty'
import { replacedDuty } from '@/press/embargo/jobs/replacedDuty'
import { countTry, forgetTries } from '@/press/embargo/tries'
import { thaw } from '@/press/frozen'
import { issueKit } from '@/press/issuing/issue'
import { noteTold } from '@/press/noteTold'
import { runDuty } from '@/publishing/jobs/duties'
import { stoppedClock } from '../support/clock'
import { type Embargoed, embargoedKit, readyKit } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'
import { staffSession } from '../support/rest'

/** What the site does by itself for an embargo: the rehearsal the day before, and the alarm. */

const HOUR = 3_600_000
const T = new Date(Date.now() + 72 * HOUR).toISOString()
const hoursAhead = (hours: number) => new Date(Date.parse(T) - hours * HOUR).toISOString()

let payload: Payload
let kit: Embargoed
beforeAll(async () => {
  payload = await seededPayload()
  await staffSession('press-officer')
  await staffSession('administrator')
  await staffSession('editor')
  kit = await embargoedKit(payload, { embargo: T })
}, 600_000)

type Row = { id: string; to: string; subject: string; blocks: unknown }
/** As they lie in the outbox, the first one first. */
const letters = async (purpose: string) => {
  const where = { purpose: { equals: purpose } }
  const { docs } = await payload.db.find<Row>({
    collection: 'outbox',
    where,
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}
const readLetter = (letter: Row | undefined): string => JSON.stringify(letter?.blocks ?? '')

describe('the rehearsal', () => {
  const duty = rehearsalDuty(drawIssue)
  const issue = () => payload.findByID({ collection: 'kit-issues', id: kit.issue, depth: 0 })

  it('is not due before the day before', async () => {
    stoppedClock(hoursAhead(25))
    expect(await runDuty(payload, duty)).toBe('idle')
  })

  it('says to the press officers what is right, once, with the page drawn in both languages', async () => {
    const clock = stoppedClock(hoursAhead(24))
    expect(await runDuty(payload, duty)).toBe('ran')
    const [letter, ...others] = await letters('embargo-rehearsal')
    expect(others).toEqual([])
    expect(letter?.to).toContain('press-officer')
    expect(letter?.subject).toContain(kit.code)
    const text = readLetter(letter)
    for (const said of [
      'La page se dessine en français.',
      'The page draws in English.',
      'sont entiers et le manifeste est signé',
    ])
      expect(text).toContain(said)
    // The kit of this test names nobody to call, and nobody has called the lines of the demonstration.
    expect(text).toContain('Le dossier ne nomme personne à appeler')
    clock.advance(2 * HOUR)
    expect(await runDuty(payload, duty)).toBe('idle')
    expect((await issue()).told).toMatchObject({ rehearsed: hoursAhead(24), wrong: 2 })
  })

  it('leaves what was told of the issue meanwhile', async () => {
    stoppedClock(hoursAhead(21))
    await askRehearsal(await createLocalReq({}, payload), kit.kit)
    const busy = rehearsalDuty(async (...args) => {
      await noteTold(await createLocalReq({}, payload), kit.issue, { 'corrected:somebody': 'x' })
      return drawIssue(...args)
    })
    expect(await runDuty(payload, busy)).toBe('ran')
    expect((await issue()).told).toMatchObject({ 'corrected:somebody': 'x', rehearsed: hoursAhead(21) })
  })

  it('is done again when somebody asks, and names a file that is gone', async () => {
    stoppedClock(hoursAhead(20))
    const [image] = thaw(await issue()).content.images
    await rm(image?.files[0]?.file ?? '')
    await askRehearsal(await createLocalReq({}, payload), kit.kit)
    expect(await runDuty(payload, duty)).toBe('ran')
    expect(readLetter((await letters('embargo-rehearsal')).at(-1))).toContain('manque sur le serveur')
  })
})

describe('the alarm', () => {
  beforeEach(forgetTries)
  const many = () => {
    for (let n = 0; n < 25; n += 1) countTry('kit', 'somebody')
  }

  it('is one mail to press officers and administrators, an hour apart at least', async () => {
    const clock = stoppedClock(hoursAhead(2))
    expect(await runDuty(payload, alarmDuty)).toBe('idle')
    many()
    expect(await runDuty(payload, alarmDuty)).toBe('ran')
    const first = await letters('unborn-alarm')
    expect(first.map(({ to }) => String(to).replace(/-[0-9a-f]{8}@.*/, '')).sort()).toEqual([
      'administrator',
      'press-officer',
    ])
    expect(readLetter(first[0])).toContain('25 demandes')
    clock.advance(HOUR / 2)
    many()
    expect(await runDuty(payload, alarmDuty)).toBe('held')
    expect(await letters('unborn-alarm')).toHaveLength(2)
    clock.advance(HOUR / 2)
    expect(await runDuty(payload, alarmDuty)).toBe('ran')
    expect(await letters('unborn-alarm')).toHaveLength(4)
  })
})

describe('an issue that another replaces at the instant of an embargo', () => {
  it('is replaced in its record too, from that instant on, and no other is touched', async () => {
    const clock = stoppedClock(hoursAhead(60))
    const { kit: id } = await readyKit(payload, { embargo: null, slug: 'remplace' })
    const issue = async () => (await issueKit(await createLocalReq({}, payload), id)).id
    const first = await issue()
    clock.advance(HOUR)
    for (const locale of ['fr', 'en'] as const)
      await payload.update({
        collection: 'press-kits',
        id,
        locale,
        publishSpecificLocale: locale,
        data: { embargo: T, embargo_tz: 'Europe/Paris', lede: `Autrement ${locale}`, _status: 'published' },
      })
    const words = { fr: 'Le chapeau.', en: 'The lede.' }
    const second = (await issueKit(await createLocalReq({}, payload), id, { correction: words, wait: true }))
      .id
    const states = async () =>
      Promise.all(
        [first, second].map(async (one) => {
          const { state, stateAt } = await payload.findByID({ collection: 'kit-issues', id: one, depth: 0 })
          return [state, stateAt]
        }),
      )
    clock.jumpTo(new Date(Date.parse(T) - 1).toISOString())
    expect(await runDuty(payload, replacedDuty)).toBe('idle')
    expect((await states()).map(([state]) => state)).toEqual(['current', 'current'])
    clock.jumpTo(T)
    expect(await runDuty(payload, replacedDuty)).toBe('ran')
    const [old, fresh] = await states()
    expect([old, fresh?.[0]]).toEqual([['superseded', T], 'current'])
    expect(await runDuty(payload, replacedDuty)).toBe('idle')
  })
})
