import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetPress } from '@/app/_press/limits'
import { GET, POST } from '@/app/_press/serve'
import type { Accreditation } from '@/payload-types'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { markPeers } from '@/platform/peers'
import { correctionDuty } from '@/press/accreditation/correctionDuty'
import { eraseDuty } from '@/press/accreditation/eraseDuty'
import { sentLink } from '@/press/accreditation/sentLink'
import { kitDownloads } from '@/press/downloads'
import { liftEmbargo } from '@/press/embargo/move'
import { thaw } from '@/press/frozen'
import { issueKit } from '@/press/issuing/issue'
import { commitNotes } from '@/publishing/notes'
import { stoppedClock } from '../support/clock'
import { type Embargoed, embargoedKit, publishKit } from '../support/embargoedKit'
import { lettersTo } from '../support/letters'
import { seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'

/** A journalist asks, gets a personal link, and takes a kit under embargo: and nobody else gets a byte of it. */

const EMAIL = 'camille.esteve@example.org'
const ROOM = '/fr/presse/sous-embargo'
const LAW = `${ROOM}/ce-que-dit-la-loi`
const MARK = 'Ce que dit la loi'
const DURING = '2027-02-01T10:00:00.000Z'
const AFTER = '2027-02-09T05:00:00.000Z'
const UNTIL = '2027-03-01T00:00:00.000Z'

let payload: Payload
let officer: Session
let law = ''
let launch = ''
let issue = ''
const folder = mkdtempSync(path.join(tmpdir(), 'relais-accreditation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  payload = await seededPayload()
  officer = await staffSession('press-officer')
  const { docs } = await payload.find({ collection: 'press-kits', locale: 'fr', depth: 0 })
  law = docs.find(({ embargo }) => embargo)?.id ?? ''
  launch = docs.find(({ embargo }) => !embargo)?.id ?? ''
  issue = (await commitNotes(async () => issueKit(await createLocalReq({}, payload), law))).id
}, 600_000)
beforeEach(forgetPress)

type Asked = {
  form?: Record<string, string>
  cookie?: string
  headers?: Record<string, string>
  method?: string
}

async function ask(where: string, { form, cookie, headers = {}, method }: Asked = {}) {
  const origin = env().PUBLIC_URL
  const response = await (form ? POST : GET)(
    new Request(new URL(where, origin), {
      method: method ?? (form ? 'POST' : 'GET'),
      headers: { origin, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
      body: form && new URLSearchParams(form),
    }),
  )
  const bytes = Buffer.from(await response.arrayBuffer())
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    headers: response.headers,
    bytes,
    html: bytes.toString('utf8'),
  }
}

/** The letters that one address got, the newest last, as somebody reads them. */
async function letters(to: string) {
  return (await lettersTo(payload, to)).map(({ row, blocks }) => {
    const [button] = blocks.flatMap((block) =>
      block.kind === 'button' ? [new URL(block.href).pathname] : [],
    )
    const said = blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')
    return { ...row, link: button ?? '', said }
  })
}
const lastLetter = async (to: string) => (await letters(to)).at(-1)
const takesOf = async (accreditation: string) =>
  (
    await payload.find({
      collection: 'press-takes',
      where: { accreditation: { equals: accreditation } },
      sort: 'at',
      depth: 0,
    })
  ).docs
const read = (id: string): Promise<Accreditation> =>
  payload.findByID({ collection: 'accreditations', id, depth: 0 })
const act = (id: string, what: string, body: object = {}, as: Session | undefined = officer) =>
  rest('POST', `desk/accreditations/${id}/${what}`, { as, body })

/** Somebody whom the house invites. @returns their record, the address of their link, their cookie */
async function invited(email: string, kits: string[], language: 'fr' | 'en' = 'fr') {
  const { id } = await payload.create({
    collection: 'accreditations',
    data: {
      name: `Personne ${email}`,
      medium: 'Radio Falune',
      email,
      language,
      kits,
      until: UNTIL,
      until_tz: 'Europe/Paris',
      state: 'asked',
    },
  })
  expect((await act(id, 'grant')).status).toBe(200)
  const link = (await lastLetter(email))?.link ?? ''
  return { id, email, link, cookie: await opened(link) }
}

/** Presses the button of a link. @returns the cookie */
async function opened(link: string): Promise<string> {
  const answer = await ask(link, { form: {} })
  expect(answer.status).toBe(303)
  const set = answer.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^relais-press=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Expires=/)
  return set.split(';')[0] ?? ''
}

/** The files that the buttons of a page take. */
const filesOn = (html: string): string[] =>
  (html.match(/<button[^>]*name="file"[^>]*>/g) ?? []).map(
    (button) => /value="([^"]+)"/.exec(button)?.[1] ?? '',
  )

/** What the button says that opens a later number; nothing where there is none. */
const buttonOn = (html: string): string =>
  /value="([^"]+)"/.exec(/<button[^>]*name="open"[^>]*>/.exec(html)?.[0] ?? '')?.[1] ?? ''

/** What a reader reads. */
const plain = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/[\u00a0\u202f\u2060]/g, ' ')

describe('asking', () => {
  const right = {
    name: 'Camille Estève',
    medium: 'Radio Falune',
    email: EMAIL,
    language: 'fr',
    subject: 'La loi',
  }

  it('shows what is to mend beside each field and in a summary, and loses nothing', async () => {
    const { status, html } = await ask('/fr/presse/accreditation', {
      form: { ...right, email: 'camille', medium: '', subject: 'La loi de février' },
    })
    expect(status).toBe(422)
    expect(html).toContain('id="errors"')
    expect(html).toContain('id="email-error"')
    expect(html).toContain('id="medium-error"')
    expect(html).toContain('value="camille"')
    expect(html).toContain('La loi de février</textarea>')
  })

  it('names no kit that is not public, in no language', async () => {
    for (const where of [
      '/fr/presse/accreditation',
      '/en/press/accreditation',
      '/fr/presse/accreditation/envoyee',
    ])
      expect((await ask(where)).html).not.toMatch(/dit la loi|law says/)
  })

  const room = '/fr/presse/accreditation'
  beforeAll(markPeers)
  /** A request whose socket ends there. */
  const sendFrom = (address: string, form: Record<string, string> = right) =>
    ask(room, { form, headers: { 'x-relais-peer': address } })
  const told = async () =>
    (
      await payload.find({
        collection: 'outbox',
        where: { purpose: { equals: 'accreditation-asked' } },
        sort: '-createdAt',
        pagination: false,
        depth: 0,
      })
    ).docs
  const asked = async (email: string) =>
    (await payload.count({ collection: 'accreditations', where: { email: { equals: email } } })).totalDocs

  it('answers the same to everybody, keeps each request, and mails the officers three a day of one sender', async () => {
    const officers = await told()
    for (const _ of [1, 2, 3, 4, 5])
      expect(await ask(room, { form: right })).toMatchObject({
        status: 303,
        to: '/fr/presse/accreditation/envoyee',
      })
    const mails = await told()
    expect(mails.length - officers.length).toBe(3)
    expect(await asked(EMAIL)).toBe(5)
    expect(mails[0]).toMatchObject({ purpose: 'accreditation-asked', language: 'fr' })
    expect(mails[0]?.subject).toContain('Camille Estève')
    expect(mails[0]?.to).not.toBe(EMAIL)
    expect(await letters(EMAIL)).toEqual([])
  })

  it('lets no stranger use up what a journalist may ask', async () => {
    const email = 'visee@example.org'
    const before = (await told()).length
    for (let n = 0; n < 25; n += 1) await sendFrom('203.0.113.7', { ...right, email })
    expect((await sendFrom('203.0.113.7', { ...right, email })).status).toBe(429)
    const after = (await told()).length
    expect(after - before).toBe(3)
    expect((await sendFrom('198.51.100.9', { ...right, email })).status).toBe(303)
    expect((await told()).length - after).toBe(1)
    expect(await asked(email)).toBe(21)
  })

  it('says to the officers alone, and to nobody else, whose mailbox has access already', async () => {
    const email = 'perdu@example.org'
    const { id } = await invited(email, [law])
    const known = await sendFrom('198.51.100.10', { ...right, email: 'Perdu@Example.org' })
    const [letter] = await told()
    const { blocks = [] } = (await lettersTo(payload, letter?.to ?? '')).at(-1) ?? {}
    const hrefs = blocks.flatMap((block) => (block.kind === 'button' ? [new URL(block.href).pathname] : []))
    expect(hrefs).toContain(`/admin/collections/accreditations/${id}`)
    const stranger = await sendFrom('198.51.100.11', { ...right, email: 'inconnu@example.org' })
    expect(JSON.stringify((await told())[0]?.blocks)).not.toContain('accréditation en cours')
    for (const one of ['status', 'to', 'html'] as const) expect(known[one]).toBe(stranger[one])
    // Asked by a stranger, the journalist's own link goes on: nobody ends it but the officers.
    expect((await lastLetter(email))?.purpose).toBe('accreditation-invited')
  })
})

describe('deciding', () => {
  it('is for press officers alone, asks for a kit, an end and a reason, and mails the answer', async () => {
    const { docs } = await payload.find({ collection: 'accreditations', where: { email: { equals: EMAIL } } })
    const [first, second] = docs
    if (!first || !second) throw new Error('Nobody asked.')
    expect((await act(first.id, 'grant', {}, await staffSession('editor'))).status).toBe(403)
    const bare = await act(first.id, 'grant')
    expect([bare.status, bare.text.includes('Choisissez au moins un dossier')]).toEqual([400, true])
    expect((await act(first.id, 'link')).status).toBe(409)
    const past = { kits: [law], until: '2020-01-01T00:00:00.000Z', until_tz: 'Europe/Paris' }
    await rest('PATCH', `accreditations/${first.id}`, { as: officer, body: past })
    expect((await act(first.id, 'grant')).status).toBe(400)
    await rest('PATCH', `accreditations/${first.id}`, { as: officer, body: { until: UNTIL } })
    expect((await act(first.id, 'grant')).status).toBe(200)
    expect((await act(first.id, 'grant')).status).toBe(409)
    expect(await read(first.id)).toMatchObject({ state: 'granted' })
    const granted = await lastLetter(EMAIL)
    expect(granted?.link).toMatch(/^\/fr\/presse\/acces\/[\w-]{43}$/)
    expect(granted?.said).toContain('1er mars 2027')
    // What it opens, and until when nothing of it may be published.
    expect(granted?.said).toMatch(
      /– .*[Ll]oi.* : sous embargo jusqu’au mardi 9 février 2027, 6 h \(heure de Paris\)\./,
    )
    expect(await sentLink(payload, first.id)).toMatchObject({ to: EMAIL, failed: false })
    expect(await sentLink(payload, second.id)).toBeNull()
    expect((await act(second.id, 'refuse', { reason: '' })).status).toBe(400)
    expect((await act(second.id, 'refuse', { reason: 'Le média ne répond pas.' })).status).toBe(200)
    expect(await lastLetter(EMAIL)).toMatchObject({ purpose: 'accreditation-refused' })
    const lines = await payload.find({
      collection: 'audit-entries',
      where: { subjectId: { equals: first.id } },
      depth: 0,
      pagination: false,
    })
    expect(lines.docs.map(({ action }) => action)).toContain('grant-accreditation')
    expect(JSON.stringify(lines.docs)).not.toMatch(/Camille|Falune|example\.org/)
  })

  it('keeps of a link its hash alone, which nobody reads', async () => {
    const { id, link } = await invited('hash@example.org', [law])
    const token = link.split('/').at(-1) ?? ''
    const stored = await payload.db.findOne({ collection: 'accreditations', where: { id: { equals: id } } })
    expect(JSON.stringify(stored)).not.toContain(token)
    const shown = await rest('GET', `accreditations/${id}`, { as: officer })
    expect([shown.status, shown.text.includes('linkHash')]).toEqual([200, false])
  })
})

describe('a personal link', () => {
  it('does nothing for scanners; its button opens, counts once, and the kit bears its banner', async () => {
    stoppedClock(DURING)
    const email = 'bouton@example.org'
    const { id } = await payload.create({
      collection: 'accreditations',
      data: {
        name: 'Camille Estève',
        medium: 'Radio Falune',
        email,
        language: 'fr',
        kits: [law],
        until: UNTIL,
        until_tz: 'Europe/Paris',
        state: 'asked',
      },
    })
    await act(id, 'grant')
    const link = (await lastLetter(email))?.link ?? ''
    for (const _ of [1, 2]) {
      const page = await ask(link)
      expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null])
      expect(page.html).toContain('Camille Estève, Radio Falune')
      expect(page.html).not.toContain(MARK)
    }
    expect((await read(id)).openedAt ?? null).toBeNull()
    expect(await takesOf(id)).toEqual([])
    const cookie = await opened(link)
    await opened(link)
    expect((await read(id)).openedAt).toBe(DURING)
    expect((await takesOf(id)).map(({ what, issue: of }) => [what, of])).toEqual([['opened', issue]])
    const list = await ask(ROOM, { cookie })
    expect(list.html).toContain(`href="${LAW}"`)
    const page = await ask(LAW, { cookie })
    expect(page.status).toBe(200)
    const words = page.html.replace(/<[^>]+>/g, '').replace(/[\u00a0\u202f\u2060]/g, ' ')
    expect(words).toContain(
      'jusqu’au mardi 9 février 2027, 6 h, heure de Paris (5 h UTC). Lien personnel, pour Camille Estève, Radio Falune : ne pas le transmettre.',
    )
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    // Nothing on the page leads to an address that the public does not have yet.
    expect(page.html).not.toContain('/files/kit-issues/')
    expect(page.html).not.toContain('"/fr/presse/ce-que-dit-la-loi')
    const english = await ask('/en/press/under-embargo/what-the-law-says', { cookie })
    expect(english.html.replace(/[\u00a0\u202f]/g, ' ')).toContain('Personal link of Camille Estève')
  })

  it('gives every file after a counted POST, with ranges, and an archive that says for whom', async () => {
    stoppedClock(DURING)
    const { id, cookie } = await invited('prise@example.org', [law])
    const { html } = await ask(LAW, { cookie })
    const files = filesOn(html)
    const zip = files.find((name) => name.endsWith('kit-fr.zip')) ?? ''
    expect(files.some((name) => name.endsWith('.txt'))).toBe(true)
    expect(files.some((name) => /image-1-1\.(png|jpg|svg)$/.test(name))).toBe(true)
    const taken = await ask(LAW, { cookie, form: { file: zip } })
    expect(taken.status).toBe(303)
    const whole = await ask(taken.to, { cookie })
    expect([whole.status, whole.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store, no-transform',
    ])
    const part = await ask(taken.to, { cookie, headers: { range: 'bytes=100-199' } })
    expect(part.status).toBe(206)
    expect(part.bytes.equals(whole.bytes.subarray(100, 200))).toBe(true)
    const head = await ask(taken.to, { cookie, method: 'HEAD' })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect((await takesOf(id)).map(({ what }) => what).sort()).toEqual(['archive', 'opened'])
    const file = path.join(folder, 'taken.zip')
    writeFileSync(file, whole.bytes)
    const unzip = (entry: string) => execFileSync('unzip', ['-p', file, entry])
    const access = unzip('*/ACCES.txt').toString('utf8')
    expect(access).toContain('Personne prise@example.org, Radio Falune')
    expect(access).toMatch(/Il ne prouve rien/)
    const { manifest } = await payload.findByID({ collection: 'kit-issues', id: issue, depth: 0 })
    expect(unzip('*/manifest.json').toString('utf8')).toBe(manifest)
    expect(manifest).not.toContain('ACCES.txt')
    expect(execFileSync('unzip', ['-tq', file]).toString()).toContain('No errors')
    const image = /src="(\/fr\/presse\/sous-embargo\/[^"]+\/image\/[^"]+)"/.exec(html)?.[1] ?? ''
    const shown = await ask(image, { cookie })
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store, no-transform',
    ])
  })

  it('opens nothing that is not this person’s: neither kits, nor files, nor by guessing', async () => {
    const clock = stoppedClock(DURING)
    const a = await invited('a@example.org', [law])
    const b = await invited('b@example.org', [launch])
    const zip =
      filesOn((await ask(LAW, { cookie: a.cookie })).html).find((name) => name.endsWith('.zip')) ?? ''
    const { to } = await ask(LAW, { cookie: a.cookie, form: { file: zip } })
    const never = await ask(`${ROOM}/un-dossier-qui-n-existe-pas`, { cookie: b.cookie })
    expect(never.status).toBe(404)
    for (const where of [LAW, to, `${LAW}/image/0123456789abcdef-image-1-1_png`]) {
      const theirs = await ask(where, { cookie: b.cookie })
      expect([where, theirs.status, theirs.html === never.html]).toEqual([where, 404, true])
      const ranged = await ask(where, { cookie: b.cookie, headers: { range: 'bytes=0-9' } })
      expect(ranged.status).toBe(404)
      expect((await ask(where, { cookie: b.cookie, method: 'HEAD' })).status).toBe(404)
      for (const cookie of ['', 'relais-press=x', `${b.cookie}0`, a.cookie.replace(a.id, b.id)]) {
        const nobody = await ask(where, { cookie })
        expect([where, nobody.status]).toEqual([where, 410])
        expect(nobody.html).not.toContain(MARK)
      }
    }
    expect((await ask(LAW, { cookie: b.cookie, form: { file: zip } })).status).toBe(404)
    const wrong = [
      `0000000000000000${zip.slice(16)}`,
      '../../manifest.json',
      'manifest.json',
      `${zip}/..`,
      '',
    ]
    for (const file of wrong) expect((await ask(LAW, { cookie: a.cookie, form: { file } })).status).toBe(404)
    const others = [
      to.replace('kit-fr', 'kit-en'),
      to.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      `${LAW}/..`,
      `${LAW}/%2e%2e/x`,
    ]
    for (const where of others) expect((await ask(where, { cookie: a.cookie })).status).not.toBe(200)
    clock.advance(60 * 60_000)
    expect((await ask(to, { cookie: a.cookie })).status).toBe(404)
    clock.advance(11 * 60 * 60_000)
    expect((await ask(LAW, { cookie: a.cookie })).status).toBe(410)
    expect((await ask(a.link)).status).toBe(200)
  })

  it('is found behind cookies of the same name that a neighbouring host set', async () => {
    stoppedClock(DURING)
    const { cookie, id } = await invited('voisin@example.org', [law])
    const [, own = ''] = cookie.split('=')
    const forged = `relais-press=${id}.${own.split('.')[1]}.${'0'.repeat(64)}`
    const b = await invited('voisine@example.org', [launch])
    for (const before of ['relais-press=x', 'relais-press=', forged, `${forged}; relais-press=${id}.zz.y`])
      expect([before, (await ask(LAW, { cookie: `${before}; ${cookie}` })).status]).toEqual([before, 200])
    // Two good ones: the first counts, as it always did.
    expect((await ask(LAW, { cookie: `${b.cookie}; ${cookie}` })).status).toBe(404)
    expect((await ask(LAW, { cookie: `${forged}; relais-press=x` })).status).toBe(410)
  })

  it('is over at its end, when it is revoked, and when another is mailed: told alike, as what never was', async () => {
    const clock = stoppedClock(DURING)
    const { id, email, link, cookie } = await invited('fin@example.org', [law])
    expect((await act(id, 'link')).status).toBe(200)
    const anew = (await lastLetter(email))?.link ?? ''
    const unknown = await ask(`/fr/presse/acces/${'x'.repeat(43)}`)
    expect(unknown.status).toBe(410)
    expect(unknown.html).toContain('tel:')
    expect((await ask(link)).status).toBe(410)
    expect((await ask(link, { form: {} })).status).toBe(410)
    expect((await ask(LAW, { cookie })).status).toBe(410)
    const again = await opened(anew)
    expect((await ask(LAW, { cookie: again })).status).toBe(200)
    clock.jumpTo(UNTIL)
    expect((await ask(anew)).status).toBe(410)
    clock.jumpTo(DURING)
    expect((await act(id, 'revoke', { reason: 'Fin de la collaboration.' })).status).toBe(200)
    for (const where of [LAW, ROOM]) expect((await ask(where, { cookie: again })).status).toBe(410)
    expect((await ask(anew)).status).toBe(410)
    expect((await lastLetter(email))?.purpose).toBe('accreditation-revoked')
    const [a, b] = [await ask(link), await ask(anew)]
    const bare = (html: string) => html.replace(/\/(acces|access)\/[\w-]{43}/g, '')
    expect([bare(a.html), bare(b.html)]).toEqual([bare(unknown.html), bare(unknown.html)])
  })

  it('leads to the public kit from the instant on, whoever comes', async () => {
    const clock = stoppedClock(DURING)
    const { cookie } = await invited('apres@example.org', [law])
    clock.jumpTo(AFTER)
    const fresh = await opened((await lastLetter('apres@example.org'))?.link ?? '')
    expect(cookie).not.toBe(fresh)
    for (const each of [fresh, ''])
      expect(await ask(LAW, { cookie: each })).toMatchObject({
        status: 303,
        to: '/fr/presse/ce-que-dit-la-loi',
      })
    expect((await ask(ROOM, { cookie: fresh })).html).toContain('href="/fr/presse/ce-que-dit-la-loi"')
  })
})

/** The next issue of the kit, with a lede of its own. */
const correct = (lede: string) =>
  commitNotes(async () => {
    for (const locale of ['fr', 'en'] as const)
      await payload.update({
        collection: 'press-kits',
        id: law,
        locale,
        publishSpecificLocale: locale,
        data: { lede: `${lede} ${locale}`, _status: 'published' },
      })
    const correction = { fr: 'Un mot a changé.', en: 'A word changed.' }
    await issueKit(await createLocalReq({}, payload), law, { correction })
  })

describe('a correction', () => {
  it('is mailed once to whoever took the one before, in their language, with what changed and where', async () => {
    stoppedClock(DURING)
    const french = await invited('corrige-fr@example.org', [law])
    const english = await invited('corrige-en@example.org', [law], 'en')
    const gone = await invited('corrige-revoque@example.org', [law])
    await act(gone.id, 'revoke')
    await correctionDuty.run(payload)
    expect((await lastLetter(french.email))?.purpose).toBe('accreditation-invited')
    await correct('Corrigé')
    expect(await correctionDuty.hasWork?.(payload)).toBe(true)
    await correctionDuty.run(payload)
    await correctionDuty.run(payload)
    expect(await correctionDuty.hasWork?.(payload)).toBe(false)
    const told = (await letters(french.email)).filter(({ purpose }) => purpose === 'issue-corrected')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ link: LAW })
    expect(told[0]?.said).toMatch(/Numéro \d+, 1er.février.2027.: Un mot a changé\./)
    const said = await lastLetter(english.email)
    expect(said).toMatchObject({ language: 'en', link: '/en/press/under-embargo/what-the-law-says' })
    expect((await lastLetter(gone.email))?.purpose).toBe('accreditation-revoked')
    const offered = await ask(LAW, { cookie: french.cookie })
    await ask(LAW, { cookie: french.cookie, form: { open: buttonOn(offered.html) } })
    const { html } = await ask(LAW, { cookie: french.cookie })
    expect(html).toContain('Corrigé fr')
  })

  it('reaches those whose link is over when the new issue is public', async () => {
    const clock = stoppedClock(AFTER)
    await correctionDuty.run(payload)
    const gone = 'corrige-revoque@example.org'
    const link = '/fr/presse/ce-que-dit-la-loi'
    expect(await lastLetter(gone)).toMatchObject({ purpose: 'issue-corrected', link })
    clock.advance(60_000)
    await correct('Encore corrigé')
    await correctionDuty.run(payload)
    for (const email of [gone, 'corrige-fr@example.org']) {
      const told = await lastLetter(email)
      expect(told).toMatchObject({ purpose: 'issue-corrected', link })
      expect(told?.said).toContain('Un mot a changé.')
    }
    expect((await lastLetter('corrige-en@example.org'))?.said).toContain('A word changed.')
  })

  it('that takes all of it back is mailed too', async () => {
    stoppedClock('2027-02-10T00:00:00.000Z')
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: law } },
      depth: 0,
    })
    for (const { id } of docs)
      await payload.update({ collection: 'kit-issues', id, data: { state: 'pulled' }, depth: 0 })
    await correctionDuty.run(payload)
    expect(await lastLetter('corrige-en@example.org')).toMatchObject({
      purpose: 'issue-pulled',
      language: 'en',
    })
    for (const { id } of docs)
      await payload.update({ collection: 'kit-issues', id, data: { state: 'current' }, depth: 0 })
  })

  it('and that it may be published again is mailed to whoever was told not to', async () => {
    stoppedClock('2027-02-10T00:00:00.000Z')
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { kit: { equals: law } },
      sort: 'number',
      depth: 0,
    })
    for (const { id } of docs)
      await payload.update({ collection: 'kit-issues', id, data: { state: 'pulled' }, depth: 0 })
    await correct('De nouveau')
    await correctionDuty.run(payload)
    const told = await lastLetter('corrige-en@example.org')
    expect(told).toMatchObject({
      purpose: 'issue-restored',
      subject: expect.stringContaining('You may publish again'),
    })
    expect(told?.said).toMatch(/That no longer holds/)
    expect(told?.said).toMatch(/Public since .* \(Paris time\)|Public since .*2027/)
    for (const { id } of docs)
      await payload.update({ collection: 'kit-issues', id, data: { state: 'current' }, depth: 0 })
  })
})

describe('what is kept', () => {
  it('goes twelve months after its end, and what was taken with it', async () => {
    const clock = stoppedClock(DURING)
    const { id } = await invited('efface@example.org', [law])
    expect(await takesOf(id)).not.toEqual([])
    clock.jumpTo('2028-02-29T23:00:00.000Z')
    await eraseDuty.run(payload)
    expect(await read(id)).toMatchObject({ state: 'granted' })
    clock.jumpTo('2028-03-01T00:00:01.000Z')
    expect(await eraseDuty.hasWork?.(payload)).toBe(true)
    await eraseDuty.run(payload)
    const { totalDocs } = await payload.count({ collection: 'accreditations' })
    expect([totalDocs, await takesOf(id)]).toEqual([0, []])
  })
})

it('an embargoed file has no address of the public’s, and the public’s door gives none of it', async () => {
  stoppedClock(DURING)
  const { GET: door } = await import('@/app/(service)/files/kit-issues/[...path]/route')
  const record = await payload.findByID({ collection: 'kit-issues', id: issue, depth: 0 })
  for (const { href } of kitDownloads(thaw(record)).archives) {
    const response = await door(new Request(new URL(href, env().PUBLIC_URL)))
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
  }
})

describe('a later number, while the session is open', () => {
  const marten = `${ROOM}/martre-deux`
  let kit: Embargoed
  let person: Awaited<ReturnType<typeof invited>>
  const numbers = async (id: string) => {
    const takes = await payload.find({
      collection: 'press-takes',
      where: { accreditation: { equals: id } },
      sort: 'at',
      depth: 1,
    })
    return takes.docs
      .map(({ what, issue: of }) => [what, typeof of === 'object' ? of.number : 0] as const)
      .sort(([, one], [, other]) => one - other)
  }
  const issueWith = async (note: string) => {
    await publishKit(payload, kit.kit, { lede: `Chapô ${note}` })
    const correction = { fr: note, en: note }
    return commitNotes(async () => issueKit(await createLocalReq({}, payload), kit.kit, { correction }))
  }

  beforeEach(() => void stoppedClock(DURING))

  it('is told before it is shown, counted by its button alone, and its files wait for that', async () => {
    kit = await embargoedKit(payload, { embargo: '2027-02-15T05:00:00.000Z', slug: 'martre-deux' })
    person = await invited('deux@example.org', [kit.kit])
    expect(await numbers(person.id)).toEqual([['opened', kit.number]])
    const { cookie } = person
    const before = await ask(marten, { cookie })
    const zip = filesOn(before.html).find((name) => name.endsWith('.zip')) ?? ''
    const image = /src="([^"]+\/image\/[^"]+)"/.exec(before.html)?.[1] ?? ''
    expect([zip, image].every(Boolean)).toBe(true)
    expect((await ask(ROOM, { cookie })).html).not.toContain('Nouveau numéro')
    const second = await issueWith('Deux heures, et non une.')
    const list = await ask(ROOM, { cookie })
    expect(list.html).toContain('Nouveau numéro')

    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await ask(marten, { cookie, method })).status).toBe(200)
    const { html } = await ask(marten, { cookie })
    const said = plain(html)
    const number = String(kit.number + 1)
    expect(said).toContain(`Le numéro ${number} est prêt`)
    expect(said).toContain('jusqu’au lundi 15 février 2027, 6 h, heure de Paris')
    expect(said).toContain(`Vous avez le numéro ${kit.number}. Ce qui a changé depuis :`)
    expect(said).toContain('Deux heures, et non une.')
    expect(said).toContain(`Ouvrir le numéro ${number}`)
    expect(html).not.toContain('Chapô')
    expect([filesOn(html), html.includes('/image/')]).toEqual([[], false])
    expect(html.match(/<button/g)).toHaveLength(1)
    // Nothing of it by a file's own address either, though the same bytes were theirs in the number before.
    expect(await ask(image, { cookie })).toMatchObject({ status: 303, to: marten })
    for (const guess of ['image/0123456789abcdef-image-1-1_png', zip.replace('.', '_'), 'a/b/c'])
      expect((await ask(`${marten}/${guess}`, { cookie })).status).toBe(404)
    expect(await ask(marten, { cookie, form: { file: zip } })).toMatchObject({ status: 303, to: marten })
    expect(await numbers(person.id)).toEqual([['opened', kit.number]])

    const stranger = await invited('ailleurs@example.org', [launch])
    const never = await ask(`${ROOM}/un-dossier-qui-n-existe-pas`, { cookie: stranger.cookie })
    const form = { open: second.code }
    expect((await ask(marten, { cookie: stranger.cookie })).html).toBe(never.html)
    expect((await ask(marten, { cookie: stranger.cookie, form })).status).toBe(404)
    expect((await ask(marten, { form })).status).toBe(410)
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await ask(marten, { cookie, form, headers: foreign })).status).toBe(403)
    expect(await numbers(person.id)).toEqual([['opened', kit.number]])

    expect(buttonOn(html)).toBe(second.code)
    for (const _ of [1, 2])
      expect(await ask(marten, { cookie, form })).toMatchObject({ status: 303, to: marten })
    expect(await numbers(person.id)).toEqual([
      ['opened', kit.number],
      ['opened', kit.number + 1],
    ])
    const opened = await ask(marten, { cookie })
    expect(opened.html).toContain('Chapô Deux heures')
    expect(filesOn(opened.html).length).toBeGreaterThan(1)
    expect((await ask(ROOM, { cookie })).html).not.toContain('Nouveau numéro')
  })

  it('is the one that the button named: one that came meanwhile has its own', async () => {
    const { cookie } = person
    const third = await issueWith('Trois.')
    const named = buttonOn((await ask(marten, { cookie })).html)
    expect(named).toBe(third.code)
    await issueWith('Quatre.')
    expect((await ask(marten, { cookie, form: { open: named } })).status).toBe(303)
    expect((await numbers(person.id)).map(([, number]) => number)).not.toContain(kit.number + 3)
    const { html } = await ask(marten, { cookie })
    expect(plain(html)).toMatch(/Trois\..*Quatre\./s)
    expect(plain(html)).not.toContain('Deux heures')
    await ask(marten, { cookie, form: { open: buttonOn(html) } })
    await issueWith('Cinq.')
    await correctionDuty.run(payload)
    const told = (await lastLetter(person.email))?.said ?? ''
    expect(plain(told)).toContain(
      (
        await payload.find({
          collection: 'kit-issues',
          where: { and: [{ kit: { equals: kit.kit } }, { number: { equals: kit.number + 3 } }] },
        })
      ).docs[0]?.code,
    )
    expect(told).not.toContain('Quatre.')
  })

  it('is opened by the personal link with all that waits, and offered as new where a kit was added since', async () => {
    const again = await opened(person.link)
    expect((await numbers(person.id)).map(([, number]) => number)).toContain(kit.number + 4)
    const other = await invited('ajout@example.org', [launch])
    await rest('PATCH', `accreditations/${other.id}`, { as: officer, body: { kits: [launch, kit.kit] } })
    const { html } = await ask(marten, { cookie: other.cookie })
    expect(plain(html)).toContain(`Ouvrir le numéro ${kit.number + 4}`)
    expect(plain(html)).not.toMatch(/Vous avez le numéro|Cinq\./)
    expect((await ask(marten, { cookie: again })).html).toContain('Chapô Cinq')
  })
})

describe('corrections under an embargo', () => {
  const NOTES = ['Deux heures, et non une.', 'Trois heures, et non deux.']
  let kit: Embargoed
  let person: Awaited<ReturnType<typeof invited>>

  /** The next issue, with another lede. */
  const issueWith = async (note?: string) => {
    await publishKit(payload, kit.kit, { lede: `Sur ${note ?? 'rien'}` })
    const correction = note ? { fr: note, en: `(${note})` } : undefined
    return commitNotes(async () => issueKit(await createLocalReq({}, payload), kit.kit, { correction }))
  }

  beforeEach(() => void stoppedClock(DURING))

  it('say what changed where somebody holds the one before, and not where nobody does', async () => {
    kit = await embargoedKit(payload, { embargo: '2027-02-15T05:00:00.000Z', slug: 'martre' })
    // Its image is not the house's to give before: it could not be lifted.
    const { rights } = await payload.findByID({ collection: 'media', id: kit.image, depth: 0 })
    await payload.update({ collection: 'media', id: kit.image, data: { rights: { ...rights, from: null } } })
    await issueWith()
    person = await invited('martre@example.org', [kit.kit])
    await expect(
      commitNotes(async () => {
        await payload.update({
          collection: 'press-kits',
          id: kit.kit,
          locale: 'fr',
          publishSpecificLocale: 'fr',
          data: { lede: 'Sans le dire', _status: 'published' },
        })
        return issueKit(await createLocalReq({}, payload), kit.kit)
      }),
    ).rejects.toMatchObject({
      data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'correction-fr' })]) },
    })
  })

  it('tell whoever holds an early one each step since, by mail, at the checker and on its page', async () => {
    const held = (await takesOf(person.id))[0]
    const old = await payload.findByID({ collection: 'kit-issues', id: idOf(held?.issue) ?? '', depth: 0 })
    for (const note of NOTES) await issueWith(note)
    await correctionDuty.run(payload)
    const mail = await lastLetter(person.email)
    expect(mail?.purpose).toBe('issue-corrected')
    const asked = await ask(`/fr/presse/verifier?asked=${old.code}`, { cookie: person.cookie })
    const page = await ask(`${ROOM}/martre`, { cookie: person.cookie })
    for (const said of [mail?.said ?? '', asked.html, page.html]) {
      const plain = said.replace(/[\u00a0\u202f]/g, ' ')
      expect(plain).toMatch(
        /Numéro 3, 1er février 2027.*Deux heures, et non une\..*Numéro 4, 1er février 2027.*Trois heures, et non deux\./s,
      )
    }
    const stranger = await ask(`/fr/presse/verifier?asked=${old.code}`)
    expect(stranger.html).not.toContain('Trois heures')
  })

  it('are told as well when it is lifted, and that is what the mail is called', async () => {
    const { docs } = await payload.find({
      collection: 'kit-issues',
      where: { and: [{ kit: { equals: kit.kit } }, { state: { equals: 'current' } }] },
      depth: 0,
    })
    await commitNotes(async () =>
      liftEmbargo(await createLocalReq({}, payload), docs[0]?.id ?? '', 'Tout est prêt.'),
    )
    await correctionDuty.run(payload)
    const mail = await lastLetter(person.email)
    expect(mail?.purpose).toBe('issue-lifted')
    expect(mail?.subject).toMatch(/^Embargo levé/)
    expect(mail?.said).toContain('est levé')
    expect(mail?.said).toContain('Trois heures, et non deux.')
    const mails = await letters(person.email)
    expect(mails.some(({ purpose }) => purpose === 'issue-moved')).toBe(false)
    const { html } = await ask(`/fr/presse/verifier?asked=${kit.code}`)
    expect(html.indexOf('Deux heures')).toBeGreaterThan(0)
    expect(html.indexOf('Trois heures')).toBeGreaterThan(html.indexOf('Deux heures'))
  })
})
