import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../scripts/lib/server'
import { newFolder } from '../support/folders'
import { testPort } from '../support/ports'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

describe('a running server', () => {
  it('says that it is up and ready, and that nobody may keep the answer', async () => {
    for (const address of ['/healthz', '/readyz']) {
      const answer = await fetch(`${server.url}${address}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(await answer.json()).toMatchObject({ service: 'relais' })
    }
  })
  it('logs in JSON, one object a line, without its secrets', async () => {
    await fetch(`${server.url}/api/staff/login`, {
      method: 'POST',
      body: '{"email":"x","password":"only-for-tests"}',
    })
    const text = readFileSync(path.join(server.home, 'server.log'), 'utf8')
    expect(text).not.toContain('only-for-tests')
    for (const line of text.split('\n').filter((entry) => entry.startsWith('{')))
      expect(() => JSON.parse(line)).not.toThrow()
  })
})

it('a server with wrong settings ends at once with all of them, and shows no value', async () => {
  const log = path.join(newFolder('wrong'), 'server.log')
  const env = {
    DATABASE_URL: 'mongodb://127.0.0.1/hunter2',
    PAYLOAD_SECRET: 'hunter2',
    INTERNAL_SECRET: '',
    DATA_DIR: 'hunter2',
  }
  const wrong = startServer({
    port: await testPort(),
    log,
    env: { ...env, MEDIA_DIR: '/tmp', EDGE_DIR: '/tmp' },
  })
  expect(await wrong.ended).toBe(78)
  const text = readFileSync(log, 'utf8')
  expect(text).toContain('4 settings are not right')
  for (const name of Object.keys(env)) expect(text).toContain(`${name}:`)
  expect(text).not.toContain('hunter2')
})
