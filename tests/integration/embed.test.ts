import { beforeAll, describe, expect, it } from 'vitest'
import { readEmbed } from '@/app/_embed/read'
import { GET as embed } from '@/app/(service)/embed/[...path]/route'
import { GET as oembed } from '@/app/(service)/oembed/route'
import { TRIAL, trialKey } from '@/embed/trial'
import { versionOf } from '@/embed/version'
import { env } from '@/platform/env'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { visitOf } from '@/reach/visit'
import { writeIslands } from '../../scripts/islands'
import { writeStyles } from '../../scripts/styles'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { open, send } from '../support/space'
import { person } from './members-people'
import { makeHouse, publish, withdraw } from './publishing-fixtures'

const TOWN = 'Ville de Lumière'
const HOST = 'https://ville.example/agenda'

let house: Awaited<ReturnType<typeof makeHouse>>
let partner: string
let edition: string
let line: string

beforeAll(async () => {
  await Promise.all([writeStyles(), writeIslands()])
  house = await makeHouse()
  const payload = await payloadForTests()
  line = house.helplines[0] ?? ''
  await payload.updateGlobal({ slug: 'house', locale: 'fr', data: { name: 'Fondation Mille Lanternes' } })
  await payload.updateGlobal({ slug: 'house', locale: 'en', data: { name: 'Thousand Lanterns' } })
  await payload.update({
    collection: 'helplines',
    id: line,
    locale: 'fr',
    data: { numbers: [{ number: '119', by: 'tel' }], short: 'enfance en danger' },
  })
  const text = { name: TOWN, slug: 'ville', kind: 'town-hall' as const, active: true }
  partner = (await payload.create({ collection: 'partners', locale: 'fr', data: { ...text, website: HOST } }))
    .id
  await payload.update({ collection: 'partners', id: partner, locale: 'en', data: { name: 'City of Light' } })
  const pair = { campaign: house.campaign, partner, role: 'supporting' as const }
  edition = (await payload.create({ collection: 'editions', locale: 'fr', draft: true, data: pair })).id
  await publish('editions', edition, 'fr')
})

const ask = async (path: string, headers: Record<string, string> = { referer: HOST }) => {
  const answer = await embed(new Request(new URL(path, env().PUBLIC_URL), { headers }))
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const OWN = '/embed/fr/lanternes/ville'

describe('an embed', () => {
  it('is the partner’s on its host, and its policy names the host', async () => {
    const { text, headers } = await ask(OWN)
    expect(text).toContain(TOWN)
    expect(text).toContain('119')
    expect(headers.get('content-security-policy')).toContain('https://ville.example:*')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it('is the house’s elsewhere, and every page may frame it', async () => {
    for (const headers of [{ referer: 'https://elsewhere.example/' }, {}] as Record<string, string>[]) {
      const { text, headers: said } = await ask(OWN, headers)
      expect(text).not.toContain(TOWN)
      expect(text).toContain('119')
      expect(said.get('content-security-policy')).not.toContain('frame-ancestors')
    }
  })

  it('is the partner’s on the hosts that its standing lists too', async () => {
    const other = { referer: 'https://ecole.example/' }
    expect((await ask(OWN, other)).text).not.toContain(TOWN)
    const payload = await payloadForTests()
    const { id } = await payload.create({
      collection: 'standings',
      data: { campaign: house.campaign, partner, state: 'open', embedHosts: [{ host: 'Ecole.example' }] },
    })
    expect((await ask(OWN, other)).text).toContain(TOWN)
    await payload.delete({ collection: 'standings', id })
  })

  it('draws nothing that is not published: a draft of the edition in the other language is the house’s', async () => {
    const { text, status } = await ask('/embed/en/lanternes/ville')
    expect(status).toBe(200)
    expect(text).not.toContain('City of Light')
  })

  it('is never without numbers, whatever is asked for', async () => {
    for (const path of ['/embed/fr/nowhere', '/embed/fr/call/0', '/embed/fr/call/ffffffffffffffffffffffff']) {
      const { status, text } = await ask(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('119')
    }
  })
})

describe('a file on a disk', () => {
  const at = (key: string) => `${OWN}?${new URLSearchParams({ [TRIAL]: key })}`
  const PLACE = { campaign: 'lanternes', partner: 'ville' }

  it('shows the partner’s with the key of a day, on no page that says its host, and leads back with it', async () => {
    const key = trialKey(PLACE, new Date())
    const { text, headers } = await ask(at(key), { 'sec-fetch-dest': 'iframe' })
    expect(text).toContain(TOWN)
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors')
    expect((await ask(at(key), { referer: 'https://elsewhere.example/' })).text).not.toContain(TOWN)
    expect((await ask(at(`${key}0`), {})).text).not.toContain(TOWN)
    const [, call] = /href="(\/embed\/fr\/call\/[^"]+)"/.exec(text) ?? []
    const { text: called } = await ask((call ?? '').replaceAll('&amp;', '&'), {})
    expect(called).toContain(`${TRIAL}=${key}`)
  })

  it('shows the house’s when the day is over', async () => {
    const key = trialKey(PLACE, new Date(Date.now() - 25 * 3_600_000))
    expect((await ask(at(key), {})).text).not.toContain(TOWN)
  })
})

describe('the page that gives the codes', () => {
  const PAGE = '/fr/espace-partenaire/integrer/lanternes'
  const headings = (html: string) => [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, text]) => text)

  it('asks for the sites before the codes that need them, and says what it kept where it was typed', async () => {
    const payload = await payloadForTests()
    const { cookie } = await person(payload, { partner })
    await payload.update({ collection: 'partners', id: partner, data: { website: null } })
    const before = await open(PAGE, { cookie })
    expect(before.text.indexOf('id="hosts"')).toBeGreaterThan(0)
    expect(before.text.indexOf('id="hosts"')).toBeLessThan(before.text.indexOf('&lt;iframe'))
    expect(before.text).toContain('Dites d’abord où vous collez le code')

    const wrong = await send(PAGE, { hosts: 'pas un site !' }, { cookie })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('ou collez l’adresse d’une de ses pages')

    const sent = await send(PAGE, { hosts: 'http://mairie.example:4391/cadre.html' }, { cookie })
    expect([sent.status, sent.location]).toEqual([303, `${PAGE}?saved=1#sites`])
    const { text } = await open(`${PAGE}?saved=1`, { cookie })
    expect(text).toContain('Votre logo paraît sur mairie.example:4391.')
    expect(text).toMatch(/<details class="fold" open="">.*Changer les sites.*Enregistré\./s)
    expect(headings(text)).toContain('Un cadre, avec votre logo')
    expect((await ask(OWN, { referer: 'http://mairie.example:4391/' })).text).toContain(TOWN)
    await payload.update({ collection: 'partners', id: partner, data: { website: HOST } })
    await payload.delete({ collection: 'standings', where: { partner: { equals: partner } } })
  })

  it('gives a file that shows the partner’s from a disk', async () => {
    const payload = await payloadForTests()
    const { cookie } = await person(payload, { partner })
    const { text } = await open(`${PAGE}/fr/file`, { cookie })
    const [, source] = /<iframe src="([^"]+)"/.exec(text) ?? []
    const { pathname, search } = new URL((source ?? '').replaceAll('&#38;', '&'))
    const framed = await ask(`${pathname}${search}`, { 'sec-fetch-dest': 'iframe' })
    expect(framed.text).toContain(TOWN)
    expect(framed.headers.get('content-security-policy')).not.toContain('frame-ancestors')
    expect(visitOf(pathname)).toBeNull()
    // On a page that says its host, no other page than ours may frame it.
    const elsewhere = await ask(`${pathname}${search}`, { referer: 'https://elsewhere.example/' })
    expect(elsewhere.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'$/)
    expect((await open(`${PAGE}/fr/other`, { cookie })).status).toBe(404)
  })
})

describe('an edition that is suspended', () => {
  it('is the house’s in its embed at the next request, and back at the one after it is lifted', async () => {
    const payload = await payloadForTests()
    const { id } = await payload.create({
      collection: 'standings',
      data: { campaign: house.campaign, partner, state: 'suspended' },
    })
    const { text } = await ask(OWN)
    expect(text).not.toContain(TOWN)
    expect(text).toContain('119')
    expect((await ask(`${OWN}/current`)).text).toContain('Cette édition n’est plus publiée')
    await payload.update({ collection: 'standings', id, data: { state: 'open' } })
    expect((await ask(OWN)).text).toContain(TOWN)
    await payload.delete({ collection: 'standings', id })
  })

  it('by dates is away between them, to the instant', async () => {
    const payload = await payloadForTests()
    const clock = stoppedClock('2027-03-01T09:59:59Z')
    const { id } = await payload.create({
      collection: 'standings',
      data: {
        campaign: house.campaign,
        partner,
        state: 'open',
        pausedFrom: '2027-03-01T10:00:00.000Z',
        pausedUntil: '2027-03-02T10:00:00.000Z',
      },
    })
    const shown = async () => (await ask(OWN)).text.includes(TOWN)
    expect(await shown()).toBe(true)
    clock.jumpTo('2027-03-01T10:00:00Z')
    expect(await shown()).toBe(false)
    clock.jumpTo('2027-03-02T10:00:00Z')
    expect(await shown()).toBe(true)
    await payload.delete({ collection: 'standings', id })
  })
})

describe('a copy', () => {
  it('is told when a number changed since it was made', async () => {
    const payload = await payloadForTests()
    const version = await versionNow()
    const answer = async () => (await ask(`${OWN}/current?form=full&date=2026-11-26&v=${version}`)).text
    expect(await answer()).toContain('Oui. Rien n’a changé')
    const change = (number: string) =>
      commitNotes(() =>
        payload.update({
          collection: 'helplines',
          id: line,
          locale: 'fr',
          data: { numbers: [{ number, by: 'tel' }] },
        }),
      )
    await change('120')
    expect(await answer()).toContain('Non. Les numéros d’aide ont changé')
    await change('119')
  })
})

describe('a code as it is seen before it is pasted', () => {
  it('is the partner’s while it is published, else the house’s, and only on our own pages', async () => {
    const { text, headers } = await ask(`${OWN}/current?show=static`, {})
    expect(text).toContain(`${TOWN} la soutient`)
    expect(text).toContain('<a href="tel:119" style="display:inline-block;min-width:44px;padding:14px 0">')
    expect(headers.get('content-security-policy')).toMatch(
      /style-src-attr 'unsafe-inline'.*frame-ancestors 'self'$/,
    )
    expect((await ask('/embed/en/lanternes/ville/current?show=static', {})).text).not.toContain(
      'City of Light',
    )
    const frame = await ask(`${OWN}/current?show=frame&form=helplines`, {})
    expect(frame.text).toContain('w-helplines')
    expect(frame.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'$/)
    expect(frame.headers.get('content-security-policy')).not.toContain('unsafe-inline')
  })

  it('asks for no address that is counted', async () => {
    const { text } = await ask(`${OWN}/current?show=iframe&form=compact`, {})
    const src = / src="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#38;', '&') ?? ''
    expect(visitOf(new URL(src).pathname)).toBeNull()
    expect(src).toContain('show=frame&form=compact')
  })

  it('is numbers, with 404, where nothing is published', async () => {
    const { status, text } = await ask('/embed/fr/nowhere/current?show=static')
    expect(status).toBe(404)
    expect(text).toContain('119')
  })
})

/** The version of a copy made now. */
async function versionNow(): Promise<string> {
  const reader = openReader({ payload: await payloadForTests(), locale: 'fr' })
  const view = await readEmbed(reader, { campaign: 'lanternes', partner: 'ville' })
  return view ? versionOf(view, { form: 'full' }) : 'none'
}

it('oEmbed answers with the house’s title and frame once the edition is gone', async () => {
  const page = `${env().PUBLIC_URL}/fr/lanternes/avec/ville`
  const url = `${env().PUBLIC_URL}/oembed?url=${encodeURIComponent(page)}`
  expect(await (await oembed(new Request(url))).json()).toMatchObject({ author_name: TOWN })
  await withdraw('editions', edition, 'fr')
  const after = await oembed(new Request(url))
  expect(after.status).toBe(200)
  expect(JSON.stringify(await after.json())).not.toContain(TOWN)
})
