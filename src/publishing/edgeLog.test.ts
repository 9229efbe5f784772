import { isbot } from 'isbot'
import { describe, expect, it } from 'vitest'
import { edgeServers } from './edgeConfig'
import { asPcre, countedToken, edgeLogFormat, isRobot, readEdgeLine } from './edgeLog'

const OPTIONS = {
  listen: '127.0.0.1:8080',
  hosts: ['relais.example'],
  app: '127.0.0.1:3000',
  edgeDir: '/srv/relais/edge',
  staticDir: '/srv/relais/static',
  publicDir: '/srv/relais/public',
  https: false,
  brotli: true,
}

describe('what the edge writes', () => {
  it('is time, class of the host, status, robot or not, and path, and nothing else', () => {
    expect(edgeLogFormat().match(/log_format relais (.*);/)?.[1]).toBe(
      "'$time_iso8601 house $status $relais_robot $relais_path'",
    )
    expect(edgeLogFormat()).not.toMatch(/\$(remote_addr|http_(referer|cookie|x_forwarded))/)
  })

  it('goes with a word to the application that no visitor can say', () => {
    const log = { file: '/srv/relais/data/edge/reach.log', token: countedToken('a'.repeat(32)) }
    const config = edgeServers({ ...OPTIONS, log })
    expect(config).toContain('access_log "/srv/relais/data/edge/reach.log" relais buffer=64k')
    expect(config.match(/proxy_set_header x-relais-counted "[0-9a-f]{32}";/g)).toHaveLength(1)
    expect(config).not.toContain('a'.repeat(32))
    const without = edgeServers(OPTIONS)
    expect(without).not.toMatch(/access_log|log_format/)
    expect(without.match(/proxy_set_header x-relais-counted "";/g)).toHaveLength(2)
  })
})

describe('what is read of it', () => {
  it('is a line as it was written', () => {
    expect(readEdgeLine('2026-11-26T00:30:00+01:00 house 200 1 /fr/vos-photos')).toEqual({
      at: new Date('2026-11-25T23:30:00Z'),
      path: '/fr/vos-photos',
      robot: true,
    })
  })
  it.each([
    '',
    '2026-11-26T00:30:00+01:00 house 200 1 /fr/vos-photos?a=b',
    '2026-11-26T00:30:00+01:00 house 404 0 /fr/rien',
    '2026-11-26T00:30:00+01:00 house 200 0',
    '11-26T00:30:00+01:00 house 200 0 /fr',
    '192.0.2.1 - - [26/Nov/2026:00:30:00 +0100] "GET /fr HTTP/1.1" 200 1',
  ])('is not %j', (line) => expect(readEdgeLine(line)).toBeNull())
})

it('means the same by its pattern as JavaScript does', () => {
  expect(asPcre('(?:\\s?[\\w\\d-.]+)\\w\\-x')).toBe('(?:\\s?[\\w\\d\\-.]+)\\w\\-x')
  const pattern = new RegExp(
    asPcre('^mozilla\\/\\d\\.\\d\\s\\((?:compatible;)?(?:\\s?[\\w\\d-.]+[\\s/]\\d+\\.\\d+)?\\)$'),
    'i',
  )
  for (const agent of ['Mozilla/5.0 (compatible; some-robot.v1/2.0)', 'Mozilla/5.0 (X11; Linux)'])
    expect(pattern.test(agent)).toBe(isbot(agent))
})

describe('robots', () => {
  it.each([
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Vivaldi/6.8',
  ])('are not %s', (agent) => expect(isRobot(agent)).toBe(false))
  it.each([
    '',
    undefined,
    'curl/8.5.0',
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Windows NT 10.0; some-crawler) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    `Mozilla/5.0 ${'x '.repeat(300)}`,
  ])('are %s', (agent) => expect(isRobot(agent)).toBe(true))
})
