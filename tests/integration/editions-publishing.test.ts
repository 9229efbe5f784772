import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ownEdition } from '@/editions/own'
import { publicSlots } from '@/editions/publicSlots'
import { answerAsk, publishEdition, submitEdition, withdrawEdition } from '@/editions/publishing'
import type { Staff } from '@/payload-types'
import { commitNotes } from '@/publishing/notes'
import { stoppedClock } from '../support/clock'
import { makeRelay, type Relay, requestOf, write } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { makeHouse } from './publishing-fixtures'

let campaign: string
let manager: Staff & { collection: 'staff' }

beforeAll(async () => {
  ;({ campaign } = await makeHouse())
  const payload = await payloadForTests()
  const { id } = await payload.create({
    collection: 'staff',
    data: {
      name: 'Paul Ferrand',
      email: 'paul@example.org',
      password: randomBytes(16).toString('hex'),
      roles: ['partner-manager'],
    },
  })
  manager = { ...(await payload.findByID({ collection: 'staff', id, depth: 0 })), collection: 'staff' }
})

const own = async ({ member }: Relay, language: 'fr' | 'en' = 'fr') => {
  const found = await ownEdition(await payloadForTests(), member, {
    campaign: 'lanternes',
    locale: 'fr',
    language,
  })
  if (!found) throw new Error('no edition')
  return found
}
const submit = async (relay: Relay, language: 'fr' | 'en' = 'fr') => {
  const req = await requestOf(relay.member)
  const mine = await own(relay, language)
  return commitNotes(() => submitEdition(req, { own: mine, language, by: relay.member.name }))
}
const answer = async (relay: Relay, approve: boolean, words: string | null = null) => {
  const req = await requestOf(manager)
  await commitNotes(() =>
    answerAsk(req, { standing: relay.standing, locale: 'fr', approve, answer: words, by: manager.name }),
  )
}
const shown = async (relay: Relay, locale: 'fr' | 'en' = 'fr') =>
  (await publicSlots(await requestOf(null), relay.edition, locale))?.slots?.heading
const asked = async ({ standing }: Relay) =>
  (await (await payloadForTests()).findByID({ collection: 'standings', id: standing, depth: 0 })).asked ?? []
const letters = async (purpose: string, about: string) => {
  const payload = await payloadForTests()
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { and: [{ purpose: { equals: purpose } }, { aboutId: { equals: about } }] },
  })
  return docs.map(({ to }) => to)
}

describe('words that the house reviews', () => {
  it('wait for it, appear when it says so, and tell whoever waits', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    expect(await submit(relay)).toBe('ask')
    expect(await shown(relay)).toBeUndefined()
    expect(await asked(relay)).toMatchObject([{ language: 'fr', by: 'Inès Roumégas' }])
    expect(await letters('publication-asked', relay.standing)).toEqual(['paul@example.org'])
    await answer(relay, true)
    expect(await shown(relay)).toBe('Bonjour')
    expect(await shown(relay, 'en')).toBeUndefined()
    expect(await asked(relay)).toEqual([])
    expect(await letters('publication-approved', relay.standing)).toEqual([relay.member.email])
  })

  it('are not what was approved when they have changed since', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Relu' })
    await submit(relay)
    await write(relay, { heading: 'Glissé après' })
    await expect(answer(relay, true)).rejects.toMatchObject({ status: 409 })
    expect(await shown(relay)).toBeUndefined()
  })

  it('come back with a sentence, and may be asked for again', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    await answer(relay, false, 'Plus court, s’il vous plaît.')
    expect(await asked(relay)).toMatchObject([{ language: 'fr', answer: 'Plus court, s’il vous plaît.' }])
    expect(await letters('publication-refused', relay.standing)).toEqual([relay.member.email])
    await expect(answer(relay, true)).rejects.toMatchObject({ status: 409 })
    await submit(relay)
    expect(await asked(relay)).toMatchObject([{ language: 'fr', answer: null }])
    expect(await asked(relay)).toHaveLength(1)
  })

  it('are not published by a member who takes another door', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    const req = await requestOf(relay.member)
    await expect(publishEdition(req, { edition: relay.edition, locale: 'fr' })).rejects.toThrow(
      /relit|reviews/,
    )
    expect(await shown(relay)).toBeUndefined()
  })

  it('leave the others free: a new phone number appears at once', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    await answer(relay, true)
    await write(relay, { heading: 'Bonjour', contact: { phone: '01 99 00 11 22' } })
    expect(await submit(relay)).toBe('at-once')
    expect((await publicSlots(await requestOf(null), relay.edition, 'fr'))?.slots?.contact?.phone).toBe(
      '01 99 00 11 22',
    )
    expect(await submit(relay)).toBe('nothing')
  })

  it('leave the others free also while they wait themselves', async () => {
    const relay = await makeRelay({ campaign })
    const event = {
      title: 'Atelier',
      startsAt: '2027-02-18T17:30:00.000Z',
      startsAt_tz: 'Europe/Paris' as const,
    }
    await write(relay, { heading: 'Relu', events: [event], contact: { phone: '01 99 00 11 22' } })
    await submit(relay)
    await answer(relay, true)
    await write(relay, { heading: 'À relire', introduction: 'Aussi', contact: { phone: '02 99 00 11 22' } })
    expect(await submit(relay)).toBe('ask')
    const before = (await publicSlots(await requestOf(null), relay.edition, 'fr'))?.slots
    expect(before).toMatchObject({ heading: 'Relu', events: [event], contact: { phone: '02 99 00 11 22' } })
    expect(before?.introduction ?? null).toBeNull()
    expect((await own(relay)).edition.slots).toMatchObject({ heading: 'À relire', introduction: 'Aussi' })
    await answer(relay, true)
    expect((await publicSlots(await requestOf(null), relay.edition, 'fr'))?.slots).toMatchObject({
      heading: 'À relire',
      introduction: 'Aussi',
      contact: { phone: '02 99 00 11 22' },
    })
  })
})

it('takes one language off the site and leaves the other', async () => {
  const relay = await makeRelay({ campaign })
  await write(relay, { heading: 'Bonjour' })
  await write(relay, { heading: 'Hello' }, 'en')
  const staff = await requestOf(manager)
  for (const locale of ['fr', 'en'] as const)
    await commitNotes(() => publishEdition(staff, { edition: relay.edition, locale }))
  const req = await requestOf(relay.member)
  await commitNotes(() => withdrawEdition(req, { edition: relay.edition, locale: 'fr' }))
  expect([await shown(relay), await shown(relay, 'en')]).toEqual([undefined, 'Hello'])
  expect((await own(relay)).edition.slots?.heading).toBe('Bonjour')
})

it('publishes no elected person’s name in the months before a vote, whoever publishes', async () => {
  const clock = stoppedClock('2027-01-10T10:00:00Z')
  const relay = await makeRelay({
    campaign,
    election: { on: '2027-03-14T11:00:00.000Z', names: 'Aurélie Vaucanson' },
  })
  await write(relay, { introduction: 'Avec Aurelie VAUCANSON' })
  const req = await requestOf(manager)
  const publish = () => commitNotes(() => publishEdition(req, { edition: relay.edition, locale: 'fr' }))
  await expect(publish()).rejects.toMatchObject({
    data: { errors: [{ path: 'slots.introduction', message: expect.stringContaining('L. 52-1') }] },
  })
  clock.jumpTo('2027-03-15T10:00:00Z')
  await publish()
  expect((await publicSlots(req, relay.edition, 'fr'))?.slots?.introduction).toContain('VAUCANSON')
})

describe('the state of an edition', () => {
  const set = async (relay: Relay, state: 'open' | 'ended' | 'suspended', as: Relay | null = relay) => {
    const payload = await payloadForTests()
    await payload.update({
      collection: 'standings',
      id: relay.standing,
      data: { state },
      ...(as ? { user: as.member } : { user: manager }),
      overrideAccess: false,
    })
  }

  it('is the house’s where it has suspended', async () => {
    const relay = await makeRelay({ campaign })
    await set(relay, 'suspended', null)
    await expect(set(relay, 'open')).rejects.toMatchObject({ status: 403 })
    await expect(set(relay, 'ended')).rejects.toMatchObject({ status: 403 })
  })

  it('may be ended by its partner and opened again, once nothing is published that the house would review', async () => {
    const relay = await makeRelay({ campaign })
    await expect(set(relay, 'ended', await makeRelay({ campaign }))).rejects.toMatchObject({ status: 403 })
    await expect(set(relay, 'suspended')).rejects.toMatchObject({ status: 403 })
    await write(relay, { heading: 'Bonjour' })
    const staff = await requestOf(manager)
    await commitNotes(() => publishEdition(staff, { edition: relay.edition, locale: 'fr' }))
    await set(relay, 'ended')
    await expect(set(relay, 'open')).rejects.toMatchObject({ status: 403 })
    await expect(set(relay, 'open', await makeRelay({ campaign }))).rejects.toMatchObject({ status: 403 })
    const req = await requestOf(relay.member)
    await commitNotes(() => withdrawEdition(req, { edition: relay.edition, locale: 'fr' }))
    await set(relay, 'open')
  })
})

it('gives a member its own edition alone', async () => {
  const payload = await payloadForTests()
  const [one, other] = [await makeRelay({ campaign }), await makeRelay({ campaign })]
  expect((await own(one)).edition.id).toBe(one.edition)
  const req = await requestOf(one.member)
  await expect(publishEdition(req, { edition: other.edition, locale: 'fr' })).rejects.toThrow()
  await expect(write({ edition: other.edition, member: one.member }, { heading: 'à moi' })).rejects.toThrow()
  expect(await ownEdition(payload, one.member, { campaign: 'nulle-part', locale: 'fr' })).toBeNull()
})
