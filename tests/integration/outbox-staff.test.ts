import { describe, expect, it } from 'vitest'
import { post } from '@/mail/post'
import { payloadForTests } from '../support/payload'
import { rest, staffSession } from '../support/rest'

let count = 0

/** A mail in the outbox, in a state of its own. */
async function mail(state: 'waiting' | 'sent' | 'failed') {
  const payload = await payloadForTests()
  const to = `reader-${++count}@example.org`
  await post(
    { payload },
    {
      to,
      locale: 'fr',
      subject: 'Confirmez votre adresse',
      purpose: 'test',
      about: { collection: 'partners', id: 'p-1' },
      blocks: [
        { kind: 'text', text: 'Il reste une étape.' },
        { kind: 'button', label: 'Confirmer', href: 'https://relais.example.org/fr/c/only-the-reader-knows' },
        { kind: 'code', code: '045109' },
      ],
    },
  )
  await payload.db.updateOne({
    collection: 'outbox',
    where: { to: { equals: to } },
    data: { state, tries: 6, lastError: state === 'failed' ? '550 no such user' : null },
  })
  const row = await payload.db.findOne<{ id: string }>({
    collection: 'outbox',
    where: { to: { equals: to } },
  })
  return { id: row?.id ?? '', to, path: `outbox/${row?.id}` }
}

describe('the outbox, for staff', () => {
  it('is read by partner managers and administrators, and by nobody else', async () => {
    const { path } = await mail('waiting')
    for (const role of ['partner-manager', 'administrator'] as const)
      expect((await rest('GET', path, { as: await staffSession(role) })).status).toBe(200)
    for (const role of ['editor', 'reviewer', 'press-officer'] as const)
      expect((await rest('GET', path, { as: await staffSession(role) })).status).toBe(403)
    expect((await rest('GET', path)).status).toBe(403)
  })
  it('shows what a mail says and why it did not arrive, never its link or code', async () => {
    const { id, path, to } = await mail('failed')
    const as = await staffSession('partner-manager')
    const answer = await rest('GET', path, { as })
    expect(answer.json).toMatchObject({ to, state: 'failed', lastError: '550 no such user' })
    expect(answer.json).toMatchObject({ text: expect.stringContaining('Confirmer\u00A0: [lien réservé') })
    for (const query of ['', '?showHiddenFields=true&depth=3', '?select[blocks]=true']) {
      const { text } = await rest('GET', path + query, { as })
      for (const secret of ['only-the-reader-knows', '045109', '"sealed"', '"blocks"'])
        expect(text).not.toContain(secret)
    }
    for (const query of ['where[blocks][exists]=true', 'where[blocks.sealed][exists]=true', 'sort=blocks'])
      expect((await rest('GET', `outbox?where[id][equals]=${id}&${query}`, { as })).status).toBe(400)
  })
  it('sends again what failed, when a partner manager says so', async () => {
    const { id, path } = await mail('failed')
    const body = { again: true }
    expect((await rest('PATCH', path, { as: await staffSession('editor'), body })).status).toBe(403)
    const as = await staffSession('partner-manager')
    expect((await rest('PATCH', path, { as, body })).status).toBe(200)
    const payload = await payloadForTests()
    const where = { id: { equals: id } }
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'outbox',
      where,
    })
    expect(row).toMatchObject({ state: 'waiting', tries: 0 })
    expect(row?.lastError).toBeFalsy()
    expect(row).toMatchObject({ blocks: { sealed: expect.any(String) } })
  })
  it('sends nothing again that was sent or still waits', async () => {
    const as = await staffSession('partner-manager')
    for (const state of ['sent', 'waiting'] as const) {
      const { path } = await mail(state)
      const answer = await rest('PATCH', path, { as, body: { again: true } })
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('non distribué')
    }
  })
  it('changes nothing else of a mail, makes none and removes none', async () => {
    const { id, path, to } = await mail('failed')
    const as = await staffSession('administrator')
    const body = {
      to: 'thief@example.org',
      subject: 'x',
      state: 'waiting',
      blocks: [],
      sealed: null,
      tries: 0,
    }
    await rest('PATCH', path, { as, body })
    expect((await rest('GET', path, { as })).json).toMatchObject({
      to,
      state: 'failed',
      tries: 6,
      subject: 'Confirmez votre adresse',
    })
    expect((await rest('PATCH', `outbox?where[id][equals]=${id}`, { as, body })).status).not.toBe(500)
    expect((await rest('GET', path, { as })).json).toMatchObject({ to, state: 'failed' })
    expect(
      (await rest('POST', 'outbox', { as, body: { ...body, language: 'fr', purpose: 'x' } })).status,
    ).toBe(403)
    expect((await rest('DELETE', path, { as })).status).toBe(403)
  })
})

it.each(['one-time-links', 'leases'])('%s are nobody’s to ask for', async (slug) => {
  const as = await staffSession('administrator')
  expect((await rest('GET', slug, { as })).status).toBe(403)
  expect((await rest('POST', slug, { as, body: {} })).status).toBe(403)
})
