import { existsSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheControl, securityHeaders } from '@/publishing/headers'
import { brotliModule, nginxThere } from '../../scripts/lib/edge'
import { type Edge, startEdge } from '../support/edge'
import { type Site, startSite } from './publishing-site'

if (!nginxThere())
  console.warn(
    'SKIPPED: the edge. Install it with: sudo apt-get install nginx libnginx-mod-http-brotli-static',
  )

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

describe.runIf(nginxThere())('the edge', () => {
  let site: Site
  let edge: Edge | null
  let port: number
  let home: string

  beforeAll(async () => {
    site = await startSite()
    home = `/fr/${site.house.campaigns[0]?.slug.fr}`
    edge = await startEdge(site)
    port = edge?.port ?? 0
  }, 300_000)
  afterAll(async () => {
    await edge?.stop()
    await site.stop()
  })

  /** Raw, so that neither host nor encoding is anybody's choice but the test's. */
  function ask(
    to: number,
    where: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: to, path: where, method, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
      })
      asked.on('error', reject).end()
    })
  }
  const at = (where: string, headers?: Record<string, string>, method?: string) =>
    ask(port, where, headers, method)
  /** Whether the application was asked: it alone sends this. */
  const fromApp = ({ headers }: Answer) => headers['x-nextjs-cache'] !== undefined

  it('shows a page from its file, with the headers that the application sends', async () => {
    const app = await ask(site.port, home)
    const edge = await at(home)
    expect([fromApp(app), fromApp(edge)]).toEqual([true, false])
    expect(edge.body.equals(app.body)).toBe(true)
    const names = [
      ...Object.keys(securityHeaders('kept')),
      'Cache-Control',
      'Content-Type',
      'Strict-Transport-Security',
      'Set-Cookie',
    ]
    for (const name of names.map((it) => it.toLowerCase()))
      expect([name, edge.headers[name]]).toEqual([name, app.headers[name]])
    expect(edge.headers['cache-control']).toBe(cacheControl('kept'))
  })

  it('sends what the visitor can unpack, and only asks again whether it is new', async () => {
    const plain = await at(home)
    const gzip = await at(home, { 'accept-encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(zlib.gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    if (brotliModule()) {
      const brotli = await at(home, { 'accept-encoding': 'gzip, br' })
      expect(brotli.headers['content-encoding']).toBe('br')
      expect(zlib.brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    }
    for (const { headers } of [plain, gzip]) expect(headers.vary).toBe('Accept-Encoding')
    const again = await at(home, { 'if-none-match': String(plain.headers.etag) })
    expect(again.status).toBe(304)
    expect(again.headers['content-security-policy']).toBe(plain.headers['content-security-policy'])
  })

  it('leaves to the application what is not there, and shows what that drew', async () => {
    const address = `${home}/agir`
    await ask(site.port, address)
    rmSync(site.file(address))
    expect(fromApp(await at(address))).toBe(true)
    for (const [where, status] of [
      ['/fr/nulle-part', 404],
      ['/admin/login', 200],
      ['/api/campaigns?limit=1', 403],
      ['/', 307],
      [`${home}?utm_source=x&y=%20z`, 200],
      ['/fr/', 308],
      ['/fr/%C3%A9t%C3%A9', 404],
    ] as const) {
      const [edge, app] = [await at(where), await ask(site.port, where)]
      expect([where, edge.status, app.status]).toEqual([where, status, status])
      for (const name of [...Object.keys(securityHeaders('kept')), 'cache-control'].map((it) =>
        it.toLowerCase(),
      ))
        expect([where, name, edge.headers[name]]).toEqual([where, name, app.headers[name]])
    }
  })

  it('shows a publish on the next request', async () => {
    const page = site.house.pages.find(({ slug }) => slug.fr === 'agir')
    const address = `${home}/agir`
    let stale = 0
    for (let n = 0; n < 20; n += 1) {
      await at(address)
      await site.api('PATCH', `pages/${page?.id}?locale=fr&publishSpecificLocale=fr&depth=0`, {
        title: `Par le bord ${n}`,
        _status: 'published',
      })
      if (!(await at(address)).body.includes(`Par le bord ${n}`)) stale += 1
    }
    expect(stale).toBe(0)
  }, 60_000)

  it('passes on whatever writes, and keeps the inner door shut', async () => {
    expect(
      (await at('/api/staff/login', { 'content-type': 'application/json', 'content-length': '0' }, 'POST'))
        .status,
    ).toBeGreaterThanOrEqual(400)
    await at(home)
    expect(existsSync(site.file(home))).toBe(true)
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([method, (await at(home, {}, method)).status]).toEqual([method, 405])
    expect((await at('/internal/changes', {}, 'POST')).status).toBe(404)
  })

  it('shows style sheets, fonts and scripts for ever, and their absence for no time', async () => {
    const { body } = await at(home)
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(body.toString())?.[1] ?? ''
    const [edge, app] = [await at(sheet), await ask(site.port, sheet)]
    expect(edge.body.equals(app.body)).toBe(true)
    for (const { headers } of [edge, app]) expect(headers['cache-control']).toBe(cacheControl('static'))
    for (const [name, value] of Object.entries(securityHeaders('static'))) {
      expect([name, edge.headers[name.toLowerCase()], app.headers[name.toLowerCase()]]).toEqual([
        name,
        value,
        value,
      ])
    }
    expect((await at('/assets/site.0.css')).headers['cache-control']).toBe(cacheControl('kept'))
  })

  it('refuses a name that nobody listed, as the application does', async () => {
    for (const to of [port, site.port]) {
      const { status, headers, body } = await ask(to, home, { host: 'evil.test' })
      expect([status, body.toString(), headers['cache-control']]).toEqual([
        421,
        '421 Misdirected Request\n',
        'no-store',
      ])
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('shows its pages with the application gone', async () => {
    await at(home)
    expect(existsSync(site.file(home))).toBe(true)
    const shown = readFileSync(site.file(home))
    await site.stop()
    const { status, body } = await at(home)
    expect(status).toBe(200)
    expect(body.equals(shown)).toBe(true)
  })
})
