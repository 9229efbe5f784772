import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { tellApp } from './tellApp'

const settings = vi.hoisted(() => ({
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://campaigns.example.org',
  INTERNAL_SECRET: 'word',
  EDGE_DIR: '/nowhere',
  BIND: '127.0.0.1',
  PORT: 0,
}))
vi.mock('@/platform/env', () => ({ env: () => settings }))

async function listening(address: string): Promise<string[]> {
  const told: string[] = []
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    told.push(`${request.headers.host} ${body}`)
    response.writeHead(204).end()
  })
  server.listen(0, address)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  settings.PORT = (server.address() as AddressInfo).port
  return told
}

it.each(['127.0.0.1', '127.0.0.2', '0.0.0.0'])('tells an application that listens on %s', async (address) => {
  const told = await listening(address)
  settings.BIND = address
  await tellApp(['doc:pages:1:fr'])
  expect(told).toEqual(['campaigns.example.org {"tags":["doc:pages:1:fr"]}'])
})
