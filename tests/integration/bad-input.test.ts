import { describe, expect, it } from 'vitest'
import { rest, type Session, staffSession } from '../support/rest'

let known: Promise<Session> | undefined
const editor = () => {
  known ??= staffSession('editor')
  return known
}

const FORM = 'multipart/form-data; boundary=x'
const NO_JSON = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n'

describe('a request that cannot be read is told why', () => {
  it.each([
    ['where=abc', 'where'],
    ['where[slug][equals][x]=1', 'where'],
    ['where[opensAt][equals]=nonsense', 'where'],
    ['where[nope][equals]=a', 'nope'],
    ['limit=1.5', 'limit'],
    ['page=99999999999999999999', 'page'],
    ['sort[a]=b', 'sort'],
    ['depth=x', 'depth'],
    ['select=a', 'select'],
    [`where${'[or][0]'.repeat(30)}[slug][equals]=a`, 'where'],
  ])('by its query: %s', async (query, named) => {
    const answer = await rest('GET', `campaigns?${query}`, { as: await editor() })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(named)
  })
  it.each([
    ['{', 'application/json'],
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['"a"', 'application/json'],
    ['a', 'text/plain'],
    ['a=b', 'application/x-www-form-urlencoded'],
    ['--x', FORM],
    ['--x', 'multipart/form-data'],
    [NO_JSON, FORM],
  ])('by its body: %j as %s', async (text, type) => {
    const as = await editor()
    for (const [method, path] of [
      ['POST', 'campaigns'],
      ['PATCH', 'campaigns/none'],
      ['POST', 'media'],
    ] as const) {
      const answer = await rest(method, path, { as, raw: { body: text, type } })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('JSON')
    }
  })
})

it('nobody takes a whole collection at once', async () => {
  for (const limit of ['0', '-1', '999999999999'])
    expect((await rest('GET', `campaigns?limit=${limit}`, { as: await editor() })).json).toMatchObject({
      limit: 200,
    })
})
