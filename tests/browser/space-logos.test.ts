import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { spaceSite } from '../support/spaceSite'

const space = spaceSite('valmoriere')

const ROOM = { fr: '/fr/espace-partenaire/logos', en: '/en/partner-space/logos' } as const

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

it('takes a logo and a colour without scripts, says at the place what it saved, and leads on', async () => {
  const { context, page } = await space.visitor(1280)
  await page.goto(space.url() + ROOM.fr)
  // The logo of the demonstration was entered by the house: a file of one's own comes with the leave.
  await page.locator('.more', { hasText: 'Changer de fichier' }).locator('summary').first().click()
  await page.setInputFiles('[name="file-light"]', 'src/seed/logos/ville-light.svg')
  await page.check('[name="agree"]')
  await page.locator('button', { hasText: 'Vérifier et enregistrer' }).click()
  expect(page.url()).toMatch(/\/logos\/logo#saved$/)
  await expect.poll(() => focused(page)).toBe('saved')
  expect(await page.locator('.saved').innerText()).toMatch(/Votre logo est enregistré.\s+Suite.: vos mots/)
  expect(await page.locator('[name="agree"]').count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('Autorisation donnée par Inès Roumégas')

  await page.check('[name="colour"][value="#4c9ad0"]')
  await page.locator('[name="colour"][value="#4c9ad0"]').press('Enter')
  expect(page.url()).toMatch(/\/logos\/colour#saved$/)
  expect(await page.locator('.saved').evaluate((box) => box.getBoundingClientRect().top)).toBeLessThan(300)
  expect(await page.locator('[name="colour"][value="#4c9ad0"]').isChecked()).toBe(true)

  await page.locator('.more', { hasText: 'Une autre couleur' }).locator('summary').first().click()
  await page.locator('[name="colour-picker"]').fill('#7a1f3d')
  await page.locator('button[value="next"]').click()
  expect(page.url()).toContain('/vos-mots/')
  await page.goto(space.url() + ROOM.fr)
  expect(await page.locator('[name="colour"]:checked').getAttribute('value')).toBe('#7a1f3d')
  await context.close()
})

it('shows at once what becomes of a colour, by the way that was used last', async () => {
  const { context, page } = await space.visitor(360, true)
  await page.goto(space.url() + ROOM.fr)
  await page.waitForFunction(() => customElements.get('palette-live'))
  const summary = page.locator('palette-live .summary')
  const samples = () =>
    page
      .locator('.chip-row path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')).slice(0, 2))
  await page.check('[name="colour"][value="none"]')
  expect(await summary.innerText()).toContain('Sans couleur à vous')
  const campaign = await samples()
  await page.check('[name="colour"][value="#1e4798"]')
  expect(await summary.innerText()).toBe('Votre couleur sert telle quelle.')
  expect((await samples())[0]).toBe('#1e4798')

  await page.locator('.more', { hasText: 'Une autre couleur' }).locator('summary').first().click()
  await page.locator('.more', { hasText: 'Les teintes' }).locator('summary').first().click()
  await page.locator('[name="colour-picker"]').fill('#fdcc45')
  expect(await page.locator('.introduction').innerText()).toContain('Il y devient un ocre')
  expect(await page.locator('[name="colour"]:checked').count()).toBe(0)
  // A code that is not whole yet says nothing; whole, it takes the place of the colour field.
  await page.locator('[name="colour-code"]').pressSequentially('#5a')
  expect(await page.locator('.introduction').innerText()).toContain('Il y devient un ocre')
  await page.locator('[name="colour-code"]').pressSequentially('2d82')
  expect(await page.locator('.introduction').innerText()).toMatch(/^Votre violet fait/)
  const shown = await samples()
  expect(shown).not.toEqual(campaign)
  expect(await page.locator('.reason').first().innerText()).toMatch(/^Votre couleur/)

  await page.locator('button[value="save"]:not(.unseen)').last().click()
  expect(page.url()).toMatch(/\/logos\/colour#saved$/)
  // The server draws the very same.
  expect(await samples()).toEqual(shown)
  expect(await page.locator('[name="colour"]:checked').getAttribute('value')).toBe('#5a2d82')
  await context.close()
})

describe.each([
  [360, 3_000],
  [1280, 2_300],
])('logo and colour at %i pixels', (width, tallest) => {
  it.each(['fr', 'en'] as const)(
    'is short, and holds without a fault open and folded, in %s',
    async (locale) => {
      // What looks for faults runs in the page.
      const { context, page } = await space.visitor(width, true)
      expect((await page.goto(space.url() + ROOM[locale]))?.status()).toBe(200)
      const size = () =>
        page.evaluate(() => {
          const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
          return { height: scrollHeight, fits: scrollWidth <= clientWidth }
        })
      const { height, fits } = await size()
      expect(height).toBeLessThan(tallest)
      expect(fits).toBe(true)
      expect(await axeFaults(page)).toEqual([])
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await axeFaults(page)).toEqual([])
      expect((await size()).fits).toBe(true)
      await context.close()
    },
  )
})
