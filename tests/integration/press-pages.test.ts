import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseAddress } from '@/addresses'
import { GET as text } from '@/app/_press/releaseText'
import { Body } from '@/app/_site/Body'
import { sceneMetadata } from '@/app/_site/metadata'
import { sceneAt } from '@/app/_site/open'
import { sitePages } from '@/app/_site/siteMap'
import type { PressKit } from '@/payload-types'
import { env } from '@/platform/env'
import { frozenText } from '@/press/frozenText'
import { issueKit } from '@/press/issuing/issue'
import { stopIssues } from '@/press/issuing/stop'
import { kitAt } from '@/press/queries'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { seededPayload } from '../support/payload'

/** The pages of the demonstration's kit through its life: issued, corrected, stopped; and of one that waits. */

let payload: Payload
let kit: PressKit

const req = () => createLocalReq({}, payload)
const correction = { fr: 'La date de l’enquête.', en: 'The date of the survey.' }
const publish = (id: string, data: object = {}) =>
  commitNotes(() =>
    payload.update({
      collection: 'press-kits',
      id,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { ...data, _status: 'published' },
    }),
  )

beforeAll(async () => {
  payload = await seededPayload()
  const { docs } = await payload.find({
    collection: 'press-kits',
    where: { slug: { equals: 'lancement' } },
    locale: 'fr',
    depth: 0,
  })
  if (!docs[0]) throw new Error('The seed made no kit.')
  kit = docs[0]
  await publish(kit.id, { lede: 'Dossier de lancement, corrigé.' })
  await commitNotes(async () => issueKit(await req(), kit.id, { correction }))
}, 600_000)

const absolute = (path: string) => new URL(path, env().PUBLIC_URL).href

async function open(path: string) {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const locale = path.startsWith('/en') ? ('en' as const) : ('fr' as const)
  const scene = await sceneAt(openReader({ payload, locale }), parseAddress(path))
  const html = renderToStaticMarkup(await Body({ scene }))
  return { kind: scene.subject.kind, html, metadata: await sceneMetadata(scene) }
}
const plain = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '')

describe('the page of the kit', () => {
  it.each([
    ['/fr/presse/lancement', /Numéro 2, corrigé le /, 'Pour diffusion immédiate', correction.fr],
    ['/en/press/launch', /Issue 2, corrected on /, 'For immediate release', correction.en],
  ])(
    '%s says its number, what may be done with it and what was corrected',
    async (path, number, free, what) => {
      const { kind, html } = await open(path)
      expect(kind).toBe('kit')
      expect(plain(html)).toMatch(number)
      expect(plain(html)).toContain(free)
      expect(plain(html)).toContain(plain(what))
      for (const issue of [1, 2]) expect(html).toMatch(new RegExp(`href="${path}/${issue}"`))
      expect(html).toMatch(/<span class="mono-id">UPMC[A-Z]{2}-2-[0-9A-F]{4}<\/span>/)
      expect(html).toMatch(/href="\/files\/kit-issues\/[^"]+-only-web\.zip"/)
    },
  )

  it('is a NewsArticle for machines, dated, with its number', async () => {
    const { html } = await open('/fr/presse/lancement')
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: absolute('/fr/presse/lancement'),
      inLanguage: 'fr',
      version: 2,
      correction: correction.fr,
      datePublished: kit.date,
      publisher: { name: 'Fondation Mille Lanternes' },
    })
  })
})

describe('the release', () => {
  it('has a page of its own, in each language, that leads to the kit and to its text', async () => {
    const { kind, html, metadata } = await open('/fr/presse/lancement/communique')
    expect(kind).toBe('release')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('href="/fr/presse/lancement/communique.txt"')
    expect(html).toContain('href="/fr/presse/lancement"')
    expect(html).toContain('"@type":"NewsArticle"')
    expect(metadata.alternates?.canonical).toBe(absolute('/fr/presse/lancement/communique'))
    expect(metadata.alternates?.languages).toEqual({
      fr: absolute('/fr/presse/lancement/communique'),
      en: absolute('/en/press/launch/release'),
    })
  })

  it('is plain text at an address that stays: the file of the issue, byte for byte, in ordinary spaces', async () => {
    const response = await text(new Request(absolute('/fr/presse/lancement/communique.txt')))
    const body = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const view = await kitAt(openReader({ payload, locale: 'fr' }), 'lancement')
    expect(body).toBe(view && frozenText(view.frozen, 'release', 'fr'))
    expect(body).toContain('Pour diffusion immédiate')
    expect(body).not.toMatch(/[\u00a0\u202f\u2060]/)
    expect((await text(new Request(absolute('/en/press/launch/release.txt')))).status).toBe(200)
    expect((await text(new Request(absolute('/fr/presse/ailleurs/communique.txt')))).status).toBe(404)
  })
})

describe('an issue', () => {
  it('that was replaced keeps its address, with a notice, its files and its manifest', async () => {
    const { kind, html, metadata } = await open('/fr/presse/lancement/1')
    expect(kind).toBe('issue')
    expect(plain(html)).toContain('Ce numéro n’est plus en vigueur : le numéro 2 le remplace.')
    expect(html).toContain('href="/fr/presse/lancement"')
    expect(html).toContain('&quot;format&quot;: &quot;relais-press-kit&quot;')
    expect(html).toMatch(/relais-press-keys\/[0-9a-f]{16}\.pem/)
    expect(metadata.robots).toEqual({ index: false })
    expect(metadata.alternates?.languages).toMatchObject({ en: absolute('/en/press/launch/1') })
  })

  it('that is in force says so, and what it changed', async () => {
    const { html } = await open('/en/press/launch/2')
    expect(plain(html)).toContain('This issue is in force.')
    expect(html).toContain(correction.en)
    expect(html).toContain('Files changed')
  })

  it('that never was is not found', async () => {
    expect((await open('/fr/presse/lancement/3')).kind).toBe('lost')
    expect((await open('/fr/presse/ailleurs/1')).kind).toBe('lost')
  })
})

describe('the press room', () => {
  it('shows kits with their numbers, corrections, dates to come and whom to call', async () => {
    const html = plain((await open('/fr/presse')).html)
    expect(html).toMatch(/Numéro 2, corrigé le /)
    expect(html).toContain('Nora Delvigne')
    expect(html).toContain('<a href="/fr/presse/lancement/2">')
    expect(html).toContain('action="/fr/presse/verifier"')
    for (const feed of ['feed.xml', 'feed.json', 'corrections.xml', 'calendar.ics'])
      expect(html).toContain(`href="/fr/presse/${feed}"`)
  })

  it('of a campaign or a year stands at an address in each language; of another there is none', async () => {
    const year = new Date(kit.date).getUTCFullYear()
    const { docs } = await payload.find({ collection: 'campaigns', locale: 'fr', depth: 0 })
    const slug = docs[0]?.slug
    const there = await open(`/fr/presse/campagne/${slug}/${year}`)
    expect(there.kind).toBe('press')
    expect(String(there.metadata.title)).toContain(String(year))
    expect(there.html).toContain('href="/fr/presse/lancement"')
    expect(Object.keys(there.metadata.alternates?.languages ?? {})).toEqual(['fr', 'en'])
    expect((await open(`/fr/presse/${year}`)).kind).toBe('press')
    expect((await open('/fr/presse/1999')).kind).toBe('lost')
    expect((await open('/fr/presse/campagne/ailleurs')).kind).toBe('lost')
  })

  it('names experts as long as they agreed to it, for the campaigns they speak of', async () => {
    const expert = {
      kind: 'expert' as const,
      verifiedOn: '2026-11-25',
      shown: true,
      agreedUntil_tz: 'Europe/Paris' as const,
    }
    await commitNotes(async () => {
      for (const [name, agreedUntil] of [
        ['Experte Unetelle', '2099-01-01T00:00:00.000Z'],
        ['Expert Naguere', '2020-01-01T00:00:00.000Z'],
      ] as const)
        await payload.create({
          collection: 'press-contacts',
          locale: 'fr',
          data: { ...expert, name, agreedUntil, subjects: 'le droit', campaigns: [] },
        })
      await payload.create({
        collection: 'press-contacts',
        locale: 'fr',
        data: { ...expert, name: 'Experte Cachee', shown: false, agreedUntil: '2099-01-01T00:00:00.000Z' },
      })
    })
    const { html } = await open('/fr/presse')
    expect(html).toContain('Experte Unetelle')
    expect(plain(html)).toContain('Peut parler de : le droit')
    expect(html).not.toMatch(/Naguere|Cachee/)
  })

  it('is in the sitemap with its kits and their releases, and no issue is', async () => {
    const urls = (await sitePages(payload)).flatMap(({ versions }) => versions.map(({ url }) => url))
    for (const path of ['/fr/presse', '/fr/presse/lancement', '/en/press/launch/release'])
      expect(urls).toContain(absolute(path))
    expect(urls.filter((url) => /\/\d+$/.test(url))).toEqual([])
  })
})

describe('a kit that waits for its embargo', () => {
  beforeAll(async () => {
    const { id } = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: {
        title: 'Zibeline',
        slug: 'zibeline',
        release: { ...kit.release, headline: 'Zibeline' },
        campaign: kit.campaign,
        date: '2099-02-09T05:00:00.000Z',
        date_tz: 'Europe/Paris',
        embargo: '2099-02-09T05:00:00.000Z',
        embargo_tz: 'Europe/Paris',
      },
      depth: 0,
    })
    await publish(id)
    await commitNotes(async () => issueKit(await req(), id))
  })

  it('has no page that differs from that of an address which never was', async () => {
    const never = await open('/fr/presse/marmotte')
    for (const path of ['/fr/presse/zibeline', '/fr/presse/zibeline/communique', '/fr/presse/zibeline/1']) {
      const { kind, html, metadata } = await open(path)
      expect(kind).toBe('lost')
      expect(html).toBe(never.html)
      expect(metadata).toEqual(never.metadata)
    }
    expect((await open('/fr/presse/2099')).kind).toBe('lost')
    const [here, nowhere] = await Promise.all(
      ['zibeline', 'marmotte'].map((slug) =>
        text(new Request(absolute(`/fr/presse/${slug}/communique.txt`))),
      ),
    )
    expect(here?.status).toBe(404)
    expect(await here?.text()).toBe(await nowhere?.text())
    expect([...(here?.headers ?? [])]).toEqual([...(nowhere?.headers ?? [])])
  })

  it('is hinted at nowhere in the room', async () => {
    for (const path of ['/fr/presse', '/en/press']) {
      const { html } = await open(path)
      expect(html).not.toContain('Zibeline')
      expect(html).not.toContain('2099')
    }
  })
})

describe('what is shared of a kit and of its release', () => {
  it.each(['/fr/presse/lancement', '/fr/presse/lancement/communique'])(
    '%s shows the first image of the kit that may be shown',
    async (path) => {
      const view = await kitAt(openReader({ payload, locale: 'fr' }), 'lancement')
      const [first, second] = view?.content.images ?? []
      const shared = async () => JSON.stringify((await open(path)).metadata.openGraph)
      expect(await shared()).toMatch(new RegExp(`/files/media/${first?.id}/[0-9a-f]{16}-share\\.jpg`))
      const allow = (approved: boolean) =>
        payload.update({ collection: 'media', id: first?.id ?? '', locale: 'fr', data: { approved } })
      await commitNotes(() => allow(false))
      expect(await shared()).toContain(`/files/media/${second?.id}/`)
      await commitNotes(() => allow(true))
    },
  )
})

describe('a stopped issue', () => {
  it('says so at its address, in each language, and holds neither file nor manifest', async () => {
    const view = await kitAt(openReader({ payload, locale: 'fr' }), 'lancement')
    const [image] = view?.content.images ?? []
    if (!view || !image) throw new Error('The kit holds an image.')
    await commitNotes(async () => stopIssues(await req(), [image.id]))
    for (const [path, stopped] of [
      ['/fr/presse/lancement/1', 'Ce numéro a été arrêté'],
      ['/en/press/launch/2', 'This issue was stopped'],
    ] as const) {
      const { kind, html } = await open(path)
      expect(kind).toBe('issue')
      expect(plain(html)).toContain(stopped)
      for (const { entry } of view.frozen.files) expect(html).not.toContain(entry.sha256)
    }
    const { html } = await open('/fr/presse/lancement')
    expect(plain(html)).toContain('Arrêté : une image ou un document a été retiré')
  })
})
