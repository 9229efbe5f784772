import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'

/** Issuing a kit by the button of its page, over the API. */

let payload: Payload
let officer: Session
let kit = ''

beforeAll(async () => {
  payload = await seededPayload()
  officer = await staffSession('press-officer')
  kit = (await payload.find({ collection: 'press-kits', depth: 0 })).docs[0]?.id ?? ''
}, 600_000)

const issue = (body: object, as: Session | undefined) =>
  rest('POST', `desk/press-kits/${kit}/issue`, { as, body })

describe('the button that makes an issue', () => {
  it('is for press officers alone', async () => {
    expect((await issue({}, await staffSession('editor'))).status).toBe(403)
    expect((await issue({}, undefined)).status).toBe(403)
  })

  it('says so when nothing has changed, and asks what did in every language', async () => {
    const said = { 'correction-fr': 'Le titre.', 'correction-en': 'The title.' }
    const same = await issue(said, officer)
    expect([same.status, /Rien n’a changé depuis le numéro UPMC[A-Z]{2}-1-/.test(same.text)]).toEqual([
      400,
      true,
    ])
    const published = await rest('PATCH', `press-kits/${kit}?locale=fr&depth=0`, {
      as: officer,
      body: { title: 'Un autre titre', _status: 'published' },
    })
    expect(published.status).toBe(200)
    const mute = await issue({ 'correction-fr': ' ' }, officer)
    expect(mute.status).toBe(400)
    expect(JSON.stringify(mute.json)).toMatch(/correction-fr.*correction-en/)
    expect((await issue(said, officer)).status).toBe(200)
    const { docs } = await payload.find({ collection: 'kit-issues', sort: 'number', depth: 1, locale: 'en' })
    expect(docs.map(({ number, state }) => [number, state])).toEqual([
      [1, 'superseded'],
      [2, 'current'],
    ])
    expect(docs[1]).toMatchObject({ correction: 'The title.', frozenBy: { roles: ['press-officer'] } })
  })
})
