import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOOK_PAGES, type LookPage } from '../support/look/pages'
import { type LookServer, serveLook } from '../support/look/serve'
import { type OldBrowser, openOldBrowser } from '../support/oldBrowser'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let server: LookServer
let old: OldBrowser

beforeAll(async () => {
  server = await serveLook()
  old = await openOldBrowser()
})
afterAll(async () => {
  await old?.close()
  await server?.close()
})

const open = (name: LookPage, width: number, more: { dark?: boolean } = {}) =>
  old.page.open(`${server.url}/${name}.html`, { width, height: 900, ...more })

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const box = (selector: string) =>
  old.page.evaluate(`(({ x, y, width, height }) => ({ x, y, width, height }))(
    document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`) as Promise<Box>

it('is what the floor says it is', async () => {
  expect(old.version).toMatch(/^80\./)
  await open('home', 1280)
  const knows =
    await old.page.evaluate(`['inset: 0', 'aspect-ratio: 1', 'color: oklch(0 0 0)'].map((rule) => {
    const [name, value] = rule.split(': ')
    return CSS.supports(name, value)
  })`)
  expect(knows).toEqual([false, false, false])
})

describe.each(LOOK_PAGES)('%s in Chromium 80', (name) => {
  it.each([320, 360, 1280])('has its layout at %d px', async (width) => {
    await open(name, width)
    expect(await old.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(await old.page.evaluate('getComputedStyle(document.querySelector(".watch")).position')).toBe(
      'sticky',
    )
    expect(await old.page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')).toContain(
      'Young Serif',
    )
    const watch = await box('.watch')
    expect([watch.x, watch.y, watch.width]).toEqual([0, 0, width])
    const lines = await box('.watch .lines')
    expect(lines.width > 0).toBe(width >= 768)
    // The menu stays on one line: four entries, no button.
    const tops = await old.page.evaluate(
      '[...document.querySelectorAll(".site-nav li")].map((li) => li.offsetTop)',
    )
    expect(new Set(tops as number[]).size).toBe(1)
  })

  it('can be tapped: nothing to press is smaller than a finger', async () => {
    await open(name, 360)
    const small = await old.page.evaluate(`[...document.querySelectorAll(
      '.watch a, .site-nav a, .langs a, .button, .go, .helpline .call, .reflex input, summary, .download, .toc a, .contact a'
    )].filter((el) => el.offsetParent !== null).map((el) => [el.className || el.tagName, el.getBoundingClientRect().height])
      .filter(([, height]) => height < 43.9)`)
    expect(small).toEqual([])
  })

  it.each([false, true])('holds its contrast (night: %s)', async (dark) => {
    await open(name, 1280, { dark })
    await old.page.evaluate(axeSource)
    const faults =
      await old.page.evaluate(`axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160))))`)
    expect(faults).toEqual([])
  })
})

describe('components in Chromium 80', () => {
  it('sets a hero and its drawing side by side where there is room', async () => {
    await open('home', 1280)
    const [words, art] = [await box('.hero .words'), await box('.hero .art')]
    expect(art.x).toBeGreaterThan(words.x + words.width - 1)
    await open('home', 360)
    expect((await box('.hero .art')).y).toBeGreaterThan((await box('.hero .words')).y)
  })

  it('turns for right-to-left', async () => {
    await open('arabic', 1280)
    expect((await box('.hero .art')).x).toBeLessThan((await box('.hero .words')).x)
    expect((await box('.exit')).x).toBeLessThan((await box('.ask')).x)
  })

  it('shows each helpline with its number, and leaves air between what has no gap', async () => {
    await open('act', 1280)
    const cards = (await old.page.evaluate(
      '[...document.querySelectorAll(".helpline")].map((card) => card.offsetLeft)',
    )) as number[]
    expect(new Set(cards).size).toBe(3)
    const air = (await old.page.evaluate(`[...document.querySelectorAll('.helpline')].map((card) => {
      const [call, name] = [card.querySelector('.call'), card.querySelector('h3')].map((el) => el.getBoundingClientRect())
      return name.top - call.bottom
    })`)) as number[]
    for (const space of air) expect(space).toBeGreaterThanOrEqual(4)
  })

  it('folds and unfolds, and nothing is stuck', async () => {
    await open('act', 360)
    const height = () =>
      old.page.evaluate('document.querySelector(".questions p").offsetHeight') as Promise<number>
    expect(await height()).toBe(0)
    await old.page.evaluate('document.querySelector(".questions summary").click()')
    expect(await height()).toBeGreaterThan(0)
    await old.page.evaluate('document.querySelector(".questions summary").click()')
    expect(await height()).toBe(0)
  })

  it('lights the house from the start, because it can’t ask what is ticked', async () => {
    await open('home', 1280)
    const fills = await old.page.evaluate(
      '[...document.querySelectorAll(".house-art [class^=w]")].map((pane) => getComputedStyle(pane).fill)',
    )
    expect(new Set(fills as string[])).toEqual(new Set(['rgb(253, 204, 69)']))
  })

  it('gives a partner its colours, by day and by night', async () => {
    const house = () =>
      old.page.evaluate('getComputedStyle(document.querySelector(".hero .button")).backgroundColor')
    await open('edition', 1280)
    expect(await house()).toBe('rgb(30, 71, 152)')
    await open('edition', 1280, { dark: true })
    expect(await house()).toBe('rgb(156, 190, 252)')
    await open('home', 1280, { dark: true })
    expect(await house()).toBe('rgb(139, 220, 177)')
  })

  it('runs the islands', async () => {
    await open('long', 360)
    expect(await old.page.evaluate('document.querySelector("print-button button").textContent')).toBe(
      'Imprimer',
    )
    expect(await old.page.evaluate('document.querySelector(".exit").title')).toBe('Échap, deux fois')
  })

  it('draws U+202F as a thin space', async () => {
    await open('home', 1280)
    const [none, thin, wide] = (await old.page.evaluate(`['', '\\u202F', '\\u00A0'].map((space) => {
      const probe = document.createElement('span')
      probe.textContent = 'a' + space + 'b'
      document.body.append(probe)
      const { width } = probe.getBoundingClientRect()
      probe.remove()
      return width
    })`)) as [number, number, number]
    expect(thin).toBeGreaterThan(none)
    expect(thin).toBeLessThan(wide)
  })
})
