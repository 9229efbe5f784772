import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { overviewOf } from '@/desk/editions/overview'
import { waitingFor } from '@/desk/waiting'
import type { Role } from '@/people/roles'
import { commitNotes } from '@/publishing/notes'
import { makeRelay } from '../support/editions'
import { payloadForTests } from '../support/payload'
import { make, subject } from './access/subjects'
import { makeHouse } from './publishing-fixtures'

const holding = async (...roles: Role[]) => {
  const payload = await payloadForTests()
  const data = {
    name: 'Quelqu’un',
    email: `${randomBytes(5).toString('hex')}@example.org`,
    password: randomBytes(16).toString('hex'),
    roles,
  }
  return { ...(await payload.create({ collection: 'staff', data })), collection: 'staff' as const }
}

const asked = (language: string, answer: string | null) => ({
  language,
  at: '2026-11-26T10:00:00.000Z',
  by: 'Inès',
  fingerprint: 'f',
  answer,
})

it('counts who waits for whoever reads it, and leads to the record where it is one', async () => {
  const payload = await payloadForTests()
  const { campaign } = await makeHouse()
  const manager = await holding('partner-manager')
  const seen = (user: typeof manager) => waitingFor(payload, user)
  expect(await seen(manager)).toEqual([])

  const application = async (state: 'waiting' | 'asked') => {
    const id = await make(subject('applications'))
    await commitNotes(() => payload.update({ collection: 'applications', id, data: { state } }))
    return id
  }
  await application('asked')
  const first = await application('waiting')
  const relay = await makeRelay({ campaign })
  const other = await makeRelay({ campaign })
  const ask = (standing: string, rows: ReturnType<typeof asked>[]) =>
    commitNotes(() => payload.update({ collection: 'standings', id: standing, data: { asked: rows } }))
  await ask(relay.standing, [asked('fr', null), asked('en', null)])
  await ask(other.standing, [asked('fr', 'Plus court.')])
  expect(await seen(manager)).toEqual([
    { what: 'applications', count: 1, href: `/admin/collections/applications/${first}` },
    { what: 'reviews', count: 1, href: `/admin/collections/standings/${relay.standing}` },
  ])

  await application('waiting')
  await ask(other.standing, [asked('fr', null)])
  expect(await seen(manager)).toMatchObject([
    { count: 2, href: expect.stringContaining('applications?where') },
    { count: 2, href: '/admin/collections/standings?state=asked' },
  ])
  const shown = (await overviewOf(payload, 'fr')).rows.filter((row) => row.asked.length > 0)
  expect(shown.map(({ standing }) => standing).sort()).toEqual([relay.standing, other.standing].sort())
  const inTheBin = { deletedAt: new Date().toISOString() }
  await commitNotes(() =>
    payload.update({ collection: 'partners', id: other.partner, locale: 'fr', data: inTheBin }),
  )
  expect((await seen(manager))[1]).toMatchObject({ count: 1, href: expect.stringContaining(relay.standing) })

  const accreditation = await make(subject('accreditations'))
  const officer = await holding('press-officer')
  expect(await seen(officer)).toEqual([])
  await commitNotes(() =>
    payload.update({ collection: 'accreditations', id: accreditation, data: { message: 'Pour lundi.' } }),
  )
  expect(await seen(officer)).toEqual([
    { what: 'accreditations', count: 1, href: `/admin/collections/accreditations/${accreditation}` },
  ])
  expect(await seen(await holding('editor'))).toEqual([])
})
