import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmByLink } from '@/partners/applying/confirm'
import { forgetApplying } from '@/partners/applying/limits'
import { pruneApplications } from '@/partners/applying/upkeep'
import { openSession } from '@/people/memberSession'
import { stoppedClock } from '../support/clock'
import { lettersTo } from '../support/letters'
import { DATABASE, payloadForTests } from '../support/payload'
import { account } from './access/people'
import { make, subject } from './access/subjects'
import { makeHouse, makePage } from './publishing-fixtures'

// The style sheet is made by the build; no page of this suite is looked at.
vi.mock('@/ui/assets', async (original) => ({
  ...(await original<typeof import('@/ui/assets')>()),
  stylesheet: () => '/assets/site.css',
  island: () => '/islands/island.js',
}))

const ORIGIN = 'http://127.0.0.1:3000'
const FORM = '/fr/espace-partenaire/demande/lanternes'
const TEXT = {
  fr: 'Vous ne changez pas les numéros.\n\nÀ tout moment.',
  en: 'You leave the numbers.\n\nAny time.',
}
const DAY = 86_400_000

let campaign: string
let terms: string
let count = 0
const somebody = (domain = `maison-${++count}.example.org`) => `personne-${++count}@${domain}`
const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

async function write(label: string, from: string, text = TEXT): Promise<string> {
  const payload = await payloadForTests()
  const data = { campaign, from, from_tz: 'Europe/Paris' as const, label, text: text.fr }
  const { id } = await payload.create({ collection: 'terms', locale: 'fr', data })
  await payload.update({ collection: 'terms', id, locale: 'en', data: { label, text: text.en } })
  return id
}

beforeAll(async () => {
  ;({ campaign } = await makeHouse())
  const payload = await payloadForTests()
  for (const locale of ['fr', 'en'] as const)
    await payload.updateGlobal({ slug: 'house', locale, data: { name: 'Fondation Mille Lanternes' } })
  terms = await write('version de septembre', '2026-09-01T00:00:00.000Z')
  await account('partner-manager')
}, 120_000)
beforeEach(forgetApplying)

const right = (email: string): Record<string, string> => ({
  organisation: 'Ville de Sarmelle',
  kind: 'town-hall',
  website: '',
  registration: '',
  person: 'Inès Roumégas',
  capacity: 'Service Familles',
  email,
  languages: 'fr',
  territory: 'La commune',
  where: 'À la médiathèque',
  terms: 'yes',
  shown: hash(TEXT.fr),
  more: '',
})

async function ask(method: 'GET' | 'POST', path: string, fields?: Record<string, string>) {
  const { GET, POST } = await import('@/app/_live/serve')
  const request = new Request(`${ORIGIN}${path}`, {
    method,
    headers: { origin: ORIGIN },
    body: fields && new URLSearchParams(fields),
  })
  const response = await (method === 'GET' ? GET(request) : POST(request))
  return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
}
const get = (path: string) => ask('GET', path)
const send = (path: string, fields: Record<string, string>) => ask('POST', path, fields)

/** The letters that one address got, opened, the newest last. */
async function letters(to: string) {
  return (await lettersTo(await payloadForTests(), to)).map(({ row, blocks }) => {
    const button = blocks.find((block) => block.kind === 'button')
    const code = blocks.find((block) => block.kind === 'code')
    return {
      ...row,
      link: button?.kind === 'button' ? new URL(button.href).pathname : '',
      code: code?.kind === 'code' ? code.code : '',
    }
  })
}

async function applications(email: string) {
  const payload = await payloadForTests()
  const { docs } = await payload.find({
    collection: 'applications',
    where: { email: { equals: email } },
    depth: 0,
  })
  return docs
}

async function apply(more: Record<string, string> = {}, email = somebody()) {
  const answer = await send(FORM, { ...right(email), ...more })
  const [application] = await applications(email)
  const [letter] = await letters(email)
  return { email, answer, application, letter, link: letter?.link ?? '' }
}

async function agreementOf(application: string | undefined) {
  const payload = await payloadForTests()
  const where = { application: { equals: application } }
  return (await payload.find({ collection: 'agreements', where, depth: 0 })).docs
}

describe('the invitation', () => {
  let page: string
  const change = async (data: object) => {
    const payload = await payloadForTests()
    const published = { ...data, _status: 'published' as const }
    await payload.update({
      collection: 'campaigns',
      id: campaign,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: published,
    })
  }
  const html = async (path: string) => {
    const [{ sceneAt }, { Body }, { openReader }, { parseAddress }, { renderToStaticMarkup }] =
      await Promise.all([
        import('@/app/_site/open'),
        import('@/app/_site/Body'),
        import('@/publishing/read'),
        import('@/addresses'),
        import('react-dom/server'),
      ])
    const reader = openReader({ payload: await payloadForTests(), locale: 'fr' })
    const scene = await sceneAt(reader, parseAddress(path))
    return { html: renderToStaticMarkup(await Body({ scene })), until: reader.readings.until }
  }
  beforeAll(async () => {
    page = await makePage(campaign, 'relayer')
    await change({
      relayPage: page,
      relay: { slots: ['contact'], answerDays: 5 },
      partnersContact: { email: 'r@example.org' },
    })
  })
  it('has a way in, what is whose, how long it takes and the terms, whatever its editors wrote', async () => {
    const { html: shown } = await html('/fr/lanternes/relayer')
    expect(shown).toContain(`href="${FORM}"`)
    expect(shown).toMatch(/5\sjours ouvrés/)
    expect(shown).toContain('Votre contact')
    expect(shown).not.toContain('Votre introduction, en quelques lignes')
    for (const paragraph of ['Vous ne changez pas les numéros.', 'À tout moment.', '1er septembre 2026'])
      expect(shown).toContain(paragraph)
    expect(shown).toContain('Votre logo')
    expect(shown).toContain('Personne encore')
  })
  it('stands on that page alone', async () => {
    expect((await html('/fr/lanternes/agir')).html).not.toContain(FORM)
  })
  it('is drawn anew when the next version comes into force', async () => {
    const payload = await payloadForTests()
    const id = await write('à venir', '2031-05-01T00:00:00.000Z')
    expect((await html('/fr/lanternes/relayer')).until).toEqual(new Date('2031-05-01T00:00:00.000Z'))
    await payload.delete({ collection: 'terms', id })
  })
  it('of a campaign that takes no applications says so, and whom to write to', async () => {
    await change({ relay: { open: false } })
    const { html: shown } = await html('/fr/lanternes/relayer')
    expect(shown).not.toContain(FORM)
    expect(shown).toContain('Les demandes sont closes')
    expect(shown).toContain('mailto:r@example.org')
    await change({ relay: { open: true, answerDays: 2 } })
  })
})

describe('an application', () => {
  it('is kept with the words agreed to, and asks by mail whether the address is right', async () => {
    const { email, answer, application, letter } = await apply()
    expect(answer.status).toBe(303)
    expect(answer.to).toMatch(/^\/fr\/espace-partenaire\/confirmer\/code\//)
    expect(answer.to).not.toContain(email)
    expect((await get(answer.to)).html).toContain(`un code à <strong>${email}</strong>`)
    expect(application).toMatchObject({ state: 'unconfirmed', campaign, terms, language: 'fr', doubts: [] })
    expect(await agreementOf(application?.id)).toMatchObject([
      { text: TEXT.fr, sha256: hash(TEXT.fr), language: 'fr', email, terms, confirmedAt: null },
    ])
    expect(letter).toMatchObject({ language: 'fr', purpose: 'application-confirm' })
    expect(JSON.stringify(letter?.blocks.open)).not.toContain(letter?.code)
  })
  it('from a wrong address is corrected: the form comes back whole, for an hour', async () => {
    const { email, answer, application } = await apply({ registration: '35600000009075' })
    const correct = () => send(answer.to, { action: 'correct' })
    const { status, html } = await correct()
    expect(status).toBe(200)
    expect(html).toContain(`action="${FORM}"`)
    for (const kept of [email, 'Ville de Sarmelle', '35600000009075', 'Service Familles', 'La commune'])
      expect(html).toContain(`value="${kept}"`)
    expect(html).toContain('À la médiathèque')
    expect(html).toMatch(/type="checkbox" id="terms"[^>]* checked=""/)
    // It changed nothing.
    expect((await applications(email))[0]).toEqual(application)
    stoppedClock(new Date(Date.now() + 3_600_000).toISOString())
    expect((await get(answer.to)).html).not.toContain(email)
    expect(await correct()).toMatchObject({ status: 303, to: FORM })
  })
  it('in English is agreed to and answered in English', async () => {
    const email = somebody()
    const answer = await send('/en/partner-space/apply/lanternes', { ...right(email), shown: hash(TEXT.en) })
    expect(answer.to).toMatch(/^\/en\/partner-space\/confirm\/code\//)
    const [application] = await applications(email)
    expect(await agreementOf(application?.id)).toMatchObject([{ text: TEXT.en, language: 'en' }])
    expect(await letters(email)).toMatchObject([{ language: 'en' }])
  })
  it('that is wrong comes back whole: 422, points counted, beside their fields, what was typed', async () => {
    const fields = {
      ...right('ines@sarmelle'),
      organisation: '',
      where: 'À <b>deux</b> pas',
      source: 'lettre',
    }
    const { status, html } = await send(FORM, fields)
    expect(status).toBe(422)
    expect(html).toContain('<title>Deux points à reprendre – Votre demande – lanternes</title>')
    expect(html).toContain('Deux points à reprendre. Le reste est gardé.')
    for (const name of ['organisation', 'email']) {
      expect(html).toContain(`href="#${name}"`)
      expect(html).toMatch(
        new RegExp(`<input id="${name}"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*${name}-error`),
      )
    }
    for (const kept of [
      'value="ines@sarmelle"',
      'À &lt;b&gt;deux&lt;/b&gt; pas',
      'name="source" value="lettre"',
    ])
      expect(html).toContain(kept)
    expect(html).toMatch(/type="checkbox" id="terms"[^>]* checked=""/)
    expect(html).toMatch(/value="town-hall" checked=""|checked="" value="town-hall"|id="kind"[^>]*checked=""/)
  })
  it('keeps doubts for the manager and refuses nobody for them', async () => {
    const { application, answer } = await apply({
      registration: '111 222 333 44455',
      website: 'ailleurs.example',
    })
    expect(answer.status).toBe(303)
    expect(application?.doubts).toMatchObject([{ code: 'number-siren' }, { code: 'website-domain' }])
    for (const registration of ['35600000009075', '35600000000048'])
      expect((await apply({ registration })).application?.doubts).toEqual([])
  })
  it('of a name of 140 letters is taken', async () => {
    const organisation = 'Communauté '.repeat(13).slice(0, 139).padEnd(140, 's')
    const { application, letter } = await apply({ organisation })
    expect(application?.organisation).toBe(organisation)
    expect(letter?.subject.length).toBeLessThanOrEqual(200)
  })
  it('to a campaign that is closed says whom to write to', async () => {
    const payload = await payloadForTests()
    const relay = { open: false }
    await payload.update({ collection: 'campaigns', id: campaign, locale: 'fr', data: { relay } })
    await payload.update({
      collection: 'campaigns',
      id: campaign,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { _status: 'published', partnersContact: { email: 'relais@example.org' } },
    })
    const email = somebody()
    for (const { status, html } of [await get(FORM), await send(FORM, right(email))]) {
      expect(status).toBe(200)
      expect(html).toContain('Les demandes sont closes')
      expect(html).toContain('mailto:relais@example.org')
      expect(html).not.toContain('<form')
    }
    expect(await applications(email)).toEqual([])
    await payload.update({
      collection: 'campaigns',
      id: campaign,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { _status: 'published', relay: { open: true } },
    })
  })
  it('to nowhere is a page that helps', async () => {
    expect((await get('/fr/espace-partenaire/demande/ailleurs')).status).toBe(404)
    expect((await get('/fr/espace-partenaire/demande')).status).toBe(404)
  })
})

describe('the trap', () => {
  it('filled by autofill leads to one question more, never to a false success', async () => {
    const email = somebody()
    const filled = { ...right(email), more: '06 12 34 56 78' }
    const asked = await send(FORM, filled)
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('id="word"')
    expect(await applications(email)).toEqual([])
    expect((await send(FORM, { ...filled, word: 'LUMIERE' })).status).toBe(303)
    expect((await applications(email))[0]?.doubts).toEqual([{ code: 'filled-trap', figures: {} }])
  })
  it('empty asks nothing', async () => {
    expect((await get(FORM)).html).not.toContain('id="word"')
  })
})

describe('terms', () => {
  it('that changed between showing and sending are shown anew, and agreed to anew', async () => {
    stoppedClock('2027-03-01T09:00:00Z')
    const other = { fr: 'Des mots nouveaux.', en: 'New words.' }
    await write('version de février', '2027-02-01T00:00:00.000Z', other)
    const email = somebody()
    const again = await send(FORM, right(email))
    expect(again.status).toBe(422)
    expect(again.html).toContain('Les conditions ont changé pendant que vous écriviez')
    expect(again.html).toContain('Des mots nouveaux.')
    expect(again.html).toMatch(/<details open=""/)
    expect(again.html).not.toMatch(/id="terms"[^>]* checked/)
    expect((await send(FORM, { ...right(email), shown: hash(other.fr) })).status).toBe(303)
    const [application] = await applications(email)
    expect(await agreementOf(application?.id)).toMatchObject([{ text: other.fr, sha256: hash(other.fr) }])
  })
  it('that somebody accepted are neither changed nor deleted, and the refusal says what to do', async () => {
    await apply()
    const payload = await payloadForTests()
    const english = { i18n: { language: 'en' } } as never
    const change = (data: object, req?: never) =>
      payload.update({ collection: 'terms', id: terms, locale: 'fr', data, ...(req ? { req } : {}) })
    await expect(change({ text: 'Autre chose.' })).rejects.toThrow('Écrivez une nouvelle version')
    await expect(payload.delete({ collection: 'terms', id: terms })).rejects.toThrow('nouvelle version')
    await expect(payload.delete({ collection: 'terms', id: terms, req: english })).rejects.toThrow(
      'Write a new version',
    )
    await expect(change({ pauseAfter: '2027-06-30T12:00:00.000Z' })).resolves.toBeTruthy()
    const unread = await write('brouillon', '2030-01-01T00:00:00.000Z')
    await payload.update({ collection: 'terms', id: unread, locale: 'fr', data: { text: 'Mieux.' } })
    await payload.delete({ collection: 'terms', id: unread })
  })
})

describe('the mailed link', () => {
  it('that a gateway opens twice before the person changes nothing, and one button confirms', async () => {
    const { link, application, email } = await apply()
    const id = application?.id
    for (let n = 0; n < 2; n += 1) {
      const { status, html } = await get(link)
      expect(status).toBe(200)
      expect(html.match(/<button/g)).toHaveLength(1)
    }
    expect(await applications(email)).toMatchObject([{ state: 'unconfirmed' }])
    expect((await applications(email))[0]?.confirmedAt ?? null).toBeNull()
    const pressed = await send(link, { action: 'confirm' })
    expect(pressed).toMatchObject({ status: 303 })
    expect((await get(pressed.to)).html).toContain('en deux jours ouvrés')
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
    const [agreement] = await agreementOf(id)
    expect(agreement?.confirmedAt).toBe((await applications(email))[0]?.confirmedAt)
  })
  it('tells partner managers once, with what the form noticed', async () => {
    const { link, application } = await apply({
      registration: '11122233344455',
      organisation: 'Ville à décider',
    })
    await Promise.all(Array.from({ length: 4 }, () => send(link, { action: 'confirm' })))
    const payload = await payloadForTests()
    const { docs } = await payload.db.find<{ subject: string; blocks: unknown }>({
      collection: 'outbox',
      where: {
        and: [{ aboutId: { equals: application?.id } }, { purpose: { equals: 'application-waiting' } }],
      },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.subject).toContain('Ville à décider')
    expect(JSON.stringify(docs[0]?.blocks)).toMatch(/est confirmée.+is confirmed/)
    expect(JSON.stringify(docs[0]?.blocks)).toContain('11122233344455')
  })
  it('pressed again says that it is done', async () => {
    const { link } = await apply()
    await send(link, { action: 'confirm' })
    expect((await send(link, { action: 'confirm' })).status).toBe(303)
    expect((await get(link)).html).toContain('Votre adresse est confirmée')
  })
  it('that is too old leads to a new one by one button', async () => {
    const clock = stoppedClock('2026-12-01T09:00:00Z')
    const { link, email } = await apply()
    clock.advance(4 * DAY)
    const old = await get(link)
    expect(old.status).toBe(410)
    expect(old.html.match(/<button/g)).toHaveLength(1)
    expect((await send(link, { action: 'confirm' })).status).toBe(410)
    expect((await send(link, { action: 'again' })).status).toBe(303)
    const [, fresh] = await letters(email)
    expect((await send(fresh?.link ?? '', { action: 'confirm' })).status).toBe(303)
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
  })
  it('of one application opens no other', async () => {
    const [one, other] = [await apply(), await apply()]
    const [, , , , reference] = other.link.split('/')
    const mixed = `${one.link.split('/').slice(0, 4).join('/')}/${reference}`
    expect((await get(mixed)).status).not.toBe(200)
    const made = `${one.link.slice(0, -1)}${one.link.endsWith('0') ? '1' : '0'}`
    expect((await get(made)).status).toBe(404)
  })
})

describe('a domain that the campaign trusts', () => {
  const trust = async (trustedDomains: string) => {
    const payload = await payloadForTests()
    const data = { _status: 'published' as const, relay: { trustedDomains } }
    await payload.update({
      collection: 'campaigns',
      id: campaign,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data,
    })
  }
  it('is approved as soon as its address is confirmed, and not before', async () => {
    await trust('confiance.example.org')
    const { link, email } = await apply({ organisation: 'Ville de Confiance' }, 'a@confiance.example.org')
    expect(await applications(email)).toMatchObject([{ state: 'unconfirmed' }])
    const pressed = await send(link, { action: 'confirm' })
    expect(await applications(email)).toMatchObject([{ state: 'approved', decidedAlone: true }])
    expect((await get(pressed.to)).html).toContain('Demande acceptée')
    const [agreement] = await agreementOf((await applications(email))[0]?.id)
    expect(agreement?.partner).toBeTruthy()
    const purposes = (await letters(email)).map(({ purpose }) => purpose)
    expect(purposes).toHaveLength(2)
  })
  const waiting = async (id: string | undefined) => {
    const payload = await payloadForTests()
    const { totalDocs } = await payload.count({
      collection: 'outbox',
      where: { and: [{ aboutId: { equals: id } }, { purpose: { equals: 'application-waiting' } }] },
    })
    return totalDocs
  }
  it('approves nothing for a campaign that closed its applications meanwhile', async () => {
    await trust('confiance.example.org')
    const { link, email } = await apply({ organisation: 'Ville Tardive' }, 'tard@confiance.example.org')
    const payload = await payloadForTests()
    const set = (open: boolean) =>
      payload.update({
        collection: 'campaigns',
        id: campaign,
        locale: 'fr',
        publishSpecificLocale: 'fr',
        data: { _status: 'published', relay: { open } },
      })
    await set(false)
    await send(link, { action: 'confirm' })
    await set(true)
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
  })
  it('leaves to a person what would give an edition to another organisation than the one that asks', async () => {
    await trust('confiance.example.org')
    const payload = await payloadForTests()
    const partner = await make(subject('partners'))
    const email = 'pris@confiance.example.org'
    const { id: member } = await payload.create({
      collection: 'members',
      data: { email, name: 'Connue', partner, language: 'fr' },
    })
    await openSession(payload, member)
    const { link, application } = await apply({ organisation: 'Ville de Confiance' }, email)
    expect((await send(link, { action: 'confirm' })).status).toBe(303)
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
    expect(await agreementOf(application?.id)).toMatchObject([{ confirmedAt: expect.any(String) }])
    expect(await waiting(application?.id)).toBe(1)
    const editions = await payload.count({ collection: 'editions', where: { partner: { equals: partner } } })
    expect(editions.totalDocs).toBe(0)
    expect((await send(link, { action: 'confirm' })).status).toBe(303)
    expect(await waiting(application?.id)).toBe(1)
  })
  it('confirms and approves at once: what cannot be approved is confirmed, and told to the managers', async () => {
    await trust('confiance.example.org')
    const payload = await payloadForTests()
    const { link, application, letter } = await apply({}, 'panne@confiance.example.org')
    const id = application?.id ?? ''
    const token = link.split('/').at(-2) ?? ''
    const seen: (string | undefined)[] = []
    const approve = async (req: PayloadRequest, asked: string) => {
      seen.push((await payload.findByID({ collection: 'applications', id: asked, depth: 0, req })).state)
      throw new Error('The disk is full.')
    }
    const presses = Array.from({ length: 3 }, () =>
      confirmByLink(payload, { application: id, token, approve }),
    )
    expect(await Promise.all(presses)).toContain(true)
    expect(new Set(seen)).toEqual(new Set(['waiting']))
    expect(await applications(letter?.to ?? '')).toMatchObject([{ state: 'waiting' }])
    expect(await waiting(id)).toBe(1)
    expect(await confirmByLink(payload, { application: id, token, approve })).toBe(false)
  })
  // The database that stands in for MongoDB has no transactions.
  it.runIf(DATABASE === 'sqlite')('a crash while it is approved would leave nothing half done', async () => {
    await trust('confiance.example.org')
    const payload = await payloadForTests()
    const { link, application, email } = await apply({}, 'coupure@confiance.example.org')
    const token = link.split('/').at(-2) ?? ''
    const states: (string | undefined)[] = []
    await confirmByLink(payload, {
      application: application?.id ?? '',
      token,
      approve: async () => {
        // As another process sees it: what a crash at this moment would leave.
        const [row] = await applications(email)
        states.push(row?.state)
        throw new Error('Stopped.')
      },
    })
    expect(states).toEqual(['unconfirmed'])
  })
  it('is no other that ends in its letters', async () => {
    await trust('confiance.example.org')
    const { link, email } = await apply({}, 'a@sansconfiance.example.org')
    await send(link, { action: 'confirm' })
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
  })
})

describe('the code of the mail', () => {
  it('confirms as the link does', async () => {
    const { answer, letter, email } = await apply()
    const wrong = await send(answer.to, { code: letter?.code === '111-111' ? '222222' : '111111' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Ce code ne convient pas')
    expect((await send(answer.to, { code: ` ${letter?.code} ` })).status).toBe(303)
    expect(await applications(email)).toMatchObject([{ state: 'waiting' }])
  })
  it('is bounded by client', async () => {
    const { answer } = await apply()
    const statuses = []
    for (let n = 0; n < 31; n += 1) statuses.push((await send(answer.to, { code: '000000' })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('limits', () => {
  it('keep what was typed, and say how long to wait', async () => {
    const email = somebody()
    for (let n = 0; n < 5; n += 1) expect((await send(FORM, right(email))).status).toBe(303)
    const { status, html } = await send(FORM, right(email))
    expect(status).toBe(429)
    expect(html).toContain('Tout est gardé.')
    expect(html).toContain(`value="${email}"`)
    expect(await applications(email)).toHaveLength(5)
  })
  it('answer the same for an address that applied and one that never did', async () => {
    const known = somebody()
    const first = await apply({}, known)
    await send(first.link, { action: 'confirm' })
    const unknown = somebody()
    const [again, fresh] = [await send(FORM, right(known)), await send(FORM, right(unknown))]
    const [a, b] = [await get(again.to), await get(fresh.to)]
    const bare = (html: string) =>
      html
        .replaceAll(/[0-9a-f]{32}[0-9a-f-]{24,36}/g, 'reference')
        .replaceAll(known, 'address')
        .replaceAll(unknown, 'address')
    expect([again.status, bare(a.html)]).toEqual([fresh.status, bare(b.html)])
    expect((await applications(known)).map(({ state }) => state).sort()).toEqual(['unconfirmed', 'waiting'])
  })
  it('hold for a domain, whoever writes from it', async () => {
    const statuses = []
    for (let n = 0; n < 21; n += 1)
      statuses.push((await send(FORM, right(somebody('grand.example.org')))).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(303))
    expect(statuses[20]).toBe(429)
  })
})

it('what nobody confirmed is erased after thirty days, with its agreement', async () => {
  const clock = stoppedClock('2026-11-26T09:00:00Z')
  const payload = await payloadForTests()
  const [left, taken] = [await apply(), await apply()]
  await send(taken.link, { action: 'confirm' })
  clock.jumpTo('2027-01-10T09:00:00Z')
  await pruneApplications(payload)
  expect(await applications(left.email)).toEqual([])
  expect(await agreementOf(left.application?.id)).toEqual([])
  expect(await applications(taken.email)).toHaveLength(1)
  expect(await agreementOf(taken.application?.id)).toHaveLength(1)
})
