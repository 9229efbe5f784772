import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { onAnswered } from '@/publishing/answered'
import { countedToken, isRobot, readEdgeLine } from '@/publishing/edgeLog'
import { openFrontDoor } from '@/publishing/frontDoor'
import { countAnswer } from '@/reach/count'
import { newTally } from '@/reach/tally'
import { nginxThere, writeStandalone } from '../../scripts/lib/edge'
import { newFolder } from '../support/folders'
import { testPort } from '../support/ports'
import { SOON } from '../support/soon'

if (!nginxThere()) console.warn('SKIPPED: the log of the edge. Install it with: sudo apt-get install nginx')

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const AGENTS = [
  FIREFOX,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; some-robot.v1/2.0)',
  'facebookexternalhit/1.1',
  'WordPress/6.5; https://example.org',
  'curl/8.5.0',
  'python-requests/2.32',
  'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; some-crawler) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  `Mozilla/5.0 ${'x '.repeat(300)}`,
]

describe.runIf(nginxThere())('the log of the edge', () => {
  let nginx: ChildProcess
  let app: http.Server
  let port: number
  let folder: string
  const told: unknown[] = []
  const tally = newTally()
  const token = countedToken('only-for-tests-0123456789abcdefghij')

  beforeAll(async () => {
    folder = newFolder('reach-nginx')
    app = http.createServer((request, response) => {
      told.push(request.headers['x-relais-counted'])
      response.statusCode = request.url?.startsWith('/fr/rien') ? 404 : 200
      response.end('from the application')
    })
    app.listen(0, '127.0.0.1')
    await once(app, 'listening')
    const own = `127.0.0.1:${(app.address() as AddressInfo).port}`
    openFrontDoor({ hosts: [own], https: false })
    onAnswered('reach', (answered) => countAnswer(tally, answered, token))
    port = await testPort()
    const pages = path.join(folder, 'pages/current/house/fr')
    mkdirSync(pages, { recursive: true })
    writeFileSync(path.join(pages, 'vos-photos.html'), 'from a file')
    const config = writeStandalone(folder, `127.0.0.1:${port}`, {
      listen: `127.0.0.1:${port}`,
      hosts: [own],
      app: own,
      edgeDir: path.join(folder, 'pages'),
      staticDir: folder,
      publicDir: folder,
      https: false,
      brotli: false,
      log: { file: path.join(folder, 'reach.log'), token },
    })
    nginx = spawn('nginx', ['-c', config, '-e', path.join(folder, 'error.log')], { stdio: 'inherit' })
    await vi.waitFor(() => get('/healthz'), { timeout: 10_000 })
  })
  afterAll(async () => {
    const ended = once(nginx, 'close')
    nginx.kill('SIGQUIT')
    await ended
    app.close()
  })
  beforeEach(() => {
    told.length = 0
    tally.take()
  })

  const get = async (where: string, headers: Record<string, string> = {}, method = 'GET') => {
    const all = { 'user-agent': FIREFOX, ...headers }
    const answer = await fetch(`http://127.0.0.1:${port}${where}`, { headers: all, method })
    return answer.text()
  }

  /** What stands in the log so far: it is turned away, and nginx told, which writes what it still holds. */
  async function written(): Promise<string[]> {
    const log = path.join(folder, 'reach.log')
    const away = path.join(folder, `reach.log.${Date.now()}`)
    renameSync(log, away)
    nginx.kill('SIGUSR1')
    await vi.waitFor(() => expect(existsSync(log)).toBe(true), SOON)
    await new Promise((done) => setTimeout(done, 300))
    return readFileSync(away, 'latin1').split('\n').filter(Boolean)
  }

  it('has a line for what was shown, from a file or by the application, and for nothing else', async () => {
    expect(await get('/fr/vos-photos')).toBe('from a file')
    expect(await get('/fr/autre?utm_source=lettre&qui=moi')).toBe('from the application')
    await get('/fr/vos-photos', { 'sec-purpose': 'prefetch' })
    await get('/fr/vos-photos', {}, 'HEAD')
    await get('/fr/rien')
    for (const where of ['/', '/admin', '/api/x', '/preview/x', '/healthz', '/robots.txt']) await get(where)
    await get('/fr/espace-partenaire/lien/un-secret')
    await get('/en/partner-space')
    await get('/fr/%C3%A9t%C3%A9')
    const lines = await written()
    expect(lines.map((line) => line.replace(/^\S+ /, '')).sort()).toEqual([
      'house 200 0 /fr/autre',
      'house 200 0 /fr/vos-photos',
    ])
    expect(lines.map(readEdgeLine)).not.toContain(null)
    expect(lines.join()).not.toMatch(/127\.0\.0\.1|Firefox|secret|utm/)
  })

  it('is the one that counts, whatever a visitor claims', async () => {
    await get('/fr/autre', { 'x-relais-counted': 'no' })
    expect(told).toEqual([token])
    expect(tally.take()).toEqual([])
    expect(await written()).toHaveLength(1)
    const own = `http://127.0.0.1:${(app.address() as AddressInfo).port}/fr/autre`
    await fetch(own, { headers: { 'user-agent': FIREFOX, 'x-relais-counted': 'yes' } })
    await vi.waitFor(() => expect(tally.take()).toMatchObject([{ people: 1 }]), SOON)
  })

  it('knows the same robots as the application', async () => {
    for (const [index, agent] of AGENTS.entries()) await get(`/fr/agent-${index}`, { 'user-agent': agent })
    // Each worker of nginx writes in its own time.
    const lines = (await written()).map(readEdgeLine)
    const robots = AGENTS.map((_, index) => lines.find((line) => line?.path === `/fr/agent-${index}`)?.robot)
    expect(robots).toEqual(AGENTS.map((agent) => isRobot(agent)))
    expect(robots.filter(Boolean)).toHaveLength(9)
  })
})
