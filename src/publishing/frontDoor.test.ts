import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as later } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { requestId } from '@/platform/logContext'
import { openFrontDoor } from './frontDoor'

it('gives every request an id, which its answer can name long after', async () => {
  const server = http.createServer(async (_, response) => {
    await later()
    response.end(requestId())
  })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  openFrontDoor({ hosts: [host], https: false })
  expect((await fetch(`http://${host}/`)).ok).toBe(true)
  expect(server).toMatchObject({ headersTimeout: 20_000, requestTimeout: 300_000 })
  const idOf = async (headers: Record<string, string>) => (await fetch(`http://${host}/`, { headers })).text()
  expect(await idOf({ 'x-request-id': 'from-the-edge-1' })).toBe('from-the-edge-1')
  expect(await idOf({ 'x-request-id': 'a b' })).toMatch(/^[0-9a-f-]{36}$/)
  expect(await idOf({})).not.toBe(await idOf({}))
})
