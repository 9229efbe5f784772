import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { accountOf, api, signIn } from '../support/desk'
import { newFolder } from '../support/folders'
import { follow, tabTo } from '../support/keyboard'
import { type SeededHome, seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { type MailServer, mailServer } from '../support/smtp'
import { overflows, SOME } from '../support/views'

/** Whoever is accredited, and the officer who decides: by the keyboard alone, and with a download that is cut. */

const WORDS = {
  fr: {
    room: '/fr/presse',
    kit: /\/fr\/presse\/sous-embargo\/ce-que-dit-la-loi$/,
    send: 'Envoyer la demande',
    sent: 'Votre demande est arrivée',
    open: 'Ouvrir les dossiers',
    fresh: 'Nouveau numéro',
    openNumber: /^Ouvrir le numéro \d+$/,
    grant: 'Accorder et envoyer le lien',
    granted: 'Accordée, jusqu’au',
    revoke: 'Révoquer',
    revokeSure: 'Oui, révoquer',
    revoked: 'Révoquée : son lien n’ouvre plus rien.',
    closed: 'Ce lien n’ouvre rien',
  },
  en: {
    room: '/en/press',
    kit: /\/en\/press\/under-embargo\/what-the-law-says$/,
    send: 'Send the request',
    sent: 'Your request has arrived',
    open: 'Open the kits',
    fresh: 'New issue',
    openNumber: /^Open issue \d+$/,
    grant: 'Grant and mail the link',
    granted: 'Granted, until',
    revoke: 'Revoke',
    revokeSure: 'Yes, revoke',
    revoked: 'Revoked: its link opens nothing any more.',
    closed: 'This link opens nothing',
  },
} as const

const UNTIL = '2027-03-01T00:00:00.000Z'

let browser: Browser
let demo: SeededHome
beforeAll(async () => {
  demo = await seededHome()
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** A site that sends its mails, and a press officer at its desk. */
async function house() {
  const mail = await mailServer()
  const env = {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Relais <relais@example.org>',
    DATA_DIR: newFolder('journalist-data'),
  }
  const server = await startTestServer({ from: demo.home, env })
  const officer = accountOf(demo.accounts, 'press-officer')
  const desk = await signIn(browser, server, officer)
  type Kits = { docs: { id: string; embargo?: string | null }[] }
  const { body } = await api<Kits>(desk.page, '/press-kits?depth=0&locale=fr')
  const law = body.docs.find(({ embargo }) => embargo)?.id ?? ''
  const stop = async () => {
    await desk.close()
    await server.stop()
  }
  return { mail, server, desk, officer, law, stop }
}

const issue = async (page: Page, kit: string, body: object = {}) => {
  const answer = await api(page, `/desk/press-kits/${kit}/issue`, 'POST', body)
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
}

/** The personal link in the newest mail that somebody got. */
async function personalLink(mail: MailServer, to: string): Promise<string> {
  for (let waited = 0; waited < 300; waited += 1) {
    const letter = mail.taken.findLast((taken) => taken.to.includes(to))
    const plain = letter?.message.replaceAll('=\n', '').replaceAll('=3D', '=') ?? ''
    const [link] = /https?:\/\/127\.0\.0\.1:\d+\/\S*(?:acces|access)\/[\w-]+/.exec(plain) ?? []
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail to ${to} among ${mail.taken.length}.`)
}

/** Nothing sideways, and nothing that axe finds, by day and by night. */
async function sound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect([page.url(), await overflows(page)]).toEqual([page.url(), 0])
    expect([page.url(), await axeFaults(page)]).toEqual([page.url(), []])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`#${name}`))
  await page.keyboard.type(text)
}

type Seat = { server: TestServer; mail: MailServer; locale: 'fr' | 'en'; page: Page }

/** Asks by the form: once with nothing in it, then as it should be. */
async function ask({ server, locale, page }: Seat, email: string): Promise<void> {
  const say = WORDS[locale]
  await page.goto(`${server.url}${say.room}`)
  await follow(page, page.locator('a[href$="/accreditation"]').last())
  await sound(page)
  const send = page.getByRole('button', { name: say.send })
  await follow(page, send)
  expect(await page.locator('#errors').count()).toBe(1)
  await sound(page)
  await type(page, 'name', 'Camille Estève')
  await type(page, 'medium', 'Radio Falune')
  await type(page, 'email', email)
  await type(page, 'subject', 'La loi.')
  await follow(page, send)
  await page.getByRole('heading', { level: 1, name: say.sent }).waitFor()
  await sound(page)
}

/** Opens the link, a kit, and takes its first archive. @returns its name */
async function take({ mail, locale, page }: Seat, email: string): Promise<string> {
  const say = WORDS[locale]
  await page.goto(await personalLink(mail, email))
  await sound(page)
  await follow(page, page.getByRole('button', { name: say.open }))
  await sound(page)
  await follow(page, page.locator('main .rows a').first())
  expect(page.url()).toMatch(say.kit)
  await sound(page)
  await tabTo(page, page.locator('button[name=file]').first())
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return download.suggestedFilename()
}

/** The next number of a kit, with another lede. @returns its code */
async function reissue({ page }: Seat, kit: string, lede: string): Promise<string> {
  for (const locale of ['fr', 'en']) {
    const where = `/press-kits/${kit}?locale=${locale}&publishSpecificLocale=${locale}&depth=0`
    expect((await api(page, where, 'PATCH', { lede, _status: 'published' })).status).toBe(200)
  }
  await issue(page, kit, { 'correction-fr': 'Deux heures, et non une.', 'correction-en': 'Two, not one.' })
  const newest = `/kit-issues?where[kit][equals]=${kit}&sort=-number&limit=1&depth=0`
  const { body } = await api<{ docs: { code: string }[] }>(page, newest)
  return body.docs[0]?.code ?? ''
}

/** Opens a number that came while the session was open: it says what changed, and shows nothing of itself before. */
async function openLater({ page, locale }: Seat, lede: string): Promise<void> {
  const say = WORDS[locale]
  const kit = page.url()
  await page.goto(kit.slice(0, kit.lastIndexOf('/')))
  await page.locator('main .rows').getByText(say.fresh).waitFor()
  await sound(page)
  await follow(page, page.locator('main .rows a').first())
  const button = page.getByRole('button', { name: say.openNumber })
  expect([await button.count(), await page.locator('button[name=file]').count()]).toEqual([1, 0])
  expect(await page.getByText(lede).count()).toBe(0)
  await sound(page)
  await follow(page, button)
  expect(page.url()).toBe(kit)
  await page.getByText(lede).first().waitFor()
  expect(await page.locator('button[name=file]').count()).toBeGreaterThan(1)
  await sound(page)
}

/** The record of a request at the desk, with its kit and its end chosen. */
async function openRecord(seat: Seat, email: string, kit: string): Promise<void> {
  const { page, server } = seat
  const where = `/accreditations?where[email][equals]=${email}&depth=0`
  const { body } = await api<{ docs: { id: string }[] }>(page, where)
  const id = body.docs[0]?.id ?? ''
  const chosen = { kits: [kit], until: UNTIL, until_tz: 'Europe/Paris' }
  expect((await api(page, `/accreditations/${id}`, 'PATCH', chosen)).status).toBe(200)
  await page.goto(`${server.url}/admin/collections/accreditations/${id}`)
  await page.locator('.desk-screen').waitFor()
}

/** Before the kit has an issue: whoever would invite somebody reads that there is nothing to show. */
async function early(seat: Seat, kit: string): Promise<void> {
  const email = 'trop-tot@example.org'
  const person = { name: 'Une personne', medium: 'Radio Falune', email, language: 'fr', state: 'asked' }
  expect((await api(seat.page, '/accreditations', 'POST', person)).status).toBe(201)
  await openRecord(seat, email, kit)
  const panel = seat.page.locator('.desk-screen')
  await panel.getByText('Rien à montrer encore').waitFor()
  expect(await panel.getByRole('link', { name: 'Ce que dit la loi' }).count()).toBe(1)
}

/** Presses one of the panel's buttons without a mouse, and waits for what the panel then says. */
async function decide({ page }: Seat, name: string, says: string, sure?: string): Promise<void> {
  expect(await axeFaults(page, '.desk-screen')).toEqual([])
  const wide = await page.locator('.desk-screen').evaluate((panel) => panel.scrollWidth - panel.clientWidth)
  expect(wide).toBe(0)
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  if (sure) {
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: sure, exact: true }))
  }
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  await page.locator('.desk-screen').getByText(says).waitFor()
  expect(await axeFaults(page, '.desk-screen')).toEqual([])
}

describe('a journalist and a press officer, by the keyboard alone', () => {
  it('ask and grant, open and take, revoke and are told, on pages without a fault', async () => {
    const { mail, server, desk, officer, law, stop } = await house()
    try {
      await early({ mail, server, locale: 'fr', page: desk.page }, law)
      await issue(desk.page, law)
      await desk.page.goto(`${server.url}/admin/collections/press-kits/${law}?locale=fr`)
      await desk.page.getByRole('link', { name: 'inviter un journaliste' }).waitFor()
      for (const { locale, width } of SOME) {
        const say = WORDS[locale]
        const email = `camille.${locale}.${width}@example.org`
        const context = await browser.newContext({ viewport: { width, height: 800 } })
        const journalist: Seat = { server, mail, locale, page: await context.newPage() }
        const at = await signIn(browser, server, officer, {
          locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
          width,
        })
        const decider: Seat = { ...journalist, page: at.page }
        await ask(journalist, email)
        await openRecord(decider, email, law)
        await decide(decider, say.grant, say.granted)
        expect(await take(journalist, email)).toMatch(/\.zip$/)
        const lede = `Deux heures suffisent, ${locale} ${width}.`
        const code = await reissue(decider, law, lede)
        await openLater(journalist, lede)
        await decider.page.reload()
        const held = decider.page.locator('.desk-screen li').filter({ hasText: code })
        await held.first().waitFor()
        expect(await held.count()).toBe(1)
        await decide(decider, say.revoke, say.revoked, say.revokeSure)
        await journalist.page.reload()
        await journalist.page.getByRole('heading', { level: 1, name: say.closed }).waitFor()
        await sound(journalist.page)
        await at.close()
        await context.close()
      }
    } finally {
      await stop()
    }
  }, 300_000)
})

/** A picture that no encoder makes small, so that an archive takes its time. */
async function noise(page: Page, server: TestServer, name: string): Promise<string> {
  const pixels = sharp({
    create: {
      width: 2400,
      height: 1800,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
  const record = {
    name,
    alt: `Des points ${name}.`,
    author: 'Atelier',
    credit: '© Atelier',
    licence: 'CC-BY-4.0',
    rights: { uses: ['web', 'press', 'print', 'partners'] },
    sourceType: 'digitalCreation',
    showsChild: 'no',
    approved: true,
  }
  const answer = await page.context().request.post(`${server.url}/api/media?locale=fr&depth=0`, {
    headers: { origin: server.url },
    multipart: {
      _payload: JSON.stringify(record),
      file: {
        name: `${name}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await pixels.jpeg({ quality: 98 }).toBuffer(),
      },
    },
  })
  expect([answer.status(), await answer.text()]).toEqual([201, expect.anything()])
  const { doc } = (await answer.json()) as { doc: { id: string } }
  const english = { alt: `Dots ${name}.` }
  expect((await api(page, `/media/${doc.id}?locale=en&depth=0`, 'PATCH', english)).status).toBe(200)
  return doc.id
}

type Download = {
  /** Bytes that have come. */
  parts: Buffer[]
  whole: number
  /** Rejects when the connection breaks before all of it is there. */
  done: Promise<Buffer>
  /** Takes the rest as fast as it comes. */
  hurry: () => void
}

/** Takes a file over a socket of its own, 64 KiB at a time with a pause after each, as a bad line would. */
function slowly(href: string, headers: Record<string, string>): Promise<Download> {
  return new Promise((resolve, reject) => {
    const asked = request(href, { headers, agent: false }, (answer: IncomingMessage) => {
      if (answer.statusCode !== 200) return reject(new Error(`${href}: ${answer.statusCode}`))
      const parts: Buffer[] = []
      let pause = 40
      answer.on('data', (part: Buffer) => {
        parts.push(part)
        if (pause === 0) return
        answer.pause()
        setTimeout(() => answer.resume(), pause)
      })
      const done = new Promise<Buffer>((finished, broken) => {
        answer.on('end', () => finished(Buffer.concat(parts))).on('error', broken)
        answer.on('close', () => broken(new Error('The connection was closed.')))
      })
      done.catch(() => {})
      const hurry = () => {
        pause = 0
      }
      resolve({ parts, whole: Number(answer.headers['content-length']), done, hurry })
    })
    asked.on('error', reject).end()
  })
}

describe('an accreditation that is revoked', () => {
  it('cuts the download that is under way, and no other reader’s', async () => {
    const { mail, server, desk, law, stop } = await house()
    const { page } = desk
    try {
      const images = [await noise(page, server, 'points-a'), await noise(page, server, 'points-b')]
      for (const locale of ['fr', 'en']) {
        const where = `/press-kits/${law}?locale=${locale}&publishSpecificLocale=${locale}&depth=0`
        const answer = await api(page, where, 'PATCH', { images, _status: 'published' })
        expect([answer.status, answer.body]).toEqual([200, expect.anything()])
      }
      await issue(page, law)
      const origin = { origin: server.url, 'sec-fetch-site': 'same-origin' }
      const post = (href: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
        fetch(href, {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { ...origin, ...headers },
          redirect: 'manual',
        })
      /** Somebody who is invited, and takes the archive: its address, and the cookie that opens it. */
      const invited = async (email: string) => {
        const person = { name: 'Une personne', medium: 'Radio Falune', email, language: 'fr', kits: [law] }
        const made = await api<{ doc: { id: string } }>(page, '/accreditations', 'POST', {
          ...person,
          state: 'asked',
          until: UNTIL,
          until_tz: 'Europe/Paris',
        })
        const { id } = made.body.doc
        expect((await api(page, `/desk/accreditations/${id}/grant`, 'POST', {})).status).toBe(200)
        const opened = await post(await personalLink(mail, email), {})
        const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
        const room = `${server.url}/fr/presse/sous-embargo/ce-que-dit-la-loi`
        const html = await (await fetch(room, { headers: { cookie } })).text()
        const file = /value="([0-9a-f]{16}-kit-fr\.zip)"/.exec(html)?.[1] ?? ''
        const taken = await post(room, { file }, { cookie })
        return { id, cookie, href: new URL(taken.headers.get('location') ?? '', server.url).href }
      }
      const [gone, other] = [await invited('a@example.org'), await invited('b@example.org')]
      const [cut, going] = await Promise.all(
        [gone, other].map(({ href, cookie }) => slowly(href, { cookie })),
      )
      if (!cut || !going) throw new Error('Two downloads run.')
      await expect.poll(() => cut.parts.length).toBeGreaterThan(2)
      const began = performance.now()
      expect((await api(page, `/desk/accreditations/${gone.id}/revoke`, 'POST', {})).status).toBe(200)
      await expect(cut.done).rejects.toThrow()
      const took = performance.now() - began
      expect(took).toBeLessThan(10_000)
      const got = Buffer.concat(cut.parts)
      console.info(`Cut ${Math.round(took)} ms after the revocation, ${got.length} of ${cut.whole} bytes`)
      expect(got.length).toBeLessThan(cut.whole)
      expect((await fetch(gone.href, { headers: { cookie: gone.cookie } })).status).toBe(410)
      // The other reader's goes on to its end, and is whole.
      going.hurry()
      const whole = await going.done
      expect(whole.length).toBe(going.whole)
      const folder = newFolder('cut')
      const [torn, sound] = [path.join(folder, 'torn.zip'), path.join(folder, 'whole.zip')]
      await writeFile(torn, got)
      await writeFile(sound, whole)
      expect(execFileSync('unzip', ['-tq', sound]).toString()).toContain('No errors')
      expect(() => execFileSync('unzip', ['-tq', torn], { stdio: 'pipe' })).toThrow()
    } finally {
      await stop()
    }
  }, 180_000)
})
