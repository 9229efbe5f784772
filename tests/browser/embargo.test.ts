import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Edge, startEdge } from '../support/edge'
import { richText } from '../support/richText'
import { pageFiles, type Site, startSite } from './publishing-site'

/** An embargo on the built site: nothing before its instant, everything within a second of it, and a pull under load. */

const MARK = 'zibeline'
const HOUR = 3_600_000

let site: Site
/** Null where there is no nginx: then the doors are those of the application alone. */
let edge: Edge | null = null
let partner = ''
let campaign = ''
let kit = ''
let issue = ''
let archive = ''
beforeAll(async () => {
  site = await startSite()
  edge = await startEdge(site)
  const { campaigns, partners, editions } = site.house
  campaign = campaigns[0]?.slug.fr ?? ''
  partner = partners.find(({ id }) => editions.some((edition) => edition.partner === id))?.slug ?? ''
}, 300_000)
afterAll(async () => {
  await edge?.stop()
  await site?.stop()
})

/** Where visitors come in: the application itself, and nginx with the finished pages before it. */
const fronts = (): string[] => [site.url, ...(edge ? [edge.url] : [])]
/** The same addresses at each of them. */
const at = (paths: string[]): string[] => fronts().flatMap((front) => paths.map((path) => `${front}${path}`))
/** What the kit says; and its name, but for where it is said that it was taken back. */
const isOf = (body: string): boolean =>
  [`Chapeau ${MARK}`, `Annonce ${MARK}`, `texte ${MARK}`].some((words) => body.includes(words)) ||
  (body.includes(MARK) && !/a été retiré|was withdrawn/.test(body))

const get = async (href: string): Promise<{ status: number; headers: Headers; body: string }> => {
  const answer = await fetch(href, { redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

/** Lists that will name the kit, and addresses at which it will stand. */
const lists = () => [
  '/fr/presse',
  '/en/press',
  `/fr/presse/campagne/${campaign}`,
  '/sitemap.xml',
  '/fr/presse/feed.xml',
  '/en/press/feed.json',
  `/fr/presse/recherche?q=${MARK}`,
  `/fr/${campaign}/avec/${partner}/presse`,
]
const own = () => [
  `/fr/presse/${MARK}`,
  `/en/press/${MARK}-en`,
  `/fr/presse/${MARK}/1`,
  `/fr/presse/${MARK}/communique`,
  `/fr/presse/${MARK}/communique.txt`,
  `/fr/${campaign}/avec/${partner}/presse/${MARK}`,
]
const others = () => [
  `/fr/${campaign}`,
  `/fr/${campaign}/avec/${partner}`,
  '/fr/presse/corrections',
  '/fr/presse/corrections.xml',
  '/fr/presse/calendar.ics',
  `/embed/fr/${campaign}`,
  `/fr/presse/verifier?asked=${MARK}`,
]

type Seen = { status: number; headers: [string, string][]; body: string }
/** The same for two askings of one address, whoever asks when. */
async function seen(href: string): Promise<Seen> {
  const { status, headers, body } = await get(href)
  const told = [...headers].filter(([name]) => !['date', 'x-nextjs-cache'].includes(name))
  return {
    status,
    // A nonce, and the date of the day, are no word of a kit.
    headers: told.map(([name, value]) => [name, value.replace(/nonce-[^']+/g, 'nonce')]),
    body: body.replace(/nonce="[^"]+"/g, 'nonce').replace(/DTSTAMP:\S+/g, ''),
  }
}
const allSeen = async (hrefs: string[]) =>
  Object.fromEntries(await Promise.all(hrefs.map(async (href) => [href, await seen(href)] as const)))

const words = (locale: 'fr' | 'en') => ({
  title: `Titre ${MARK}`,
  slug: locale === 'fr' ? MARK : `${MARK}-en`,
  lede: `Chapeau ${MARK}`,
  release: { headline: `Annonce ${MARK}`, dateline: 'Valmorière', body: richText(`Le texte ${MARK}.`) },
})
type Made = { doc: { id: string } }

async function freeze(embargo: string): Promise<void> {
  const shared = {
    campaign: site.house.campaigns[0]?.id,
    date: embargo,
    date_tz: 'Europe/Paris',
    embargo,
    embargo_tz: 'Europe/Paris',
  }
  const made = (await site.api('POST', 'press-kits?locale=fr&draft=true', {
    ...words('fr'),
    ...shared,
  })) as Made
  kit = made.doc.id
  await site.api('PATCH', `press-kits/${kit}?locale=en&draft=true`, words('en'))
  for (const locale of ['fr', 'en'])
    await site.api('PATCH', `press-kits/${kit}?locale=${locale}&publishSpecificLocale=${locale}`, {
      _status: 'published',
    })
  await issueIt()
}

async function issueIt(correction?: string): Promise<void> {
  await site.api(
    'POST',
    `desk/press-kits/${kit}/issue`,
    correction ? { 'correction-fr': correction, 'correction-en': correction } : {},
  )
  const { docs } = (await site.api(
    'GET',
    `kit-issues?where[kit][equals]=${kit}&sort=-number&limit=1&depth=0`,
  )) as {
    docs: { id: string }[]
  }
  issue = docs[0]?.id ?? ''
}

const embargo = new Date(Math.ceil(Date.now() / 1000) * 1000 + HOUR).toISOString()
/** The clock of the site. */
let shift = 0
const siteNow = () => Date.now() + shift

describe('a kit under embargo', () => {
  it('changes no answer and no page file when it is frozen', async () => {
    const paths = at([...lists(), ...own(), ...others()])
    await allSeen(paths)
    const before = await allSeen(paths)
    const files = pageFiles(site).sort()
    const written = (path: string) => statSync(site.file(path)).mtimeMs
    const times = files.map(written)
    await freeze(embargo)
    expect(await allSeen(paths)).toEqual(before)
    for (const path of at(own())) expect([path, before[path]?.status]).toEqual([path, 404])
    expect(pageFiles(site).sort()).toEqual(files)
    expect(files.map(written)).toEqual(times)
    expect(files.some((file) => file.includes(MARK))).toBe(false)
    for (const { headers } of Object.values(before))
      expect(headers.map(([name]) => name)).not.toContain('x-next-cache-tags')
  })

  it('answers at the addresses of its files as at those of none', async () => {
    const none = randomUUID()
    for (const name of [
      '0123456789abcdef-kit-fr.zip',
      '0123456789abcdef-release-fr.txt',
      '0123456789abcdef-image-1-1.jpg',
    ]) {
      for (const front of fronts()) {
        const [there, nowhere] = [
          await seen(`${front}/files/kit-issues/${issue}/${name}`),
          await seen(`${front}/files/kit-issues/${none}/${name}`),
        ]
        expect(there).toEqual(nowhere)
        expect(there.status).toBe(404)
      }
    }
  })

  it('answers many tries alike, before, during and after the alarm', async () => {
    const address = (n: number) => `/fr/presse/essai-${n}`
    const same = async (path: string) => JSON.stringify(await seen(path)).replaceAll(/essai-\d+/g, 'essai')
    for (const front of fronts()) {
      const first = await same(`${front}${address(0)}`)
      for (let n = 1; n < 40; n += 1) expect(await same(`${front}${address(n)}`)).toBe(first)
      expect((await seen(`${front}/fr/presse/${MARK}`)).status).toBe(404)
    }
  })

  it('is public everywhere within a second of its instant, and not before', async () => {
    const paths = at([...lists(), ...own()])
    shift = Date.parse(embargo) - Date.now() - 3_000
    site.control({ shift })
    const instant = Date.parse(embargo)
    const first = new Map<string, number>()
    const early: string[] = []
    const late: string[] = []
    const shows = ({ status, body }: { status: number; body: string }, path: string) =>
      status === 200 && body.includes(path.includes('?q=') ? `href="/fr/presse/${MARK}"` : MARK)
    const watch = async (path: string) => {
      while (!first.has(path) && siteNow() < instant + 10_000) {
        const asked = siteNow()
        const shown = shows(await get(path), path)
        if (shown && siteNow() < instant) early.push(path)
        if (!shown && asked > instant + 1_000) late.push(path)
        if (shown) first.set(path, asked - instant)
        // The search is asked no oftener than a reader may, whom the edge does not hide.
        const pause = path.includes('?q=') ? 400 * fronts().length : 50
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    await Promise.all(paths.map(watch))
    expect(early).toEqual([])
    expect(late).toEqual([])
    expect([...first.keys()].sort()).toEqual([...paths].sort())
    console.info(`Public ${Math.round(Math.max(...first.values()))} ms after the instant at the latest door`)
    // The edge shows what is new: the file was written anew.
    await site.get('/fr/presse')
    expect(existsSync(site.file('/fr/presse'))).toBe(true)
  })
})

describe('a pull', () => {
  it('leaves no byte to thirty readers from the moment at which it is answered', async () => {
    const page = (await site.get(`/fr/presse/${MARK}`)).body
    archive = /\/files\/kit-issues\/[^"]+\.zip/.exec(page)?.[0] ?? ''
    expect(archive).not.toBe('')
    const paths = at([...lists().filter((path) => !path.includes('?')), ...own(), archive])
    let answered = Number.POSITIVE_INFINITY
    let stop = false
    const after: string[] = []
    let reads = 0
    let cut = 0
    const reader = async (n: number) => {
      for (let turn = n; !stop; turn += 1) {
        const path = paths[turn % paths.length] ?? ''
        const began = performance.now()
        // A download that was under way breaks off: nobody takes it for whole.
        const { status, body } = await get(path).catch((error: unknown) => {
          if (!path.endsWith(archive)) throw error
          cut += 1
          return { status: 0, body: '' }
        })
        reads += 1
        const holds = path.endsWith(archive) ? status === 200 : status === 200 && isOf(body)
        if (holds && began > answered) after.push(path)
      }
    }
    const readers = Array.from({ length: 30 }, (_, n) => reader(n))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const began = performance.now()
    await site.api('POST', `desk/press-kits/${kit}/pull`, { reason: 'Une erreur' })
    answered = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    stop = true
    await Promise.all(readers)
    expect(after).toEqual([])
    expect(reads).toBeGreaterThan(100)
    console.info(
      `A pull under ${reads} readings was answered after ${Math.round(answered - began)} ms, and ${cut} downloads were cut`,
    )
    // Its own addresses say that it was taken back; what was a file is gone.
    for (const path of at(own())) expect([404, 410], path).toContain((await get(path)).status)
    expect(pageFiles(site).some((file) => file.includes(MARK))).toBe(false)
  })

  it('is undone by issuing again', async () => {
    await issueIt()
    for (const front of fronts()) {
      expect((await get(`${front}/fr/presse/${MARK}`)).status).toBe(200)
      expect((await get(`${front}/sitemap.xml`)).body).toContain(MARK)
    }
  })
})
