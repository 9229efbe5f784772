import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_DOCS } from '@/people/restQuery'
import { DATABASE } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign, page } from './access/records'

let editor: Session

beforeAll(async () => {
  editor = await staffSession('editor')
  await page(await campaign(), { fr: 'Une page' })
})

const message = (json: unknown) => (json as { errors: { message: string }[] }).errors[0]?.message

describe('a query that can’t be read', () => {
  it.each([
    ['pages?where=abc', 'where'],
    ['pages/count?where=abc', 'where'],
    ['pages/versions?where=abc', 'where'],
    ['pages?where[id][in][0][a]=1', 'where'],
    ['pages?where[createdAt][greater_than]=soon', 'where'],
    ['pages?where[title][near]=1,2', 'where'],
    [`pages?where${'[and][0]'.repeat(100)}[title][equals]=x`, 'where'],
    ['pages?limit=1.5', 'limit'],
    ['pages?limit=all', 'limit'],
    ['pages?page=99999999999999999999', 'page'],
    ['pages?depth=-1', 'depth'],
    ['pages?select=title', 'select'],
    ['media?populate=x', 'populate'],
    ['globals/house?depth=x', 'depth'],
  ])('is answered 400 with its part: %s', async (path, part) => {
    const answer = await rest('GET', path, { as: editor })
    expect([answer.status, message(answer.json)]).toEqual([400, expect.stringContaining(`: ${part}.`)])
  })

  it('says so to nobody but staff', async () => {
    expect((await rest('GET', 'pages?where=abc')).status).toBe(403)
  })
})

it.each(['pages?limit=0', 'pages?limit=1000000', 'pages/versions?limit=0'])(
  'a list never holds everything: %s',
  async (path) => {
    const answer = await rest('GET', `${path}&depth=0`, { as: editor })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ limit: MOST_DOCS })
  },
)

it('a list that is asked for in one piece is no longer', async () => {
  const { json } = await rest('GET', 'pages?pagination=false&depth=0', { as: editor })
  const { limit, docs } = json as { limit: number; docs: unknown[] }
  // On MongoDB Payload tells how many there were.
  expect(limit).toBe(DATABASE === 'mongodb' ? docs.length : MOST_DOCS)
})

describe('a body that can’t be read', () => {
  it.each([
    ['null', 'application/json'],
    ['"text"', 'application/json'],
    ['{', 'application/json'],
    ['[1]', 'application/json'],
    ['a=b', 'text/plain'],
    ['<a/>', 'application/xml'],
    ['a', 'multipart/form-data'],
    ['a', 'multipart/form-data; boundary=b'],
  ])('is answered 400: %s as %s', async (text, type) => {
    const body = new Blob([text])
    for (const [method, path] of [
      ['POST', 'pages?locale=fr'],
      ['PATCH', 'pages/0?locale=fr'],
    ] as const) {
      const answer = await rest(method, path, { as: editor, raw: { body, type } })
      expect([answer.status, message(answer.json)]).toEqual([400, expect.stringContaining('JSON')])
    }
  })

  it('does no harm where none is needed', async () => {
    expect((await rest('DELETE', 'pages/0', { as: editor })).status).toBe(404)
    expect((await rest('POST', 'staff/logout', { as: await staffSession('editor') })).status).toBe(200)
  })
})
