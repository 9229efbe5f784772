import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openPressSession } from '@/press/accreditation/session'
import { pullIssue, pullKit } from '@/press/embargo/pull'
import { issueKit } from '@/press/issuing/issue'
import { commitNotes } from '@/publishing/notes'
import { seed } from '@/seed'
import { askText } from '../support/asked'
import { aroundOf } from '../support/embargoDoors'
import { type Embargoed, embargoedKit, issuedKit, readyKit } from '../support/embargoedKit'
import { payloadForTests } from '../support/payload'

/** What was public and was taken back says so where it stood; what never was public says nothing, to anybody else. */

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', async (original) => ({
  ...(await original<typeof import('@/ui/assets')>()),
  stylesheet: (name = 'site') => `/assets/${name}.css`,
  island: (name: string) => `/islands/${name}.js`,
}))

const REASON = 'Une erreur de chiffre.'
const HOUR = 3_600_000
const later = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

let payload: Payload
let kit: Embargoed

const req = () => createLocalReq({}, payload)
const text = (path: string, headers: Record<string, string> = {}) => askText(payload, path, headers)

async function publicKit(slug: string): Promise<Embargoed> {
  const ready = await readyKit(payload, { embargo: null, slug })
  const { id } = await commitNotes(async () => issueKit(await req(), ready.kit))
  return issuedKit(payload, { ...ready, issue: id })
}

async function corrected(of: Embargoed, note: string): Promise<string> {
  await payload.update({
    collection: 'press-kits',
    id: of.kit,
    locale: 'fr',
    publishSpecificLocale: 'fr',
    data: { lede: `Un autre chapeau : ${note}`, _status: 'published' },
  })
  const correction = { fr: note, en: `In English: ${note}` }
  return (await commitNotes(async () => issueKit(await req(), of.kit, { correction }))).id
}

beforeAll(async () => {
  payload = await payloadForTests()
  await commitNotes(() => seed(payload))
  kit = await publicKit('belette')
}, 180_000)

describe('an issue that is taken back while the kit goes on', () => {
  it('says so at its own address, with the way to the one in force; the kit stands', async () => {
    const second = await corrected(kit, 'Trois, et non deux.')
    expect((await text('/fr/presse/belette/2')).status).toBe(200)
    await commitNotes(async () => pullIssue(await req(), second, REASON))
    const { status, text: said } = await text('/fr/presse/belette/2')
    expect(status).toBe(410)
    expect(said).toMatch(/Le numéro 2 a été retiré le .* \(heure de Paris\) : ne le publiez plus/)
    expect(said).toContain('href="/fr/presse/belette"')
    expect(said).not.toContain('Trois, et non deux')
    expect(said).not.toContain(REASON)
    expect((await text('/fr/presse/belette')).status).toBe(200)
  })

  it('is told of by the feed and the page of corrections, and in the press room', async () => {
    for (const path of ['/fr/presse/corrections.xml', '/fr/presse/corrections', '/fr/presse']) {
      const { text: said } = await text(path)
      expect(said, path).toMatch(/Le numéro 2 a été retiré le/)
      expect(said, path).toContain('/fr/presse/belette/2')
      expect(said, path).not.toContain(REASON)
    }
    expect((await text('/en/press/corrections')).text).toMatch(/Issue 2 was withdrawn on/)
  })
})

describe('a kit that is taken back', () => {
  it('says so at each of its addresses, without what it held', async () => {
    const { partner, campaign } = await aroundOf(payload)
    const relayed = `/fr/${campaign.fr}/avec/${partner}/presse/belette`
    expect((await text(relayed)).status).toBe(200)
    await commitNotes(async () => pullKit(await req(), kit.kit, REASON))
    for (const path of [
      '/fr/presse/belette',
      '/fr/presse/belette/1',
      '/fr/presse/belette/communique',
      relayed,
    ]) {
      const { status, text: said } = await text(path)
      expect([path, status]).toEqual([path, 410])
      expect(said).toMatch(/Ce dossier a été retiré le .* : ne le publiez plus/)
      expect(said).toContain('href="/fr/presse"')
      expect(said).toContain('href="tel:')
      expect(said).not.toContain('zibeline')
      expect(said).not.toContain(REASON)
    }
    const plain = await text('/fr/presse/belette/communique.txt')
    expect([plain.status, plain.text]).toEqual([410, expect.stringContaining('Ce dossier a été retiré')])
    expect((await text('/en/press/belette-en')).text).toContain('This kit was withdrawn on')
  })

  it('stays in the feed under its own name, and says so', async () => {
    for (const path of ['/fr/presse/feed.xml', '/fr/presse/feed.json', '/fr/presse/corrections.xml'])
      expect((await text(path)).text, path).toContain('Ce dossier a été retiré le')
  })

  it('is not what is said of an issue that had gone before', async () => {
    const { text: said } = await text('/fr/presse/corrections')
    expect(said).toContain('Le numéro 2 a été retiré le')
    expect(said).toContain('Ce dossier a été retiré le')
  })

  it('leaves what never stood there as it was', async () => {
    const never = await text('/fr/presse/hermeline')
    expect(never.status).toBe(404)
    expect((await text('/fr/presse/belette/9')).text).toContain('Cette page n’est pas ici')
  })

  it('says nothing any more once it is put back', async () => {
    await commitNotes(async () => issueKit(await req(), kit.kit))
    expect((await text('/fr/presse/belette')).status).toBe(200)
    const { status, text: said } = await text('/fr/presse/belette/1')
    expect(status).toBe(410)
    expect(said).toContain('Le numéro 1 a été retiré')
  })
})

describe('a kit that is taken back before anybody could read it', () => {
  it('never was, but to whom it was open', async () => {
    const waiting = await embargoedKit(payload, { embargo: later(48), slug: 'fouine' })
    const person = async (kits: string[]) => {
      const granted = await payload.create({
        collection: 'accreditations',
        data: {
          name: 'Camille Estève',
          medium: 'Radio Falune',
          email: `${Math.random()}@example.org`,
          language: 'fr',
          kits,
          until: later(24 * 30),
          until_tz: 'Europe/Paris',
          state: 'granted',
          linkHash: 'a'.repeat(64),
        },
      })
      return { cookie: openPressSession(granted).split(';')[0] ?? '' }
    }
    const [open, other] = [await person([waiting.kit]), await person([kit.kit])]
    await commitNotes(async () => pullKit(await req(), waiting.kit, REASON))
    const there = '/fr/presse/sous-embargo/fouine'
    const told = await text(there, open)
    expect(told.status).toBe(410)
    expect(told.text).toMatch(/Ce dossier a été retiré le .* : ne le publiez plus/)
    expect(told.text).not.toContain(REASON)
    expect(told.text).not.toContain('zibeline')
    const stranger = await text(there, other)
    expect(stranger).toEqual(await text('/fr/presse/sous-embargo/jamais', other))
    expect(stranger.status).toBe(404)
    for (const path of ['/fr/presse/fouine', '/fr/presse/fouine/1', '/fr/presse/fouine/communique'])
      expect((await text(path)).status).toBe(404)
    for (const path of ['/fr/presse/corrections.xml', '/fr/presse/corrections', '/fr/presse/feed.xml'])
      expect((await text(path)).text).not.toContain('fouine')
  })
})
