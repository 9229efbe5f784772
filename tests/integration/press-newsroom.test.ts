import { createLocalReq, type Payload } from 'payload'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseAddress } from '@/addresses'
import { GET as feed } from '@/app/_press/feeds'
import { forgetPress } from '@/app/_press/limits'
import { GET as live, POST } from '@/app/_press/serve'
import { Body } from '@/app/_site/Body'
import { sceneMetadata } from '@/app/_site/metadata'
import { sceneAt } from '@/app/_site/open'
import { sitePages } from '@/app/_site/siteMap'
import type { PressKit } from '@/payload-types'
import { env } from '@/platform/env'
import { issueKit } from '@/press/issuing/issue'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { seededPayload } from '../support/payload'

/** The press room over the demonstration: its search, feeds and pages, in both languages, and what the gate asks. */

let payload: Payload
let kit: PressKit
/** Its title and words stand nowhere else. */
const SECRET = 'Zibeline'

beforeAll(async () => {
  payload = await seededPayload()
  const { docs } = await payload.find({ collection: 'press-kits', locale: 'fr', depth: 0 })
  if (!docs[0]) throw new Error('The seed made no kit.')
  kit = docs[0]
  await issueSecretly()
}, 600_000)

/** A kit that is frozen and waits for its embargo. */
async function issueSecretly(): Promise<void> {
  const words = {
    title: SECRET,
    lede: SECRET,
    release: { ...kit.release, headline: SECRET },
    questions: [{ question: `${SECRET} ?`, answer: SECRET }],
  }
  await commitNotes(async () => {
    const { id } = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: {
        ...words,
        slug: 'zibeline',
        campaign: kit.campaign,
        date: '2099-02-09T05:00:00.000Z',
        date_tz: 'Europe/Paris',
        embargo: '2099-02-09T05:00:00.000Z',
        embargo_tz: 'Europe/Paris',
      },
      depth: 0,
    })
    await publish(id)
    await issueKit(await createLocalReq({}, payload), id)
  })
}

const publish = (id: string, data: object = {}) =>
  payload.update({
    collection: 'press-kits',
    id,
    locale: 'fr',
    publishSpecificLocale: 'fr',
    data: { ...data, _status: 'published' },
  })
const requestOf = (path: string, init: RequestInit = {}) => new Request(new URL(path, env().PUBLIC_URL), init)
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await live(requestOf(path, { headers }))
  return { response, text: await response.text() }
}
const fed = async (path: string, headers: Record<string, string> = {}) => {
  const response = await feed(requestOf(path, { headers }))
  return { response, text: await response.text() }
}
async function drawn(path: string): Promise<{ kind: string; html: string; canonical: unknown }> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const locale = path.startsWith('/en') ? 'en' : 'fr'
  const scene = await sceneAt(openReader({ payload, locale }), parseAddress(path))
  const { alternates } = await sceneMetadata(scene)
  return {
    kind: scene.subject.kind,
    html: renderToStaticMarkup(await Body({ scene })),
    canonical: alternates?.canonical,
  }
}
const absolute = (path: string) => new URL(path, env().PUBLIC_URL).href

describe('the search', () => {
  it.each([
    ['/fr/presse/recherche?q=PHOTO+Mille', '/fr/presse/lancement'],
    ['/fr/presse/recherche?q=ministere+valmoriere', null],
    ['/fr/presse/recherche?q=Valmori%C3%A8re', '/fr/presse/lancement'],
    ['/fr/presse/recherche?q=pedopornographie', '/fr/presse/lancement'],
    ['/en/press/search?q=habits+exercise', '/en/press/launch'],
  ])('%s finds %s', async (path, href) => {
    const { response, text } = await get(path)
    expect(response.status).toBe(200)
    if (href) expect(text).toContain(`href="${href}"`)
    else expect(text).toContain('Rien ne répond à ces mots')
  })

  it('finds figures in force, and leads to each', async () => {
    const { text } = await get('/fr/presse/recherche?q=parents')
    expect(text).toMatch(/href="\/fr\/presse\/chiffres#C\d+"/)
  })

  it('asks, is no search engine’s business, and is kept nowhere', async () => {
    const { response, text } = await get('/fr/presse/recherche')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(text).toContain('name="q"')
    expect(text).not.toContain('id="found"')
    expect(text).toContain('href="/en/press/search"')
    expect(text.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/islands/quick-exit.')])
  })

  it('shows what was typed as text, and takes no form', async () => {
    const { text } = await get(`/fr/presse/recherche?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(text).not.toContain('<script>alert')
    const headers = { origin: env().PUBLIC_URL, 'sec-fetch-site': 'same-origin' }
    const posted = await POST(
      requestOf('/fr/presse/recherche', { method: 'POST', headers, body: new URLSearchParams({ q: 'a' }) }),
    )
    expect([posted.status, posted.headers.get('cache-control')]).toEqual([405, 'private, no-store'])
  })

  it('finds nothing of what waits for its embargo, and answers for it as for any other word', async () => {
    const { text } = await get(`/fr/presse/recherche?q=${SECRET}`)
    const { text: other } = await get('/fr/presse/recherche?q=Inconnue')
    expect(text.replaceAll(SECRET, 'Inconnue')).toBe(other)
  })

  it('is not there below its address, and lets one client ask forty times a minute', async () => {
    forgetPress()
    expect((await get('/fr/presse/recherche/autre')).response.status).toBe(404)
    for (let asked = 0; asked < 40; asked++) await get('/fr/presse/recherche?q=introuvable')
    const { response, text } = await get('/fr/presse/recherche?q=introuvable')
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(text).toContain('Trop d’essais')
    forgetPress()
  })
})

describe('the question whether a kit was corrected', () => {
  it('is asked in the press room, and answered where its form leads', async () => {
    const { html } = await drawn('/fr/presse')
    const [form = ''] = /<form[^>]*verifier.*?<\/form>/.exec(html) ?? []
    const [, name] = /<input[^>]* name="([^"]+)"/.exec(form) ?? []
    const { docs } = await payload.find({ collection: 'kit-issues', depth: 0, sort: 'number' })
    const issue = docs.find(({ kit: of }) => of === kit.id)
    const { text } = await get(`/fr/presse/verifier?${name}=${issue?.code}`)
    expect(text).toContain('Vous avez le numéro en vigueur')
  })
})

describe('the feeds', () => {
  const wellFormed = (text: string) => new SaxesParser({ xmlns: true }).write(text).close()

  it.each(['/fr/presse/feed.xml', '/en/press/feed.xml', '/fr/presse/corrections.xml'])(
    '%s is Atom',
    async (path) => {
      const { response, text } = await fed(path)
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      wellFormed(text)
      expect(text).not.toContain(SECRET)
    },
  )

  it('tell of the kit in force, with where it is and what to take', async () => {
    const { text } = await fed('/fr/presse/feed.xml')
    expect(text).toContain(absolute('/fr/presse/lancement'))
    expect(text).toMatch(/\/files\/kit-issues\/[^"]+-kit-fr\.zip/)
    const { items } = JSON.parse((await fed('/en/press/feed.json')).text) as { items: { url: string }[] }
    expect(items.map(({ url }) => url)).toEqual([absolute('/en/press/launch')])
  })

  it('answer in a few bytes when nothing has changed', async () => {
    const { response } = await fed('/fr/presse/feed.json')
    const etag = response.headers.get('etag') ?? ''
    const again = await fed('/fr/presse/feed.json', { 'if-none-match': `W/${etag}` })
    expect([again.response.status, again.text]).toEqual([304, ''])
  })

  it('list the dates that are public, and no embargo', async () => {
    const { response, text } = await fed('/fr/presse/calendar.ics')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toContain('BEGIN:VCALENDAR')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(text).not.toMatch(/2099|Zibeline/)
  })

  it('list the opening of a campaign that is to come only once its editors announce it', async () => {
    const { docs } = await payload.find({ collection: 'campaigns', locale: 'fr', depth: 0, limit: 1 })
    const { helplines = [], languages = ['fr'] } = docs[0] ?? {}
    const words = { title: 'Héron cendré', slug: 'heron', tagline: 'a', summary: 'b', contentNote: 'c' }
    const opensAt = '2099-03-01T05:00:00.000Z'
    const { id } = await payload.create({
      collection: 'campaigns',
      locale: 'fr',
      draft: true,
      data: { ...words, languages, opensAt, helplines, exitUrl: 'https://example.org' },
      depth: 0,
    })
    const save = (data: object) =>
      commitNotes(() =>
        payload.update({ collection: 'campaigns', id, locale: 'fr', publishSpecificLocale: 'fr', data }),
      )
    const told = async () => {
      const page = await drawn('/fr/presse')
      const calendar = await fed('/fr/presse/calendar.ics')
      const all = [page.html, calendar.text].map((text) => text.includes('Héron'))
      return { all, english: (await fed('/en/press/calendar.ics')).text.includes('Héron'), ...page }
    }
    await payload.update({
      collection: 'campaigns',
      id,
      locale: 'fr',
      draft: true,
      data: { announced: true },
    })
    expect((await told()).all).toEqual([false, false])
    await save({ _status: 'published', announced: false })
    expect((await told()).all).toEqual([false, false])
    await save({ _status: 'published', announced: true })
    const after = await told()
    expect(after.all).toEqual([true, true])
    expect(after.english).toBe(false)
    expect(after.html).toMatch(/Ouverture de la campagne[\s\S]{0,40}Héron cendré/)
    expect(after.html).not.toContain('/fr/heron')
    expect((await fed('/fr/presse/calendar.ics')).text).toMatch(/UID:.+-start@/)
  })

  it('are nowhere else', async () => expect((await fed('/fr/presse/autre.xml')).response.status).toBe(404))
})

describe('an expert', () => {
  const room = async (path = '/fr/presse') => (await drawn(path)).html

  it('stands in the room with what they speak about, once they agreed to be named and until then', async () => {
    expect(await room()).not.toMatch(/Contacts et experts|id="people"/)
    const until = '2098-12-31T23:00:00.000Z'
    const { id } = await payload.create({
      collection: 'press-contacts',
      locale: 'fr',
      data: {
        name: 'Ondine Essai',
        kind: 'expert',
        subjects: 'Les images d’enfants',
        verifiedOn: new Date().toISOString(),
        shown: true,
      },
    })
    expect(await room()).not.toContain('Ondine')
    const agreed = (agreedUntil: string) =>
      payload.update({ collection: 'press-contacts', id, locale: 'fr', data: { agreedUntil } })
    await agreed('2020-01-01T00:00:00.000Z')
    expect(await room()).not.toContain('Ondine')
    await agreed(until)
    const html = await room()
    expect(html).toMatch(/id="people"[\s\S]*Contacts et experts[\s\S]*Ondine Essai/)
    expect(html).toMatch(/Peut parler de[\s\S]{1,3}: Les images d’enfants/)
    expect(await room('/en/press')).toContain('Ondine Essai')
    await payload.delete({ collection: 'press-contacts', id })
  })
})

describe('the kept rooms', () => {
  it.each([
    ['/fr/presse/corrections', 'Aucun dossier n’a été corrigé'],
    ['/fr/presse/chiffres', 'Ce que ce chiffre ne veut pas dire'],
    ['/en/press/figures', 'What this figure does not mean'],
    ['/fr/presse/ecrire-sur-ce-sujet', 'contenus d’abus sexuels sur mineurs'],
    ['/fr/presse/vie-privee', 'Douze mois après la fin de l’accréditation'],
    ['/en/press/privacy', 'Twelve months after the end of the accreditation'],
  ])('%s says: %s', async (path, says) => {
    const { kind, html, canonical } = await drawn(path)
    expect(kind).toBe('newsroom')
    expect(html).toContain(says)
    expect(html).not.toContain(SECRET)
    expect(canonical).toBe(absolute(path))
  })

  it('show every figure in force with its source, and none that was overtaken', async () => {
    const { docs } = await payload.find({ collection: 'claims', locale: 'fr', depth: 0, pagination: false })
    const { html } = await drawn('/fr/presse/chiffres')
    for (const { key, status } of docs)
      expect([key, html.includes(`id="${key}"`)]).toEqual([key, ['current', 'contested'].includes(status)])
  })

  it('are in the sitemap, each with its other language', async () => {
    const pages = await sitePages(payload)
    const corrections = pages.find(({ versions }) =>
      versions.some(({ url }) => url === absolute('/fr/presse/corrections')),
    )
    expect(corrections?.versions.map(({ url }) => url)).toContain(absolute('/en/press/corrections'))
  })
})

describe('the press in a partner’s edition', () => {
  const ROOM = '/fr/une-photo-mille-chemins/avec/ville-de-valmoriere/presse'
  const at = async () => {
    const { docs } = await payload.find({ collection: 'partners', depth: 0, sort: 'slug' })
    const town = docs.find(({ slug }) => slug?.includes('valmoriere'))
    return ROOM.replace('ville-de-valmoriere', town?.slug ?? '')
  }

  it('shows the campaign’s kits at addresses of its own, canonical to the house’s', async () => {
    const room = await at()
    const { kind, html, canonical } = await drawn(room)
    expect(kind).toBe('press')
    expect(html).toContain(`href="${room}/lancement"`)
    expect(html).toContain('Atelier parents')
    expect(html).not.toContain('Réseau scolaire Ostérel')
    expect((await drawn('/fr/presse')).html).toContain('Réseau scolaire Ostérel')
    expect(canonical).toBe(absolute('/fr/presse/campagne/une-photo-mille-chemins'))
    const opened = await drawn(`${room}/lancement`)
    expect([opened.kind, opened.canonical]).toEqual(['kit', absolute('/fr/presse/lancement')])
    expect((await drawn(`${room}/zibeline`)).kind).toBe('lost')
  })

  it('keeps the reader beside the partner in a release, and says where the issues are read', async () => {
    const room = await at()
    const release = `${room}/lancement/communique`
    const opened = await drawn(`${room}/lancement`)
    expect(opened.html).toContain(`href="${release}"`)
    expect(opened.html).toMatch(/s’ouvre dans l’espace presse \(Fondation/)
    const alone = await drawn(release)
    expect([alone.kind, alone.canonical]).toEqual(['release', absolute('/fr/presse/lancement/communique')])
    expect(alone.html).toContain(`href="${room}/lancement"`)
    expect(alone.html).toContain('Ville de Valmorière')
    expect((await drawn('/fr/presse/lancement')).html).not.toMatch(/s’ouvre dans l’espace presse \(Fondation/)
    expect((await drawn(`${room}/zibeline/communique`)).kind).toBe('lost')
    expect((await drawn(`${room}/lancement/autre`)).kind).toBe('lost')
  })

  it('is led to from every page of that edition', async () => {
    const room = await at()
    expect((await drawn(room.replace('/presse', ''))).html).toContain(`href="${room}"`)
  })

  it('says so while the edition is off, and leads to the house’s', async () => {
    const room = await at()
    const { docs } = await payload.find({
      collection: 'partners',
      depth: 0,
      where: { slug: { equals: room.split('/')[4] } },
    })
    const { docs: found } = await payload.find({
      collection: 'standings',
      depth: 0,
      where: { partner: { equals: docs[0]?.id } },
    })
    const id = found[0]?.id ?? ''
    const become = (state: 'open' | 'suspended' | 'ended') =>
      commitNotes(() => payload.update({ collection: 'standings', id, data: { state } }))
    await become('suspended')
    const away = await drawn(`${room}/lancement`)
    expect(away.kind).toBe('away')
    expect(away.html).toContain('href="/fr/presse/lancement"')
    await become('ended')
    expect((await drawn(room)).kind).toBe('moved')
    await become('open')
    expect((await drawn(room)).kind).toBe('press')
  })

  it('is not there where the campaign keeps it to the house', async () => {
    const room = await at()
    const id = String(kit.campaign)
    const campaign = await payload.findByID({ collection: 'campaigns', id, depth: 0, locale: 'fr' })
    const allow = (press: boolean) =>
      commitNotes(() =>
        payload.update({
          collection: 'campaigns',
          id,
          locale: 'fr',
          publishSpecificLocale: 'fr',
          data: { relay: { ...campaign.relay, press }, _status: 'published' },
        }),
      )
    await allow(false)
    expect((await drawn(room)).kind).toBe('lost')
    expect((await drawn(room.replace('/presse', ''))).html).toContain('href="/fr/presse"')
    await allow(true)
    expect((await drawn(room)).kind).toBe('press')
  })
})

describe('the gate of a kit', () => {
  const quoted = (change: object) => [{ ...(kit.quotations?.[0] ?? { text: '', speaker: '' }), ...change }]

  it('lets the demonstration pass, whose approval is on record', async () => {
    expect(kit.quotations?.[0]?.approvedWording).toMatch(/^[0-9a-f]{64}$/)
    await expect(publish(kit.id)).resolves.toBeTruthy()
  })

  it('refuses a quotation in other words than were approved, and says how to mend it', async () => {
    await expect(
      publish(kit.id, { quotations: quoted({ text: 'Nous voulons autre chose.' }) }),
    ).rejects.toThrow(/ont changé depuis l’accord/)
    await expect(
      publish(kit.id, { quotations: quoted({ text: '« Elle veut autre chose. »', kind: 'indirect' }) }),
    ).rejects.toThrow(/entre guillemets/)
    await expect(
      publish(kit.id, {
        quotations: quoted({ text: 'Elle veut autre chose.', kind: 'indirect', approvedOn: null }),
      }),
    ).resolves.toBeTruthy()
    await publish(kit.id, { quotations: quoted({}) })
  })

  it('refuses a contact whom nobody has called for six months, at publication and when it is issued', async () => {
    const [contact] = kit.contacts ?? []
    const id = String(contact)
    const before = await payload.findByID({ collection: 'press-contacts', id, depth: 0 })
    const verified = (verifiedOn: string) =>
      commitNotes(() => payload.update({ collection: 'press-contacts', id, data: { verifiedOn } }))
    await verified('2020-01-01')
    await expect(publish(kit.id)).rejects.toThrow(/Nora Delvigne.*depuis plus de six mois/)
    await expect(
      issueKit(await createLocalReq({}, payload), kit.id, { correction: { fr: 'Rien.', en: 'Nothing.' } }),
    ).rejects.toThrow(/six mois/)
    await verified(before.verifiedOn)
    await expect(publish(kit.id)).resolves.toBeTruthy()
  })
})
