import { once } from 'node:events'
import http from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
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

it('refuses what is no path and what names two hosts', async () => {
  const server = http.createServer((_, response) => void response.end('answered'))
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  openFrontDoor({ hosts: [host], https: false })
  const say = (target: string, more = '') => {
    const socket = connect(port, '127.0.0.1')
    socket.end(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`)
    return text(socket)
  }
  expect(await say('/fr')).toMatch(/^HTTP\/1.1 200 .*answered/s)
  for (const answer of [
    say('*'),
    say('http://elsewhere.example/fr'),
    say('/fr', 'Host: elsewhere.example\r\n'),
  ])
    expect(await answer).toMatch(/^HTTP\/1.1 400 /)
})
