import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Own, ownEdition } from '@/editions/own'
import { publicSlots } from '@/editions/publicSlots'
import { answerAsk, publishEdition, submitEdition, withdrawEdition } from '@/editions/publishing'
import { endEdition, pauseEdition, reopenEdition, resumeEdition } from '@/editions/standingChange'
import { openedBlocks, Row } from '@/mail/outbox'
import type { Staff, Standing } from '@/payload-types'
import { asOne } from '@/platform/database/inTransaction'
import { bodyText } from '@/platform/mail/text'
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

/** The newest mail of a purpose, as its reader gets it: its words, then where its buttons lead. */
const mailTo = async (to: string, purpose: string) => {
  const { db } = await payloadForTests()
  const { docs } = await db.find({
    collection: 'outbox',
    where: { and: [{ purpose: { equals: purpose } }, { to: { equals: to } }] },
    sort: '-createdAt',
  })
  if (!docs[0]) return null
  const row = Row.parse(docs[0])
  const blocks = openedBlocks(row) ?? []
  return {
    subject: row.subject,
    text: bodyText(blocks, row.language).replace(/\s+/g, ' '),
    hrefs: blocks.flatMap((block) => (block.kind === 'button' ? [new URL(block.href).pathname] : [])),
  }
}

describe('words that the house reviews', () => {
  it('are acknowledged to whoever asked: what was asked, when the answer comes, nothing else to do', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    const mail = await mailTo(relay.member.email, 'publication-received')
    expect(mail?.text).toMatch(/Inès Roumégas a demandé la relecture.*en français.*mots d’ouverture/)
    expect(mail?.text).toMatch(/répond par courriel en 2 jours ouvrés.*rien d’autre à faire/)
  })

  it('are told to be online with their address, in full, and that of the page that embeds them', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    await answer(relay, true)
    const mail = await mailTo(relay.member.email, 'publication-approved')
    expect(mail?.hrefs).toEqual([
      `/fr/lanternes/avec/${relay.slug}`,
      '/fr/espace-partenaire/integrer/lanternes/fr',
    ])
    expect(mail?.text).toContain(`: http://127.0.0.1:3000/fr/lanternes/avec/${relay.slug} `)
  })

  it('are not said to be online while the edition is paused', async () => {
    const relay = await makeRelay({ campaign })
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    await stand(relay, (req, mine) => pauseEdition(req, mine, { from: new Date(), until: null }))
    await answer(relay, true)
    const mail = await mailTo(relay.member.email, 'publication-approved')
    expect(mail?.subject).toContain('Votre édition est acceptée')
    expect(mail?.text).not.toContain('Ils sont en ligne')
  })

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

/** What a member does to their edition's standing, in one transaction as their space does it. */
const stand = async (relay: Relay, work: (req: PayloadRequest, mine: Own) => Promise<unknown>) => {
  const mine = await own(relay)
  const req = await requestOf(relay.member)
  await commitNotes(() => asOne(req, () => work(req, mine)))
}

describe('an edition that somebody pauses, stops or takes up again', () => {
  const colleagueOf = async ({ partner, slug }: Relay) => {
    const payload = await payloadForTests()
    const email = `collegue-${slug}@example.org`
    await payload.create({
      collection: 'members',
      data: { name: 'Aube', email, partner, language: 'en' },
      depth: 0,
    })
    return email
  }
  const pause = (req: PayloadRequest, mine: Own) =>
    pauseEdition(req, mine, { from: new Date(), until: new Date('2099-02-01T10:00:00.000Z') })

  it('is told to colleagues in their language, with who did it; not to whoever clicked', async () => {
    const relay = await makeRelay({ campaign })
    const colleague = await colleagueOf(relay)
    await stand(relay, pause)
    const paused = await mailTo(colleague, 'edition-paused')
    expect(paused?.subject).toContain('Your edition is paused')
    expect(paused?.text).toMatch(/^Inès Roumégas has paused.*until 1 February 2099/)
    await stand(relay, resumeEdition)
    expect((await mailTo(colleague, 'edition-resumed'))?.text).toMatch(/^Inès Roumégas has ended the pause/)
    await stand(relay, endEdition)
    expect((await mailTo(colleague, 'edition-ended'))?.text).toMatch(/^Inès Roumégas has stopped/)
    await stand(relay, reopenEdition)
    // The campaign reviews: nothing is online yet.
    expect((await mailTo(colleague, 'edition-reopened'))?.text).toContain('ask for a review')
    for (const event of ['paused', 'resumed', 'ended', 'reopened'])
      expect(await mailTo(relay.member.email, `edition-${event}`)).toBeNull()
  })

  it('is told to an account that is alone: its mailbox may be shared', async () => {
    const relay = await makeRelay({ campaign })
    await stand(relay, pause)
    expect((await mailTo(relay.member.email, 'edition-paused'))?.subject).toContain('est en pause')
  })

  it('is told to everybody, and as the foundation’s act, when a manager sets the dates', async () => {
    const relay = await makeRelay({ campaign })
    const colleague = await colleagueOf(relay)
    const payload = await payloadForTests()
    const write = (data: Partial<Standing>, user: Staff & { collection: 'staff' }) =>
      commitNotes(() =>
        payload.update({
          collection: 'standings',
          id: relay.standing,
          data,
          user,
          overrideAccess: false,
          depth: 0,
        }),
      )
    await write({ pausedFrom: '2026-01-02T09:00:00.000Z' }, manager)
    expect((await mailTo(colleague, 'edition-paused'))?.text).toMatch(/^The foundation has paused/)
    expect((await mailTo(relay.member.email, 'edition-paused'))?.text).toMatch(/^La fondation a mis en pause/)
    await write({ pausedFrom: null, endsAt: '2099-06-30T10:00:00.000Z' }, manager)
    expect((await mailTo(colleague, 'edition-resumed'))?.text).toMatch(/^The foundation/)
    expect((await mailTo(colleague, 'edition-ending'))?.text).toContain('30 June 2099')
  })

  it('comes back with its address where it is online', async () => {
    const relay = await makeRelay({ campaign })
    const colleague = await colleagueOf(relay)
    await write(relay, { heading: 'Bonjour' })
    await submit(relay)
    await answer(relay, true)
    await stand(relay, pause)
    await stand(relay, resumeEdition)
    const mail = await mailTo(colleague, 'edition-resumed')
    expect(mail?.hrefs[0]).toBe(`/fr/lanternes/avec/${relay.slug}`)
    expect(mail?.text).toContain('appears again, at the same addresses')
  })

  it('tells nobody of what the software writes by itself', async () => {
    const relay = await makeRelay({ campaign })
    const payload = await payloadForTests()
    await commitNotes(() =>
      payload.update({
        collection: 'standings',
        id: relay.standing,
        data: { pausedFrom: '2026-01-02T09:00:00.000Z' },
      }),
    )
    expect(await mailTo(relay.member.email, 'edition-paused')).toBeNull()
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
