import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lateDuty } from '@/desk/decide/lateDuty'
import { noticeDuty } from '@/desk/editions/noticeDuty'
import { namesDuty } from '@/editions/jobs/namesDuty'
import { importDirectory } from '@/partners/directoryImport'
import { commitNotes } from '@/publishing/notes'
import { addDays, parisDay } from '@/reach/days'
import { isWorkingDay } from '@/reach/workingDays'
import { stoppedClock } from '../support/clock'
import { makeRelay } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { staffSession } from '../support/rest'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'
import { makeHouse } from './publishing-fixtures'

beforeAll(async () => {
  await staffSession('partner-manager')
})

const mails = async (purpose: string) =>
  (
    await (
      await payloadForTests()
    ).find({
      collection: 'outbox',
      where: { purpose: { equals: purpose } },
      pagination: false,
    })
  ).docs

describe('an application that waits', () => {
  const duty = lateDuty({ dayOf: parisDay, addDays, isWorkingDay })

  it('is brought to mind once, after the days that the campaign promises', async () => {
    const payload = await payloadForTests()
    const { id } = await payload.create({
      collection: 'applications',
      data: {
        campaign: await campaign(),
        organisation: 'Ville de Sarmelle',
        kind: 'town-hall',
        person: 'Inès',
        email: 'ines@sarmelle.example.org',
        language: 'fr',
        state: 'waiting',
        confirmedAt: new Date().toISOString(),
      },
    })
    await duty.run(payload)
    expect(await mails('applications-late')).toEqual([])
    expect(await duty.hasWork?.(payload)).toBe(false)
    await payload.update({
      collection: 'applications',
      id,
      data: { confirmedAt: new Date(Date.now() - 15 * 86_400_000).toISOString() },
    })
    await duty.run(payload)
    await duty.run(payload)
    const sent = await mails('applications-late')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('Ville de Sarmelle')
    expect(sent[0]?.subject).toBe('Une demande attend trop longtemps / An application has waited too long')
    expect(sent[0]?.text).toMatch(/est dépassé[\s\S]+is over for/)
    expect(await duty.hasWork?.(payload)).toBe(false)
  })
})

describe('the leave to show a logo', () => {
  it('is announced before its end to members and managers, each notice once', async () => {
    const payload = await payloadForTests()
    const partner = await make(subject('partners'))
    await payload.create({
      collection: 'members',
      data: { email: 'owner@example.org', name: 'Aube', partner, language: 'en' },
    })
    const logo = await make(subject('logos'))
    const before = await payload.findByID({ collection: 'logos', id: logo, depth: 0 })
    const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const lasting = (days: number) =>
      payload.update({
        collection: 'logos',
        id: logo,
        data: { owner: partner, permission: { grantedAt: '2020-01-01T00:00:00.000Z', until: until(days) } },
      })
    await lasting(31)
    expect(await noticeDuty.hasWork?.(payload)).toBe(false)
    await lasting(29)
    await noticeDuty.run(payload)
    await noticeDuty.run(payload)
    const sent = await mails('logo-permission-ends')
    expect(sent.map(({ language }) => language).sort()).toEqual(['en', 'fr'])
    expect(sent.find(({ language }) => language === 'fr')?.text).toMatch(/même avis[\s\S]+the same notice/)
    expect(sent.find(({ to }) => to === 'owner@example.org')?.subject).toContain(before.name)
    const after = await payload.findByID({ collection: 'logos', id: logo, depth: 0 })
    expect(after.permission?.notices).toMatchObject([{ days: 30 }])
    expect(after).toMatchObject({ sha256: before.sha256, filename: before.filename })
    // Extended, then near again: a new end is announced anew.
    await payload.update({
      collection: 'logos',
      id: logo,
      data: { permission: { ...after.permission, until: until(6) } },
    })
    await noticeDuty.run(payload)
    expect(await mails('logo-permission-ends')).toHaveLength(4)
  })
})

describe('words that were public before a vote', () => {
  it('are told of to the manager and to the members, once, and stay where they are', async () => {
    const payload = await payloadForTests()
    const relay = await makeRelay({
      campaign: (await makeHouse()).campaign,
      election: { on: '2027-03-14T11:00:00.000Z', names: 'Aurélie Vaucanson' },
    })
    stoppedClock('2026-08-31T10:00:00Z')
    await commitNotes(async () => {
      const words = { id: relay.edition, locale: 'fr', collection: 'editions' } as const
      await payload.update({ ...words, data: { slots: { heading: 'Avec Aurélie VAUCANSON' } }, draft: true })
      await payload.update({ ...words, publishSpecificLocale: 'fr', data: { _status: 'published' } })
    })
    expect(await namesDuty.hasWork?.(payload)).toBe(false)
    await namesDuty.run(payload)
    expect(await mails('names-before-vote')).toEqual([])
    stoppedClock('2026-08-31T22:00:00Z')
    expect(await namesDuty.hasWork?.(payload)).toBe(true)
    for (let n = 0; n < 2; n += 1) await namesDuty.run(payload)
    const sent = await mails('names-before-vote')
    const [manager] = sent.filter(({ to }) => to !== relay.member.email)
    expect(sent.filter(({ to }) => to === relay.member.email)).toHaveLength(1)
    expect(manager?.subject).toContain(relay.slug)
    expect(manager?.text).toContain('Aurélie Vaucanson')
    expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length)
    const { docs } = await payload.find({
      collection: 'editions',
      where: { id: { equals: relay.edition } },
      locale: 'fr',
      draft: false,
    })
    expect(docs[0]?.slots?.heading).toContain('VAUCANSON')
  })

  it('are left alone in an edition that is over', async () => {
    const payload = await payloadForTests()
    const before = (await mails('names-before-vote')).length
    const { docs } = await payload.find({ collection: 'standings', pagination: false })
    await commitNotes(async () => {
      for (const { id } of docs)
        await payload.update({ collection: 'standings', id, data: { state: 'suspended' } })
    })
    await payload.db.deleteMany({
      collection: 'outbox',
      where: { purpose: { equals: 'names-before-vote' } },
    })
    stoppedClock('2026-10-01T10:00:00Z')
    await namesDuty.run(payload)
    expect([before > 0, await mails('names-before-vote')]).toEqual([true, []])
  })
})

describe('an official directory', () => {
  it('is imported twice as once, what is bad is named by its line', async () => {
    const payload = await payloadForTests()
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'relais-directory-')), 'directory.csv')
    writeFileSync(
      file,
      'id;nom;site_internet;adresse_courriel;telephone\n' +
        'a;"Mairie de\nSarmelle";sarmelle.example.org;;02 00 00 00 01\n' +
        ';Sans clé;;;\n' +
        'b;Mairie de Brume;;nowhere;\n' +
        'c;Mairie de Lune;;lune@orange.fr;\n',
    )
    const first = await importDirectory(payload, file, 'Test, 2026-11')
    expect(first).toEqual({
      created: 2,
      updated: 0,
      refused: [
        { line: 4, problem: 'no key (id)' },
        { line: 5, problem: 'no e-mail address' },
      ],
    })
    expect(await importDirectory(payload, file, 'Test, 2026-12')).toMatchObject({ created: 0, updated: 2 })
    const { docs } = await payload.find({ collection: 'directory-entries', where: { key: { equals: 'a' } } })
    expect(docs).toMatchObject([
      { domain: 'sarmelle.example.org', phone: '02 00 00 00 01', source: 'Test, 2026-12' },
    ])
  })
})
