import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { NodeNextRequest, NodeNextResponse } from 'next/dist/server/base-http/node'
import { sendResponse } from 'next/dist/server/send-response'
import { expect, it, onTestFinished } from 'vitest'
import { exactLength } from './exactLength'

/** Serves one answer as Next does, and tells what a client gets. */
async function sent(answer: Response, method = 'GET'): Promise<Record<string, unknown>> {
  const server = createServer((req, res) => {
    void sendResponse(new NodeNextRequest(req), new NodeNextResponse(res), answer)
  })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = request({ port, method, host: '127.0.0.1' }).end()
  const [response] = await once(asked, 'response')
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += chunk
  return { ...response.headers, body }
}

const answer = () => new Response('lanterne', { headers: { 'content-length': '8', etag: '"a"' } })

it('is dropped by Next, which is why this exists', async () => {
  expect(await sent(answer())).toMatchObject({ 'transfer-encoding': 'chunked', body: 'lanterne' })
})

it('leaves with the length it says', async () => {
  const got = await sent(exactLength(answer()))
  expect(got).toMatchObject({ 'content-length': '8', etag: '"a"', body: 'lanterne' })
  expect(got).not.toHaveProperty('transfer-encoding')
})

it('says the length for HEAD, without a body', async () => {
  const head = exactLength(new Response(null, { headers: { 'content-length': '8' } }))
  expect(await sent(head, 'HEAD')).toMatchObject({ 'content-length': '8', body: '' })
})

it('leaves an answer without a length alone', async () => {
  expect(await sent(exactLength(new Response('x')))).toMatchObject({
    'transfer-encoding': 'chunked',
    body: 'x',
  })
})
