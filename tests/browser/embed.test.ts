import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedCodes } from '@/embed/codes'
import { DEFAULTS, type EmbedOptions, FORMS } from '@/embed/options'
import { viewForTests } from '@/embed/testing/view'
import { CAMPAIGN } from '@/seed/data/campaign'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { newFolder } from '../support/folders'
import { type HostPages, hostPages } from '../support/hostPages'
import { type OldBrowser, openOldBrowser } from '../support/oldBrowser'
import { type StaffCall, setPartnerWebsite } from '../support/partnerWebsite'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { signedInHome } from '../support/signedInHome'

const TOWN = 'Ville de Valmorière'
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

let server: TestServer
let browser: Browser
let host: HostPages
let staff: StaffCall
let cookie: string

beforeAll(async () => {
  const seeded = await seededHome()
  const member = await signedInHome('valmoriere')
  cookie = member.cookie
  ;[server, browser, host] = await Promise.all([
    startTestServer({ from: member.home }),
    launchChromium(),
    hostPages(),
  ])
  staff = await setPartnerWebsite(server.url, seeded.accounts, 'valmoriere', `http://localhost:${host.port}`)
})
afterAll(async () => {
  await Promise.all([server?.stop(), browser?.close(), host?.close()])
})

/** The codes that a partner copies, of the seeded edition. */
const codes = (over: Partial<EmbedOptions> = {}) =>
  embedCodes(
    viewForTests({
      input: { site: server.url, home: `/fr/${CAMPAIGN.slug.fr}/avec/valmoriere` },
      over: { slug: CAMPAIGN.slug.fr },
    }),
    { ...DEFAULTS, ...over },
  )

const embedded = (query = '') => `${server.url}/embed/fr/${CAMPAIGN.slug.fr}/valmoriere${query}`
const allowed = () => `http://localhost:${host.port}/`
/** No site of the partner's, and not what a browser calls its own computer. */
const stranger = () => `http://stranger.localhost:${host.port}/`
const html = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title>${head}</head><body>${body}</body></html>`

/** Opens somebody else's page; its console's errors are gathered. */
async function open(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(url)
  return { page, errors }
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' })
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('The frame has no page.')
  await frame.waitForSelector('.widget')
  return frame
}

/** An element that the shadow tree of `relais-embed` holds is found by Playwright's own selectors. */
const words = (frame: Frame): Promise<string> => frame.locator('body').innerText()

describe('whose edition a frame shows', () => {
  it('the partner’s, with its lock-up, on its own host, and says who may frame it', async () => {
    host.show(html(codes().iframe))
    const { page, errors } = await open(allowed())
    const answered = page.waitForResponse((answer) => answer.url().includes('/embed/fr/'))
    await page.reload()
    const policy = (await answered).headers()['content-security-policy']
    expect(policy).toContain(`frame-ancestors 'self' https://`)
    expect(policy).toContain(`http://localhost:${host.port}`)
    const frame = await frameOf(page)
    expect(await frame.locator('.lockup img').nth(1).getAttribute('alt')).toBe(TOWN)
    expect(await words(frame)).not.toContain('à votre nom')
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('the partner’s where its page tells nothing of itself, because the code tells the host', async () => {
    host.show(html(codes().iframe), { 'referrer-policy': 'no-referrer' })
    const { page } = await open(allowed())
    expect(await (await frameOf(page)).locator('.lockup img').count()).toBe(2)
    await page.context().close()
  })

  it.each([
    ['on a stranger’s host', () => stranger(), {}],
    ['where nothing is told', () => allowed(), { 'referrer-policy': 'no-referrer' }],
  ])('the house’s %s, with the way to an own one, and never nothing', async (_, url, headers) => {
    host.show(html(`<iframe src="${embedded()}" width="100%" height="600"></iframe>`), headers)
    const { page } = await open(url())
    const frame = await frameOf(page)
    const shown = await words(frame)
    expect(shown).toContain('119')
    expect(shown).toContain('Relayer cette campagne à votre nom')
    expect(await frame.locator('.lockup img').count()).toBe(1)
    await page.context().close()
  })

  it('the house’s in a page that lies on a disk, where a policy of "*" would leave it blank', async () => {
    const file = path.join(newFolder('page'), 'page.html')
    writeFileSync(file, html(codes().iframe))
    const { page } = await open(pathToFileURL(file).href)
    expect(await words(await frameOf(page))).toContain('119')
    await page.context().close()
  })

  it('the house’s again after the call page, in a stranger’s frame', async () => {
    host.show(html(`<iframe src="${embedded()}" sandbox width="100%" height="900"></iframe>`))
    const { page } = await open(stranger())
    const frame = await frameOf(page)
    await frame.getByText('119', { exact: true }).click()
    await frame.waitForSelector('.w-numbers')
    await frame.getByText('Revenir à la campagne').click()
    await frame.waitForSelector('.widget')
    expect(await frame.locator('.lockup img').count()).toBe(1)
    await page.context().close()
  })
})

describe('a tap on a number', () => {
  it('opens its page beside the host’s', async () => {
    host.show(html(codes().iframe))
    const { page } = await open(allowed(), PHONE)
    const frame = await frameOf(page)
    const popup = page.context().waitForEvent('page')
    await frame.getByText('119', { exact: true }).tap()
    const call = await popup
    await call.waitForSelector('.w-numbers')
    expect(await call.locator('.w-numbers a').first().getAttribute('href')).toBe('tel:119')
    expect(await call.evaluate(() => window.opener)).toBeNull()
    expect(await axeFaults(call)).toEqual([])
    await page.context().close()
  })

  it.each(['allow-scripts', ''])('in a sandbox of "%s" opens its page in the frame', async (sandbox) => {
    host.show(html(`<iframe src="${embedded()}" sandbox="${sandbox}" width="100%" height="700"></iframe>`))
    const { page, errors } = await open(allowed(), PHONE)
    const frame = await frameOf(page)
    await frame.getByText('119', { exact: true }).tap()
    await frame.waitForSelector('.w-numbers')
    const number = frame.locator('.w-numbers a').first()
    expect(await number.innerText()).toBe('119')
    expect((await number.boundingBox())?.height).toBeGreaterThan(60)
    // The sandbox says that it stopped a script or a window; fonts, styles and pictures came through.
    expect(errors.filter((text) => !/sandbox/i.test(text))).toEqual([])
    await page.context().close()
  })

  it('elsewhere in a sandbox shows the address that it can’t open', async () => {
    host.show(html(`<iframe src="${embedded()}" sandbox="allow-scripts" width="100%" height="700"></iframe>`))
    const { page } = await open(allowed())
    const frame = await frameOf(page)
    await frame.getByText('Les dix réflexes').click()
    await frame.waitForSelector('.w-address:not([hidden])')
    expect(await frame.locator('.w-address').innerText()).toContain(`/fr/${CAMPAIGN.slug.fr}/avec/valmoriere`)
    await page.context().close()
  })
})

describe('the element', () => {
  const hostile =
    '<style>*, relais-embed, iframe { display: none !important; visibility: hidden !important; opacity: 0 !important; height: 1px !important; font-size: 1px !important; filter: invert(1) !important; transform: scale(0) !important } html, body { display: block !important; visibility: visible !important; opacity: 1 !important; height: auto !important; filter: none !important; transform: none !important }</style>'

  it.each(FORMS)('shows %s whole, as high as it needs', async (form) => {
    host.show(html(codes({ form }).element))
    const { page, errors } = await open(allowed(), PHONE)
    const frame = await frameOf(page)
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(0)
    expect(await words(frame)).toContain('119')
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('is unharmed by a page that styles everything away', async () => {
    host.show(html(codes().element, hostile))
    const { page } = await open(allowed())
    const box = await (await page.waitForSelector('relais-embed')).boundingBox()
    expect(box?.height).toBeGreaterThan(300)
    const frame = await frameOf(page)
    expect(await frame.locator('.w-help').isVisible()).toBe(true)
    expect(await page.locator('relais-embed').evaluate((it) => getComputedStyle(it).opacity)).toBe('1')
    await page.context().close()
  })

  it('works under a strict policy of the page', async () => {
    const policy = `default-src 'none'; script-src ${server.url}; frame-src ${server.url}`
    host.show(html(codes().element), { 'content-security-policy': policy })
    const { page, errors } = await open(allowed())
    expect(await words(await frameOf(page))).toContain('119')
    // The numbers inside it are as large as a thumb by a style of their own, which such a page may take off.
    expect(errors.filter((text) => !/favicon|Applying inline style/.test(text))).toEqual([])
    await page.context().close()
  })

  it('believes no height but its frame’s', async () => {
    host.show(html(codes().element))
    const { page } = await open(allowed())
    const frame = await frameOf(page)
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(300)
    await page.evaluate(() => postMessage({ message: 'height', value: 3999 }, '*'))
    await page.waitForTimeout(200)
    expect((await (await page.waitForSelector('relais-embed')).boundingBox())?.height).toBeLessThan(2000)
    await page.context().close()
  })

  it('is the link and the numbers inside it without scripts, and for a frame that is not ours', async () => {
    host.show(html(codes().element))
    const bare = await open(allowed(), { javaScriptEnabled: false })
    expect(await bare.page.locator('relais-embed a').first().isVisible()).toBe(true)
    expect(await bare.page.locator('body').innerText()).toContain('119')
    await bare.page.context().close()

    host.show(html(codes().element.replace(/src="[^"]+"/, 'src="https://elsewhere.example/embed/fr/x"')))
    const other = await open(allowed())
    await other.page.waitForFunction(() => customElements.get('relais-embed'))
    expect(await other.page.locator('iframe').count()).toBe(0)
    expect(await other.page.locator('relais-embed a').first().isVisible()).toBe(true)
    await other.page.context().close()
  })
})

describe('a frame where no script tells its height', () => {
  /** By how many pixels its page is cut, and how many of its height the page doesn't need. */
  const fitOf = (frame: Frame, letters = 100) =>
    frame.evaluate(async (percent) => {
      document.documentElement.style.fontSize = `${percent}%`
      await document.fonts.ready
      const cut = document.documentElement.scrollHeight - innerHeight
      document.body.classList.remove('fill')
      const spare = innerHeight - document.body.getBoundingClientRect().height
      document.body.classList.add('fill')
      return { cut, spare }
    }, letters)

  const framedIn = async (code: string, width: number, style = '') => {
    host.show(html(code, `<style>body{margin:0}${style}</style>`))
    const { page } = await open(allowed(), { viewport: { width, height: 800 } })
    return { page, frame: await frameOf(page) }
  }

  it.each(FORMS)('cuts nothing of %s and leaves no hole, at any width', async (form) => {
    // The code is the demonstration's own, which knows how many figures and helplines there are.
    const pasted = await (await fetch(embedded(`/current?show=iframe&form=${form}`))).text()
    const code = /<div style="width:100%;container-type[\s\S]*?<\/iframe><\/div>/.exec(pasted)?.[0] ?? ''
    const real = code.replace(/\/current\?show=frame(&#38;)?/, '?')
    expect(real).toContain('<iframe')
    for (const width of [240, 320, 390, 600, 768, 1280]) {
      const { page, frame } = await framedIn(real, width)
      const { cut, spare } = await fitOf(frame)
      expect([width, cut]).toEqual([width, 0])
      expect(spare).toBeLessThan(form === 'full' || form === 'compact' ? 130 : 240)
      await page.context().close()
    }
    for (const width of [320, 390, 768]) {
      const { page, frame } = await framedIn(real, width, 'html{font-size:200%}')
      expect([width, (await fitOf(frame, 200)).cut]).toEqual([width, 0])
      await page.context().close()
    }
  })

  it('fits a narrow column of a wide page, and a page that takes every style out', async () => {
    const { page, frame } = await framedIn(
      `<div style="width:300px">${codes({ form: 'compact' }).iframe}</div>`,
      1280,
    )
    expect((await fitOf(frame)).cut).toBe(0)
    await page.context().close()
    const bare = codes({ form: 'compact' }).iframe.replace(/ style="[^"]*"/g, '')
    const other = await framedIn(bare, 390)
    expect((await fitOf(other.frame)).cut).toBeLessThanOrEqual(0)
    await other.page.context().close()
  })
})

describe('every number is as large as a thumb', () => {
  /** Links whose words begin with a number to call, and how large each is. */
  const smallIn = (where: Page | Frame) =>
    where.evaluate(() =>
      [...document.querySelectorAll('a')]
        .filter((it) => /^\s*\d{2,4}\b/.test(it.innerText) && it.getClientRects().length > 0)
        .map((it) => ({ text: it.innerText, box: it.getBoundingClientRect() }))
        .map(({ text, box: { width, height } }) => ({ text, width, height })),
    )
  const expectLarge = (numbers: Awaited<ReturnType<typeof smallIn>>) => {
    expect(numbers.length).toBeGreaterThan(0)
    for (const { text, width, height } of numbers) {
      expect([text, width >= 44, height >= 44]).toEqual([text, true, true])
    }
  }

  it.each(FORMS)('in a frame and as text: %s', async (form) => {
    const { page } = await open(embedded(`?form=${form}`), PHONE)
    expectLarge(await smallIn(page))
    host.show(html(codes({ form }).static))
    await page.goto(allowed())
    expectLarge(await smallIn(page))
    await page.context().close()
  })

  it('inside the element without its script, and on the page of a number', async () => {
    host.show(html(codes().element))
    const { page } = await open(allowed(), { ...PHONE, javaScriptEnabled: false })
    expectLarge(await smallIn(page))
    await page.goto(embedded())
    await page.locator('.w-help a').first().click()
    await page.waitForSelector('.w-numbers')
    expectLarge(await smallIn(page))
    await page.context().close()
  })
})

describe('what a code shows when it is pasted', () => {
  it.each(['static', 'iframe', 'element'])(
    '%s is seen as it stands, on our own pages alone',
    async (kind) => {
      const answer = await fetch(embedded(`/current?show=${kind}`))
      expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`)
      const { page, errors } = await open(embedded(`/current?show=${kind}`))
      if (kind === 'static') {
        expect(await page.locator('section h2').innerText()).toContain('Une photo')
        expect(await page.locator('a[href="tel:119"]').count()).toBe(1)
      } else {
        const frame = await frameOf(page)
        expect(await frame.locator('.lockup img').count()).toBe(2)
        expect(new URL(frame.url()).pathname).toMatch(/\/current$/)
      }
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  it('is no way to a lock-up on a stranger’s page', async () => {
    host.show(html(`<iframe src="${embedded('/current?show=frame')}" width="100%" height="600"></iframe>`))
    const { page } = await open(stranger())
    await page.waitForTimeout(500)
    expect(page.frames().some((frame) => frame.url().includes('show=frame'))).toBe(false)
    await page.context().close()
  })
})

describe.each(['fr', 'en'] as const)('the page that gives the code, in %s', (locale) => {
  const where = {
    fr: `/fr/espace-partenaire/integrer/${CAMPAIGN.slug.fr}`,
    en: `/en/partner-space/embed/${CAMPAIGN.slug.en}`,
  }[locale]
  const visit = async (options: BrowserContextOptions) => {
    const context = await browser.newContext(options)
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: server.url }])
    const page = await context.newPage()
    await page.goto(server.url + where)
    return page
  }

  it.each([360, 1280])(
    'has the text open, the codes with the logo folded, and no fault at %i pixels',
    async (width) => {
      const page = await visit({ viewport: { width, height: 900 } })
      // Three codes, and the words for a cookie manager.
      const ways = page.locator('section[aria-labelledby="sites"] details:has(h3)')
      expect(await ways.count()).toBe(4)
      expect(await page.locator('section[aria-labelledby="sites"] details[open]').count()).toBe(0)
      expect(
        await page.locator('#code-static, section[aria-labelledby="way-static"] .code').isVisible(),
      ).toBe(true)
      const own = page.locator('section[aria-labelledby="way-static"]')
      expect(await own.locator('p').first().innerText()).toContain('HTML')
      expect(await axeFaults(page)).toEqual([])
      for (const summary of await page.locator('summary').all()) {
        await summary.focus()
        await page.keyboard.press('Enter')
      }
      expect(await page.locator('details:not([open])').count()).toBe(0)
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      const preview = page.frameLocator('section[aria-labelledby="way-static"] iframe')
      // On a telephone what it shows is seen whole.
      const cut = () => preview.locator('html').evaluate(({ scrollHeight }) => scrollHeight - innerHeight)
      if (width === 360) expect(await cut()).toBeLessThanOrEqual(0)
      expect(await preview.locator('a[href="tel:119"]').count()).toBe(1)
      expect(await page.locator('body').innerText()).toContain('localhost')
      await page.context().close()
    },
  )

  it('gives a file that shows the partner’s edition from a disk, as the preview does', async () => {
    const page = await visit({})
    const link = page.locator(`a[href$="/${locale}/file"]`)
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', server.url).href)
    const file = path.join(newFolder('disk'), 'trial.html')
    writeFileSync(file, await answer.body())
    const { page: disk, errors } = await open(pathToFileURL(file).href)
    expect(await (await frameOf(disk)).locator('.lockup img').count()).toBe(2)
    expect(errors).toEqual([])
    await disk.context().close()
    await page.context().close()
  })

  it('gives the code to a button, and without scripts to a click', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    const section = page.locator('section[aria-labelledby="way-static"]')
    const code = await section.locator('.code').innerText()
    await section.locator('copy-button button').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('tel:119')
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(code.trim())
    await page.context().close()

    const bare = await visit({ javaScriptEnabled: false })
    await bare.locator('section[aria-labelledby="way-static"] .code code').click()
    expect(await bare.evaluate(() => getSelection()?.toString().trim())).toBe(code.trim())
    await bare.context().close()
  })
})

describe.each(FORMS)('as %s', (form) => {
  it('loses nothing in 320 pixels, with letters twice as large, without a script', async () => {
    host.show(
      html(`<div style="width:320px">${codes({ form }).iframe}</div>`, '<style>body{margin:0}</style>'),
    )
    const { page } = await open(allowed(), {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 600 },
    })
    const frame = await frameOf(page)
    const box = await (await page.waitForSelector('iframe')).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(352)
    await page.context().close()

    const { page: large } = await open(embedded(`?form=${form}`), { viewport: { width: 320, height: 600 } })
    await large.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await lostIn(large)).toEqual([])
    expect(frame.url()).toContain('/embed/fr/')
    await large.context().close()
  })

  it('has no fault that axe finds, by day and by night', async () => {
    for (const query of ['', '&scheme=dark', '&title=0&level=4']) {
      const { page } = await open(embedded(`?form=${form}${query}`), PHONE)
      // The level of its heading is its host's to say: there, it is a part of a page.
      const faults = (await axeFaults(page)).filter((fault) => !fault.startsWith('page-has-heading-one'))
      expect(faults).toEqual([])
      expect(await page.locator('body').innerText()).toContain('119')
      await page.context().close()
    }
  })
})

/** Texts and pictures that stand outside the width, or are cut. */
const lostIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((it) => it.getClientRects().length > 0 && !it.closest('svg, .vh, details:not([open]) > p'))
      .filter((it) => {
        const { left, right } = it.getBoundingClientRect()
        return right > wide + 1 || left < -1
      })
      .map((it) => `${it.tagName}.${it.className}: ${(it.textContent ?? '').slice(0, 40)}`)
  })

describe('in Chromium 80', () => {
  let old: OldBrowser
  beforeAll(async () => {
    old = await openOldBrowser()
  })
  afterAll(() => old?.close())

  it.each([320, 700])('an embed has its layout at %i pixels, and its numbers', async (width) => {
    for (const form of FORMS) {
      await old.page.open(embedded(`?form=${form}`), { width, height: 900 })
      expect(await old.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
      expect(await old.page.evaluate('document.body.innerText')).toContain('119')
    }
  })

  it('the element shows its frame, as high as it needs', async () => {
    host.show(html(codes().element))
    await old.page.open(allowed(), { width: 390, height: 900 })
    await expect
      .poll(() => old.page.evaluate('document.querySelector("relais-embed").getBoundingClientRect().height'))
      .toBeGreaterThan(500)
  })
})

describe('what is asked for', () => {
  it('with a value that is none shows the usual, and says so in a comment', async () => {
    const answer = await (await fetch(embedded('?form=huge&level=9&utm_source=x'))).text()
    expect(answer).toMatch(/^<!doctype html><!-- Not understood[^>]*: form, level\./)
    expect(answer).toContain('w-full')
    expect(answer).not.toContain('huge')
  })

  it.each(['/embed/fr/nowhere', '/embed/fr', '/embed/xx/y', '/embed/fr/call/0', '/embed/fr/a/b/c/d'])(
    '%s is answered with numbers, and with 404',
    async (where) => {
      const answer = await fetch(server.url + where)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('119')
      expect(answer.headers.get('content-security-policy')).not.toContain('frame-ancestors')
    },
  )

  it('a partner that has no edition is the house’s', async () => {
    const answer = await fetch(`${server.url}/embed/fr/${CAMPAIGN.slug.fr}/nobody`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('à votre nom')
  })
})

describe('is this current?', () => {
  it('answers in words, with the numbers, in both languages', async () => {
    for (const [query, sentence] of [
      ['', 'La copie ne dit pas sa version'],
      ['?v=00000000-00000000&date=2026-11-20', 'Non. Les numéros d’aide ont changé depuis le'],
      ['?v=<script>&date=x', 'La copie ne dit pas sa version'],
    ]) {
      const answer = await (await fetch(embedded(`/current${query}`))).text()
      expect(answer).toContain(sentence)
      expect(answer).toContain('119')
      expect(answer).not.toContain('<script>&')
    }
    const english = `${server.url}/embed/en/${CAMPAIGN.slug.en}/valmoriere/current`
    expect(await (await fetch(english)).text()).toContain('The copy does not tell its version')
  })
})

describe('oEmbed', () => {
  it('is found on every page of a campaign, and answers with the frame', async () => {
    for (const where of [`/fr/${CAMPAIGN.slug.fr}`, `/fr/${CAMPAIGN.slug.fr}/avec/valmoriere/agir`]) {
      const page = await (await fetch(server.url + where)).text()
      const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1]
      const answer = await fetch((href ?? '').replaceAll('&amp;', '&'))
      expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0' })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  it('is found on an embed with its options, which its frame then has', async () => {
    const page = await (await fetch(embedded('?form=figures&title=0'))).text()
    const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1]
    const { html: answer } = await (await fetch((href ?? '').replaceAll('&amp;', '&'))).json()
    expect(answer).toContain('/valmoriere?form=figures&#38;title=0"')
  })

  it.each([
    ['', 400],
    ['?url=https://elsewhere.example/fr/x', 404],
    [`?url=${encodeURIComponent('http://127.0.0.1/fr/x')}`, 404],
    ['?url=x&format=xml', 501],
  ])('answers %s with %i', async (query, status) =>
    expect((await fetch(`${server.url}/oembed${query}`)).status).toBe(status),
  )
})

it('an edition that is withdrawn is the house’s in its embed on the next request', async () => {
  const referer = { referer: allowed() }
  expect(await (await fetch(embedded(), { headers: referer })).text()).toContain(TOWN)
  const { docs } = (await staff('GET', 'editions?depth=1&limit=20')) as {
    docs: { id: string; partner: { slug: string } }[]
  }
  const edition = docs.find(({ partner }) => partner.slug === 'valmoriere')
  await staff('PATCH', `editions/${edition?.id}?locale=fr`, { _status: 'draft' })
  const after = await (await fetch(embedded(), { headers: referer })).text()
  expect(after).not.toContain(TOWN)
  expect(after).toContain('119')
  expect(await (await fetch(embedded('/current'))).text()).toContain('Cette édition n’est plus publiée')
})
