import { describe, expect, it } from 'vitest'
import { createLog } from './log'
import { inRequest, requestIdOf } from './logContext'

const SECRET = 'quote"and\\backslash-0123456789-0123456789'

function recorder(human = false) {
  const lines: string[] = []
  const log = createLog({ level: 'trace', human, write: (line) => lines.push(line), secrets: () => [SECRET] })
  return { log, lines }
}

describe('one line', () => {
  it('is one JSON object with its time, level and message', () => {
    const { log, lines } = recorder()
    log.info({ address: '/fr' }, 'answered')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines.join(''))).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      address: '/fr',
      msg: 'answered',
    })
  })
  it('carries the id of the request it was written in, and none outside', async () => {
    const { log, lines } = recorder()
    await inRequest('from-the-edge-1', async () => {
      await Promise.resolve()
      log.info('inside')
    })
    log.info('outside')
    expect(lines.map((line) => JSON.parse(line).requestId)).toEqual(['from-the-edge-1', undefined])
  })
  it('tells an error with its type, message, stack and cause', () => {
    const { log, lines } = recorder()
    log.error(new TypeError('no campaign', { cause: new Error('no row') }))
    const { err } = JSON.parse(lines.join(''))
    expect(err).toMatchObject({ type: 'TypeError', message: 'no campaign', cause: { message: 'no row' } })
    expect(err.stack).toContain('log.test.ts')
  })
  it('survives what has a circle, and what is very deep', () => {
    const { log, lines } = recorder()
    const circle: Record<string, unknown> = { name: 'circle' }
    circle.again = circle
    log.info(
      { circle, headers: new Headers({ accept: 'text/html' }), bytes: new Uint8Array(7), big: 7n },
      'odd',
    )
    expect(JSON.parse(lines.join(''))).toMatchObject({
      headers: { accept: 'text/html' },
      bytes: '[7 bytes]',
      big: '7',
    })
  })
})

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJlLW9ubHktZm9yLXRlc3Rz'

describe('a secret never appears', () => {
  it.each<[string, unknown, string]>([
    ['in a field', { password: 'hunter2' }, ''],
    [
      'deep in a document',
      { user: { list: [{ resetPasswordToken: 'hunter2', salt: 'hunter2', hash: 'hunter2' }] } },
      '',
    ],
    ['in headers', { headers: new Headers({ cookie: 'a=hunter2', Authorization: 'hunter2' }) }, ''],
    ['in plain headers', { headers: { 'Set-Cookie': 'hunter2', 'x-api-key': 'hunter2' } }, ''],
    [
      'in an error',
      Object.assign(new Error('mongodb://relais:hunter2@db/relais is away'), { secret: 'hunter2' }),
      '',
    ],
    ['in an address', {}, 'connecting to mongodb://relais:hunter2@db/relais'],
    ['in a query', {}, 'GET /fr/apercu?page=1&token=hunter2&x=1'],
    ['in a cookie text', {}, 'payload-token=hunter2; other=1'],
    ['in an authorization text', {}, 'Authorization: Bearer hunter2hunter2'],
    ['as a signed token', {}, `session ${token} ended`],
    ['as the value of a variable', { text: `x${SECRET}x` }, SECRET],
    ['as a cause', new Error('outer', { cause: new Error(`inner ${SECRET}`) }), ''],
  ])('%s', (_where, fields, message) => {
    for (const human of [false, true]) {
      const { log, lines } = recorder(human)
      log.warn(fields, message)
      log.child({ token: 'hunter2' }).warn(fields, message)
      const text = lines.join('')
      expect(text).not.toMatch(/hunter2/)
      expect(text).not.toContain(token)
      expect(text).not.toContain('0123456789-0123456789')
      expect(text).toContain('[redacted]')
      if (!human) for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
    }
  })
})

it('a person sees one line: time, level, message, details', () => {
  const { log, lines } = recorder(true)
  log.info({ pages: 3, host: 'example.org' }, 'built\nall')
  expect(lines.join('')).toMatch(/^\d\d:\d\d:\d\d info {2}built all pages=3 host=example.org\n$/)
})

it.each([
  ['from-the-edge-1', true],
  ['short', false],
  ['with space and more', false],
  ['x'.repeat(65), false],
])('an id given as %j is taken: %s', (given, taken) => {
  expect(requestIdOf(given) === given).toBe(taken)
})
