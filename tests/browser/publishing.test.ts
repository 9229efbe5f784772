import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAddress } from '@/addresses'
import { cacheControl, securityHeaders } from '@/publishing/headers'
import { kindOf } from '@/publishing/kinds'
import { inClone } from '../../scripts/lib/clone'
import { typescript } from '../../scripts/lib/run'
import { TEST_SECRETS } from '../support/server'
import { addressesOf, pageFiles, type Site, startSite } from './publishing-site'

let site: Site
let home: string
let campaign: Site['house']['campaigns'][number]
let act: Site['house']['pages'][number]

beforeAll(async () => {
  // A memory smaller than the site: most pages are read from their files.
  site = await startSite({ PAGE_CACHE_MB: '0.1' })
  const [first] = site.house.campaigns
  const page = site.house.pages.find(({ slug }) => slug.fr === 'agir')
  if (!first || !page) throw new Error('The demonstration has no campaign, or no page "agir".')
  campaign = first
  act = page
  home = `/fr/${campaign.slug.fr}`
}, 300_000)
afterAll(() => site.stop())

const titled = async (title: string) =>
  site.api('PATCH', `pages/${act.id}?locale=fr&publishSpecificLocale=fr&depth=0`, {
    title,
    _status: 'published',
  })

describe('a kept page', () => {
  it('is clean on the very first answer, and the same when it is kept', async () => {
    for (const address of [home, `${home}/agir`, '/en/press']) {
      const cold = await site.get(address)
      expect([address, cold.status, cold.drawn]).toEqual([address, 200, true])
      for (const trace of [
        '/_next/static/chunks',
        '__next_f',
        'modulepreload',
        'as="script"',
        '<style',
        ' style="',
        'data:image',
      ])
        expect(cold.body).not.toContain(trace)
      for (const [, attributes = ''] of cold.body.matchAll(/<script\b([^>]*)>/g))
        expect(attributes).toMatch(/src="\/islands\/|type="application\/ld\+json"/)
      const kept = await site.get(address)
      expect(kept.drawn).toBe(false)
      expect(kept.body).toBe(cold.body)
    }
  })

  it('says what the table says, first and later', async () => {
    const address = `${home}/${site.house.pages.find(({ slug }) => slug.fr === 'relayer')?.slug.fr}`
    for (const page of [await site.get(address), await site.get(address)]) {
      for (const [name, value] of Object.entries(securityHeaders('kept')))
        expect([name, page.headers.get(name)]).toEqual([name, value])
      expect(page.headers.get('cache-control')).toBe(cacheControl('kept'))
      expect(page.headers.get('set-cookie')).toBeNull()
      expect(page.headers.get('critical-ch')).toBeNull()
    }
  })

  it('is a file with its compressed forms', async () => {
    const { body } = await site.get(home)
    expect(readFileSync(site.file(home), 'utf8')).toBe(body)
    expect(zlib.gunzipSync(readFileSync(site.file(home, '.gz'))).toString()).toBe(body)
    expect(zlib.brotliDecompressSync(readFileSync(site.file(home, '.br'))).toString()).toBe(body)
  })

  it('does not depend on the query, and has one address', async () => {
    const plain = await site.get(home)
    expect((await site.get(`${home}?utm_source=x`)).body).toBe(plain.body)
    const encoded = home.replace('/fr/', '/%66r/')
    expect((await site.get(encoded)).status).not.toBe(500)
    expect(pageFiles(site)).not.toContain(encoded)
  })

  it('that answers elsewhere says so once, kept or not', async () => {
    for (const page of [await site.get('/fr'), await site.get('/fr')]) {
      if (page.status === 200) continue
      expect(page.headers.get('location')?.split(',')).toHaveLength(1)
    }
  })
})

describe('what is not a kept page', () => {
  it('a made-up address is a 404 with its words, clean, and kept nowhere', async () => {
    for (const address of ['/fr/nulle-part', `${home}/nulle-part`, '/de', '/xyz', '/fr/presse/1999']) {
      for (const page of [await site.get(address), await site.get(address)]) {
        expect([address, page.status, page.drawn]).toEqual([address, 404, true])
        expect(page.body).toContain('<h1')
        expect(page.body).not.toContain('__next_f')
      }
      expect(existsSync(site.file(address))).toBe(false)
    }
  })

  it('a missing style sheet is not immutable', async () => {
    for (const address of [
      '/assets/site.000000000000.css',
      '/islands/x.js',
      '/_next/static/x.js',
      '/edition-css/00000000.css',
    ]) {
      const page = await site.get(address)
      expect(page.status).toBe(404)
      expect([address, page.headers.get('cache-control')]).toEqual([
        address,
        expect.not.stringContaining('immutable'),
      ])
      expect(page.headers.get('cache-control')?.split('must-revalidate').length).toBeLessThan(3)
    }
  })

  it('admin and API are stored by nobody', async () => {
    for (const address of ['/admin/login', '/api/campaigns?depth=0&limit=1']) {
      const page = await site.get(address)
      expect(page.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('a name that nobody listed is refused, but for what a monitor asks', async () => {
    const { request } = await import('node:http')
    const status = (where: string) =>
      new Promise((resolve, reject) => {
        const asked = request(`${site.url}${where}`, { headers: { host: 'evil.test' } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
        asked.on('error', reject).end()
      })
    for (const where of ['/fr', '/admin', '/api/campaigns', '/_next/static/x.js'])
      expect(await status(where)).toBe(421)
    expect(await status('/healthz')).toBe(200)
  })
})

describe('the list of kinds', () => {
  it('is what every address of the site does', async () => {
    const seen = new Map<string, Set<string>>()
    const asked = new Set<string>()
    for (const address of [
      ...addressesOf(site.house),
      '/',
      '/sitemap.xml',
      '/robots.txt',
      '/healthz',
      '/readyz',
      '/.well-known/security.txt',
      '/schemas/press-kit-manifest-2.json',
    ]) {
      const links = await expectKind(address)
      for (const link of links) {
        const kind = parseAddress(link)?.kind
        const few = seen.get(kind ?? '') ?? new Set()
        seen.set(kind ?? '', few)
        // Files are many: a few of each are enough.
        if (kind && !asked.has(link) && few.size < 6) {
          asked.add(link)
          few.add(link)
          await expectKind(link)
        }
      }
    }
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['page', 'press', 'kit', 'file', 'archive', 'palette']),
    )
  }, 120_000)

  /** Its headers are those of its kind, and it is kept if and only if it should be. @returns its links */
  async function expectKind(where: string): Promise<string[]> {
    const address = parseAddress(where)
    if (!address) throw new Error(`${where} is no address.`)
    const kind = kindOf(address)
    const page = await site.get(where)
    for (const [name, value] of Object.entries(securityHeaders(kind)))
      if (kind !== 'live') expect([where, name, page.headers.get(name)]).toEqual([where, name, value])
    expect([where, page.headers.get('x-nextjs-cache') !== null]).toEqual([where, kind === 'kept'])
    if (kind === 'live') expect(page.headers.get('cache-control'), where).toMatch(/\bno-store$/)
    // An archive adds that nobody on the way may pack it anew: its ranges count on its bytes.
    else
      expect([where, page.headers.get('cache-control')?.replace(', no-transform', '')]).toEqual([
        where,
        cacheControl(kind),
      ])
    return kind === 'kept'
      ? [...page.body.matchAll(/(?:href|src)="(\/[^"#?]*)"/g)].map(([, link = '']) => link)
      : []
  }
})

describe('more addresses than fit', () => {
  it('leave every kept page in place', async () => {
    const addresses = addressesOf(site.house)
    for (const address of addresses) await site.get(address)
    const before = pageFiles(site).length
    for (let n = 0; n < 300; n += 1) await site.get(`/fr/invente-${n}`)
    expect(pageFiles(site).length).toBe(before)
    for (const address of addresses)
      expect([address, (await site.get(address)).drawn]).toEqual([address, false])
  }, 180_000)
})

describe('a publish', () => {
  it('is on the next request, 0 stale of 50, even past a page that was slow to draw', async () => {
    const address = `${home}/agir`
    let stale = 0
    for (let n = 1; n <= 50; n += 1) {
      // Whoever comes first draws the page slowly: what it read is old before it is done.
      await tell(['global:house:fr'])
      site.control({ slow: { sql: '"house"', ms: 250 } })
      const slow = site.get(address)
      await new Promise((resolve) => setTimeout(resolve, 60))
      await titled(`Agir ${n}`)
      site.control({})
      const page = await site.get(address)
      if (!page.body.includes(`Agir ${n}`)) stale += 1
      await slow
      if (!(await site.get(address)).body.includes(`Agir ${n}`)) stale += 1
    }
    expect(stale).toBe(0)
  }, 120_000)

  it('by a command beside the running application is fresh too', async () => {
    const address = `${home}/agir`
    await site.get(address)
    const command = typescript('tests/browser/publishing-command.ts', String(act.id), 'Par une commande')
    execFileSync(process.execPath, command, {
      cwd: inClone(),
      env: { ...process.env, ...commandEnv() },
      timeout: 60_000,
    })
    const page = await site.get(address)
    expect(page.drawn).toBe(true)
    expect(page.body).toContain('Par une commande')
  }, 90_000)

  it('by a command that the application does not believe fails aloud', async () => {
    const answer = await fetch(`${site.url}/internal/changes`, { method: 'POST', body: '{"tags":["x"]}' })
    expect(answer.status).toBe(401)
    const headers = { authorization: `Bearer ${TEST_SECRETS.INTERNAL_SECRET}` }
    expect(
      (await fetch(`${site.url}/internal/changes`, { method: 'POST', headers, body: '{"tags":[1]}' })).status,
    ).toBe(400)
  })
})

describe('time', () => {
  it('a campaign that closes is closed on the first request of that second, and its files are gone', async () => {
    const address = home
    await site.api('PATCH', `campaigns/${campaign.id}?locale=fr&publishSpecificLocale=fr&depth=0`, {
      closesAt: '2030-06-01T10:00:00.000Z',
      _status: 'published',
    })
    site.control({ now: '2030-06-01T09:59:59.000Z' })
    const open = await site.get(address)
    expect((await site.get(address)).drawn).toBe(false)
    site.control({ now: '2030-06-01T10:00:00.000Z' })
    const closed = await site.get(address)
    expect(closed.drawn).toBe(true)
    expect(closed.body).not.toBe(open.body)
    expect((await site.get(address)).body).toBe(closed.body)
  })

  it('ends the file of a page that nobody asks for', async () => {
    site.control({ now: '2030-06-01T09:00:00.000Z' })
    await tell(['global:house:fr'])
    await site.get(`${home}/agir`)
    expect(existsSync(site.file(`${home}/agir`))).toBe(true)
    site.control({ now: '2030-06-01T10:00:00.000Z' })
    await expect.poll(() => existsSync(site.file(`${home}/agir`)), { timeout: 5000 }).toBe(false)
    site.control({})
  })
})

describe('with the database down', () => {
  it('kept pages are still served; the rest says so and is kept nowhere', async () => {
    const kept = await site.get(`/en/${campaign.slug.en}`)
    await tell(['global:house:fr'])
    site.control({ down: true })
    try {
      expect((await site.get(`/en/${campaign.slug.en}`)).body).toBe(kept.body)
      const lost = await site.get(home)
      expect(lost.status).toBe(503)
      expect(lost.headers.get('cache-control')).toBe('no-store')
      expect(lost.body).not.toContain('__next_f')
      expect(existsSync(site.file(home))).toBe(false)
    } finally {
      site.control({})
    }
    expect((await site.get(home)).status).toBe(200)
  })
})

async function tell(tags: string[]): Promise<void> {
  const answer = await fetch(`${site.url}/internal/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TEST_SECRETS.INTERNAL_SECRET}` },
    body: JSON.stringify({ tags }),
  })
  if (answer.status !== 204) throw new Error(`The server did not take the changes: ${answer.status}`)
}

/** The settings of the server, for a command that works on the same database. */
function commandEnv(): Record<string, string> {
  return {
    ...TEST_SECRETS,
    NODE_ENV: 'development',
    NODE_OPTIONS: '',
    DATABASE_URL: `file:${path.join(site.home, 'relais.db')}`,
    DATA_DIR: path.join(site.home, 'data'),
    MEDIA_DIR: path.join(site.home, 'media'),
    EDGE_DIR: path.join(site.home, 'edge'),
    PUBLIC_URL: site.url,
    PORT: String(site.port),
    LOG_LEVEL: 'error',
  }
}
