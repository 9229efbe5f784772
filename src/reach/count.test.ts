import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { countAnswer } from './count'
import { newTally } from './tally'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const TOKEN = 'the-edge-counts-this'

function count(
  { path = '/fr/vos-photos', method = 'GET', status = 200 },
  headers: Record<string, string | undefined> = {},
) {
  const tally = newTally()
  const request = Object.assign(new IncomingMessage(new Socket()), {
    method,
    url: path,
    headers: { 'user-agent': FIREFOX, ...headers },
  })
  countAnswer(tally, { request, path, status }, TOKEN)
  return tally.take()
}

it('counts a page that was shown, or found unchanged', () => {
  expect(count({})).toMatchObject([{ people: 1, robots: 0 }])
  expect(count({ status: 304 })).toMatchObject([{ people: 1 }])
})

it('keeps nothing of the request but the address and the day', () => {
  const headers = {
    referer: 'https://elsewhere.example/secret',
    cookie: 'a=b',
    'x-forwarded-for': '192.0.2.7',
  }
  const [line] = count({}, headers)
  expect(Object.keys(line ?? {}).sort()).toEqual(['day', 'people', 'robots', 'visit'])
  expect(line?.visit).toEqual({
    kind: 'page',
    language: 'fr',
    campaign: 'vos-photos',
    path: '/fr/vos-photos',
  })
  expect(JSON.stringify(line)).not.toMatch(/Firefox|elsewhere|192\.0/)
})

it.each([
  ['HEAD', { method: 'HEAD' }],
  ['POST', { method: 'POST' }],
  ['a redirect', { status: 308 }],
  ['a part of a file', { status: 206 }],
  ['nothing there', { status: 404 }],
  ['an error', { status: 500 }],
  ['a preview', { path: '/preview/pages/1' }],
  ['the admin', { path: '/admin' }],
])('does not count %s', (_, request) => expect(count(request)).toEqual([]))

it.each([
  ['sec-purpose', 'prefetch;prerender'],
  ['purpose', 'prefetch'],
  ['x-moz', 'prefetch'],
])('does not count what is fetched ahead: %s: %s', (name, value) =>
  expect(count({}, { [name]: value })).toEqual([]),
)

it.each([
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'curl/8.5.0',
  '',
  undefined,
  `Mozilla/5.0 ${'x '.repeat(400)}`,
])('takes %j for a robot', (agent) =>
  expect(count({}, { 'user-agent': agent })).toMatchObject([{ people: 0, robots: 1 }]),
)

it('leaves to the edge what the edge counts, and nothing that a visitor says to be counted', () => {
  expect(count({}, { 'x-relais-counted': TOKEN })).toEqual([])
  for (const claim of ['', '1', 'true', `${TOKEN} `])
    expect(count({}, { 'x-relais-counted': claim })).toHaveLength(1)
})
