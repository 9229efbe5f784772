import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { LOOK_PAGES } from '../support/look/pages'
import { type LookServer, serveLook } from '../support/look/serve'

let server: LookServer
let browser: Browser

beforeAll(async () => {
  server = await serveLook()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Opens a look page; whatever the browser complains about (policy, files, errors) is collected. */
async function open(name: string, options: BrowserContextOptions & { width?: number } = {}) {
  const { width = 1280, ...more } = options
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: false,
    ...more,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const fonts: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()))
  await page.goto(`${server.url}/${name}.html`, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => true))
  return { page, context, complaints, fonts }
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Elements whose text runs out of them, over their neighbours. */
const spills = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((el) => el instanceof HTMLElement && el.clientWidth > 1 && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).overflowX === 'visible')
      .map((el) => `${el.tagName}.${el.className} ${el.scrollWidth} > ${el.clientWidth}`),
  )

describe.each(LOOK_PAGES)('%s', (name) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('has no fault at %d px, %s', async (width, colorScheme) => {
    const { page, context, complaints } = await open(name, { width, colorScheme })
    expect(await axeFaults(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    expect(await spills(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('scrolls one way at 320 px', async () => {
    const { page, context } = await open(name, { width: 320 })
    expect(await sideways(page)).toBe(0)
    await context.close()
  })

  it('asks for two font files at most on its first view', async () => {
    const { context, fonts } = await open(name, { width: 360 })
    expect(fonts.length).toBeLessThanOrEqual(2)
    await context.close()
  })
})

describe('right to left', () => {
  it('turns what has a direction', async () => {
    const { page, context } = await open('arabic')
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox()
      if (!found) throw new Error(`${selector} is not drawn`)
      return found
    }
    expect((await box('.hero .words')).x).toBeGreaterThan((await box('.hero .art')).x)
    expect((await box('.exit')).x).toBeLessThan((await box('.ask')).x)
    const turned = await page
      .locator('.button .i.flip')
      .first()
      .evaluate((sign) => getComputedStyle(sign).transform)
    expect(turned).toBe('matrix(-1, 0, 0, 1, 0, 0)')
    expect(await page.locator('.helpline .call').first().getAttribute('dir')).toBe('ltr')
    await context.close()
  })
})

describe('on paper', () => {
  it('keeps help, opens what is folded, and takes the light logo', async () => {
    const { page, context } = await open('act', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const shown = (selector: string) => page.locator(selector).first().isVisible()
    expect(await shown('.watch')).toBe(false)
    expect(await shown('.site-nav')).toBe(false)
    expect(await shown('.helpline')).toBe(true)
    expect(await shown('.only-print')).toBe(true)
    expect(await shown('.questions details p')).toBe(true)
    const logo = await page
      .locator('.site-head img')
      .first()
      .evaluate((img: HTMLImageElement) => img.currentSrc)
    expect(logo).toContain('-light.svg')
    const ground = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper'),
    )
    expect(ground.trim()).toBe('#fff')
    await context.close()
  })
})

describe('printed on A4', () => {
  const pagesOf = async (name: string) => {
    const { page, context } = await open(name)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    await context.close()
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  }

  it.each([
    ['act', 2],
    ['home', 3],
    ['kit', 2],
    ['long', 3],
  ])('%s is no longer than %d pages', async (name, most) => {
    const pages = await pagesOf(name)
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(most)
  })
})

describe('the stand-in of a face that comes late', () => {
  it.for([400, 600, 700])('is as wide as Atkinson at weight %d', async (weight, { skip }) => {
    const { page, context } = await open('kit')
    const widths = await page.evaluate(async (wanted) => {
      const pen = document.createElement('canvas').getContext('2d')
      const text = document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? ''
      const measure = async (family: string) => {
        const font = `${wanted} 100px "${family}"`
        const faces = await document.fonts.load(font).catch(() => [])
        if (faces.length === 0) return null
        if (pen) pen.font = `${font}, monospace`
        return pen?.measureText(text).width ?? 0
      }
      return { face: await measure('Atkinson Next'), standIn: await measure('Atkinson Fallback') }
    }, weight)
    await context.close()
    if (widths.standIn === null) return skip('Neither Arial nor Liberation Sans is installed here.')
    expect(Math.abs(widths.standIn / (widths.face ?? Number.NaN) - 1)).toBeLessThan(0.015)
  })
})

describe('motion', () => {
  it.each([
    ['no-preference', 'light-up'],
    ['reduce', 'none'],
  ] as const)('%s', async (reducedMotion, animation) => {
    const { page, context } = await open('home', { reducedMotion })
    const name = await page
      .locator('.street .lit')
      .first()
      .evaluate((lit) => getComputedStyle(lit).animationName)
    expect(name).toBe(animation)
    await context.close()
  })
})

describe('without scripts', () => {
  it('leads out, prints nothing dead, and lights the house', async () => {
    const { page, context } = await open('home', { javaScriptEnabled: false })
    expect(await page.locator('.exit').getAttribute('href')).toBe('https://meteo.example/')
    await page.locator('#reflexes-1').check()
    const fill = (selector: string) => page.locator(selector).evaluate((pane) => getComputedStyle(pane).fill)
    await expect.poll(() => fill('.house-art .w1')).not.toBe(await fill('.house-art .w2'))
    await context.close()
  })
})

describe('islands', () => {
  it('leave for good by the button, and by Escape pressed twice', async () => {
    for (const way of ['button', 'key'] as const) {
      const { page, context } = await open('home')
      await page.route('https://meteo.example/', (route) =>
        route.fulfill({ body: 'sun', contentType: 'text/plain' }),
      )
      await page.goto(`${server.url}/long.html`)
      if (way === 'button') await page.locator('.exit').click()
      else {
        await page.keyboard.press('Escape')
        await page.waitForTimeout(200)
        expect(page.url()).toContain('/long.html')
        await page.keyboard.press('Escape')
      }
      await page.waitForURL('https://meteo.example/')
      await page.goBack()
      expect(page.url()).toBe(`${server.url}/home.html`)
      await context.close()
    }
  })

  it('print the exercise and copy a credit line', async () => {
    const { page, context } = await open('long')
    await page.evaluate(() =>
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
    )
    await page.locator('print-button button').click()
    expect(await page.locator('body').getAttribute('data-printed')).toBe('')
    await context.close()
    const kit = await open('kit', { permissions: ['clipboard-read', 'clipboard-write'] })
    const button = kit.page.locator('.asset copy-button button').first()
    await button.click()
    await expect.poll(() => button.textContent()).toBe('Copié')
    expect(await kit.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Fondation Mille Lanternes, CC-BY-4.0',
    )
    await kit.context.close()
  })
})

describe('spaces that must not break', () => {
  it.each(['Young Serif', 'Atkinson Next'])('%s draws U+00A0 and U+202F itself', async (family) => {
    const { page, context } = await open('home')
    const session = await context.newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const widths: Record<string, number> = {}
    for (const [name, between] of Object.entries({ none: '', wide: '\u00A0', thin: '\u202F' })) {
      const width = await page.evaluate(
        ([face, text]) => {
          const probe = document.createElement('span')
          probe.id = 'probe'
          probe.setAttribute('class', face === 'Young Serif' ? 'display' : '')
          probe.textContent = text
          document.querySelector('#probe')?.remove()
          document.body.append(probe)
          return probe.getBoundingClientRect().width
        },
        [family, `a${between}b`] as const,
      )
      widths[name] = width
      const { root } = await session.send('DOM.getDocument')
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' })
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      expect(fonts.map((font) => [font.isCustomFont, font.glyphCount > 0])).toEqual([[true, true]])
    }
    const thin = (widths.thin ?? 0) - (widths.none ?? 0)
    const wide = (widths.wide ?? 0) - (widths.none ?? 0)
    expect(thin).toBeGreaterThan(0)
    expect(thin).toBeLessThan(wide)
    await context.close()
  })
})
