import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { editionCss } from '@/partners/editionCss'
import { type Palette, palette } from '@/partners/palette'
import { buildStyles } from '../../scripts/styles'
import { launchChromium } from '../support/chromium'
import { newFolder } from '../support/folders'
import { type OldBrowser, openOldBrowser } from '../support/oldBrowser'

const TOKENS = [
  '--house',
  '--on-house',
  '--house-ink',
  '--house-wash',
  '--hero-ground',
  '--band',
  '--art-house',
]
type Media = { dark?: boolean; print?: boolean }

/** Each token as the page paints it, `#rrggbb`, and the two sizes. */
const READ = `(() => {
  const box = document.createElement('i')
  const pen = document.createElement('canvas').getContext('2d')
  document.body.append(box)
  const hex = (token) => {
    box.style.backgroundColor = 'var(' + token + ')'
    pen.fillStyle = getComputedStyle(box).backgroundColor
    pen.fillRect(0, 0, 1, 1)
    return '#' + [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => c.toString(16).padStart(2, '0')).join('')
  }
  const style = getComputedStyle(document.documentElement)
  const sizes = ['--lead', '--mate'].map((name) => style.getPropertyValue(name).trim())
  const colours = ${JSON.stringify(TOKENS)}.map(hex)
  box.remove()
  return [...colours, ...sizes]
})()`

const dayOf = ({ day }: Palette) =>
  [day.house, day.onHouse, day.houseInk, day.houseWash]
    .map(({ hex }) => hex)
    .concat(day.heroGround, day.house.hex, day.house.hex)
const nightOf = ({ night }: Palette) =>
  [night.house, night.onHouse, night.houseInk, night.houseWash]
    .map(({ hex }) => hex)
    .concat(night.heroGround, night.band, night.artHouse.hex)

const blue = palette('#487cde')
const violet = palette('#5a2d82', 'sky')
let modern: Browser
let old: OldBrowser
let urlOf: (name: string) => string

beforeAll(async () => {
  const folder = newFolder('edition-css')
  const site = await buildStyles()
  const write = (name: string, made: Palette, root = '') => {
    const { css } = editionCss({ palette: made, lead: 0.944, mate: 1, clear: 0.456 })
    writeFileSync(path.join(folder, 'site.css'), site)
    writeFileSync(path.join(folder, `${name}.css`), css)
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><html lang="fr" data-edition="essai"${root}><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="site.css"><link rel="stylesheet" href="${name}.css"><body></body></html>`,
    )
  }
  write('blue', blue)
  write('violet', violet)
  write('always-day', blue, ' data-scheme="light"')
  urlOf = (name) => pathToFileURL(path.join(folder, `${name}.html`)).href
  modern = await launchChromium()
  old = await openOldBrowser()
})
afterAll(async () => {
  await modern?.close()
  await old?.close()
})

const READERS: [name: string, read: (page: string, media: Media) => Promise<unknown>][] = [
  [
    'today’s Chromium',
    async (name, { dark, print }) => {
      const page = await modern.newPage({ colorScheme: dark ? 'dark' : 'light' })
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', media: print ? 'print' : 'screen' })
      await page.goto(urlOf(name))
      const tokens = await page.evaluate(READ)
      await page.close()
      return tokens
    },
  ],
  [
    'Chromium 80',
    async (name, media) => {
      await old.page.open(urlOf(name), { width: 800, height: 600, ...media })
      return old.page.evaluate(READ)
    },
  ],
]

/** Colours but for one step of a channel, which engines round differently; sizes exactly. */
function expectTokens(read: unknown, colours: string[]): void {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const tokens = z
    .array(z.string())
    .length(TOKENS.length + 2)
    .parse(read)
  expect(tokens.slice(TOKENS.length)).toEqual(['0.944', '1'])
  colours.forEach((wanted, index) => {
    const hex = tokens[index] ?? ''
    const off = channels(hex).map((channel, at) => Math.abs(channel - (channels(wanted)[at] ?? Number.NaN)))
    expect(Math.max(...off), `${TOKENS[index]}: ${hex} for ${wanted}`).toBeLessThanOrEqual(1)
  })
}

describe.each(READERS)('the sheet of an edition in %s', (_, read) => {
  it('paints its day, its night, and its day on paper', async () => {
    expectTokens(await read('blue', {}), dayOf(blue))
    expectTokens(await read('blue', { dark: true }), nightOf(blue))
    expectTokens(await read('blue', { dark: true, print: true }), dayOf(blue))
  })

  it('keeps a page in its day that is always light', async () => {
    expectTokens(await read('always-day', { dark: true }), dayOf(blue))
  })

  it('leaves a campaign’s ground to heroes where it has a theme', async () => {
    expectTokens(await read('violet', {}), dayOf(violet))
    expectTokens(await read('violet', { dark: true }), nightOf(violet))
  })
})
