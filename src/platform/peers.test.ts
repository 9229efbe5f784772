import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { markPeers, peerOf } from './peers'

it('knows no peer before requests are marked, and then what the socket says, never what the client says', async () => {
  const forged = { 'x-relais-peer': '203.0.113.9' }
  expect(peerOf(new Headers(forged))).toBeUndefined()
  markPeers()
  const server = createServer((request, response) => {
    response.end(peerOf(new Headers(request.headers as Record<string, string>)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: forged })
  expect(await answer.text()).toBe('127.0.0.1')
  server.close()
})
