import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { CAMPAIGN } from '@/seed/data/campaign'
import { axeFaults } from '../support/axe'
import { tabTo } from '../support/keyboard'
import { spaceSite } from '../support/spaceSite'

const space = spaceSite('valmoriere')

const SPACE = { fr: '/fr/espace-partenaire', en: '/en/partner-space' } as const
const ROOM = {
  fr: { slots: 'vos-mots', preview: 'apercu', publish: 'publier', end: 'fin' },
  en: { slots: 'your-words', preview: 'preview', publish: 'publish', end: 'end' },
} as const
type Locale = keyof typeof SPACE
const PUBLIC = `/fr/${CAMPAIGN.slug.fr}/avec/valmoriere`

const at = (locale: Locale, room: keyof (typeof ROOM)['fr'], ...rest: string[]) =>
  [space.url() + SPACE[locale], ROOM[locale][room], CAMPAIGN.slug[locale], ...rest].join('/')

/** Nothing sticks out at the side. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.each([360, 1280])('the rooms of words at %i pixels', (width) => {
  it.each(['fr', 'en'] as const)('hold without a fault, in %s', async (locale) => {
    // What looks for faults runs in the page.
    const { context, page } = await space.visitor(width, true)
    const places = [
      space.url() + SPACE[locale],
      at(locale, 'slots', locale),
      at(locale, 'preview', locale),
      at(locale, 'publish'),
      [at(locale, 'publish'), 'en'].join('/'),
      [at(locale, 'publish'), ROOM[locale].end].join('/'),
    ]
    for (const place of places) {
      const answer = await page.goto(place)
      expect([place, answer?.status()]).toEqual([place, 200])
      expect(answer?.headers()['cache-control']).toBe('private, no-store')
      expect(await axeFaults(page)).toEqual([])
      expect([place, await fits(page)]).toEqual([place, true])
    }
    await context.close()
  })
})

it('is mended by keyboard, without scripts, from the fault to the preview, and a new phone number is public at once', async () => {
  const { context, page } = await space.visitor(1280)
  await page.goto(at('fr', 'slots', 'fr'))
  await page.locator('.more summary').click()
  await page.locator('#action-label').fill('Venir')
  await page.locator('#action-url').fill('mailto:agenda')
  await page.locator('#contact-phone').fill('01 99 00 44 55')
  await page.locator('#heading').press('Enter')
  expect(await page.locator('.errors').innerText()).toContain('barre d’adresse')
  expect(await page.locator('#action-url').inputValue()).toBe('mailto:agenda')
  expect(await page.locator('#contact-phone').inputValue()).toBe('01 99 00 44 55')
  await page.locator('#action-label').fill('')
  await page.locator('#action-url').fill('')
  const save = page.locator('button[value="save"]').last()
  await tabTo(page, save)
  const began = Date.now()
  await Promise.all([page.waitForURL(/apercu/), page.keyboard.press('Enter')])
  const frame = page.frameLocator('.pane-own iframe')
  expect(await frame.locator('.slot').innerText()).toContain('01 99 00 44 55')
  expect(Date.now() - began).toBeLessThan(2_000)
  expect(await (await fetch(space.url() + PUBLIC)).text()).not.toContain('01 99 00 44 55')
  await page.goto(at('fr', 'publish'))
  await Promise.all([page.waitForURL(/published/), page.locator('button[value="publish-fr"]').click()])
  expect(await (await fetch(space.url() + PUBLIC)).text()).toContain('01 99 00 44 55')
  await context.close()
})

it('shows one width at a time, the keyboard chooses which', async () => {
  const { context, page } = await space.visitor(1280)
  await page.goto(at('fr', 'preview', 'fr'))
  expect(await page.locator('.pane:visible').count()).toBe(1)
  await page.locator('.of-own').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.pane-360').isVisible()).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.pane-768').isVisible()).toBe(true)
  const frame = page.frameLocator('.pane-768 iframe')
  expect(await frame.locator('h1').innerText()).not.toBe('')
  const { width } = (await page.locator('.pane-768 iframe').boundingBox()) ?? { width: 0 }
  expect(width).toBeGreaterThanOrEqual(768)
  await context.close()
})

it.each([360, 1280])('opens at the partner’s own words, named as such, at %i pixels', async (width) => {
  const { context, page } = await space.visitor(width)
  await page.goto(at('fr', 'preview', 'fr'))
  const frame = page.frameLocator('.pane-own iframe')
  const named = frame.locator('.own-label')
  expect(await named.innerText()).toBe('Vos mots')
  const inView = () =>
    page.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('.pane-own iframe')?.contentWindow
      const top = inside?.document.querySelector('.own-label')?.getBoundingClientRect().top
      return inside && top !== undefined ? top >= 0 && top < inside.innerHeight / 2 : false
    })
  await expect.poll(inView).toBe(true)
  expect(await fits(page)).toBe(true)
  // What comes next is in view as well, however far the page has gone to the words: the one bar that stays, and small.
  const next = await page.locator('.next-bar .button').boundingBox()
  expect(next && next.y >= 0 && next.y + next.height <= 900).toBe(true)
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
      .map((one) => ({ name: one.className, small: one.getBoundingClientRect().height <= 80 })),
  )
  expect(bars).toEqual([{ name: 'next-bar', small: true }])
  await context.close()
})

it('asks before typing is lost, neither once it is sent nor where the exit is taken', async () => {
  const { context, page } = await space.visitor(1280, true)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.route('https://**', (route) => route.fulfill({ body: 'sun', contentType: 'text/plain' }))
  const leave = async () => {
    await page.goto(at('fr', 'publish'))
    return asked.splice(0)
  }
  const form = async () => {
    await page.goto(at('fr', 'slots', 'fr'), { waitUntil: 'load' })
    await page.waitForFunction(() => customElements.get('leave-guard'))
  }
  await form()
  expect(await leave()).toEqual([])
  await form()
  await page.locator('#introduction').click()
  await page.keyboard.type('Perdu ?')
  expect(await leave()).toEqual(['beforeunload'])
  await form()
  await page.locator('#introduction').click()
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  expect(await leave()).toEqual([])
  await form()
  await page.locator('#introduction').click()
  await page.keyboard.type(' Gardé.')
  await Promise.all([page.waitForURL(/apercu/), page.locator('button[value="save"]').last().click()])
  expect(asked).toEqual([])
  await form()
  await page.locator('#introduction').click()
  await page.keyboard.type('Vite !')
  await Promise.all([page.waitForURL((url) => url.protocol === 'https:'), page.locator('.exit').click()])
  expect(asked).toEqual([])
  await context.close()
})

it('keeps what is typed when an event is added, where the eye is, without scripts', async () => {
  const { context, page } = await space.visitor(360)
  await page.goto(at('fr', 'slots', 'fr'))
  const before = await page.locator('[name="events"]').inputValue()
  await page.locator('#heading').fill('Écrit avant de partir')
  await page.locator('#add-event').click()
  const said = page.getByRole('status')
  expect(await said.innerText()).toContain('Brouillon enregistré')
  const box = await said.boundingBox()
  expect(box && box.y >= 0 && box.y < 900).toBe(true)
  await page.goto(at('fr', 'preview', 'fr'))
  await page.goto(at('fr', 'slots', 'fr'))
  expect(await page.locator('#heading').inputValue()).toBe('Écrit avant de partir')
  expect(await page.locator('[name="events"]').inputValue()).toBe(before)
  await context.close()
})

it('leaves the site while it is paused, with its calendar, and comes back', async () => {
  const { context, page } = await space.visitor(360)
  const calendar = `${space.url()}/calendar/fr/${CAMPAIGN.slug.fr}/valmoriere.ics`
  const shown = async () => (await (await fetch(space.url() + PUBLIC)).text()).includes('class="band slot"')
  expect([await shown(), (await fetch(calendar)).status]).toEqual([true, 200])
  await page.goto(at('fr', 'publish'))
  await page.locator('details.out summary').click()
  await Promise.all([page.waitForURL(/paused/), page.locator('button[value="pause"]').click()])
  expect([await shown(), (await fetch(calendar)).status]).toEqual([false, 404])
  await Promise.all([page.waitForURL(/resumed/), page.locator('button[value="resume"]').click()])
  expect([await shown(), (await fetch(calendar)).status]).toEqual([true, 200])
  await context.close()
})
