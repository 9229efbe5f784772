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

describe('a file that can’t be taken', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><circle cx="30" cy="30" r="20" fill="#1e4798"/><g transform="translate(60 0)"><text x="10" y="40" font-size="24">Valmorière</text></g></svg>'

  async function refused(width: number, locale: 'fr' | 'en', name: string, mimeType: string, text: string) {
    const { context, page } = await space.visitor(width, true)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(space.url() + ROOM[locale])
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.setInputFiles('[name="file-light"]', { name, mimeType, buffer: Buffer.from(text) })
    if ((await page.locator('[name="agree"]').count()) > 0) await page.check('[name="agree"]')
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.locator('button[value="save"]:not(.unseen)').last().click(),
    ])
    await page.waitForLoadState()
    expect(answer.status()).toBe(422)
    // The picture is drawn of shapes: no policy is widened for it.
    expect(answer.headers()['content-security-policy']).toMatch(/img-src 'self'(?:;|$)/)
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
    expect(await page.evaluate(fits)).toBe(true)
    return { context, page, figure: page.locator('.field.wrong .refused') }
  }

  it.each([360, 1280])('is shown with a frame over its live text, at %i pixels', async (width) => {
    const { context, figure } = await refused(width, 'fr', 'logo.svg', 'image/svg+xml', drawing)
    expect(await figure.innerText()).toMatch(/À reprendre.: 1 texte \(«.Valmorière.»\)/)
    const label = await figure.locator('[role="img"]').getAttribute('aria-label')
    expect(label).toBe('Votre dessin, avec un cadre plein autour de chaque texte.')
    const [frame, text, disc] = await Promise.all([
      figure.locator('.frame').boundingBox(),
      figure.locator('text').boundingBox(),
      figure.locator('circle').boundingBox(),
    ])
    if (!frame || !text || !disc) throw new Error('All three are drawn.')
    const inside = (inner: typeof text) =>
      inner.x >= frame.x - 1 &&
      inner.y >= frame.y - 3 &&
      inner.x + inner.width <= frame.x + frame.width + 1 &&
      inner.y + inner.height <= frame.y + frame.height + 6
    expect([inside(text), inside(disc)]).toEqual([true, false])
    expect(text.width / frame.width).toBeGreaterThan(0.85)
    await context.close()
  })

  it.each([
    [360, 'en'],
    [1280, 'fr'],
  ] as const)(
    'is told at the top, from where one jump shows it whole, at %i pixels',
    async (width, locale) => {
      const { context, page, figure } = await refused(width, locale, 'logo.svg', 'image/svg+xml', drawing)
      expect(await focused(page)).toBe('errors')
      expect(await page.locator('main').innerText()).not.toMatch(/Tout est enregistré|All is saved/)
      await page.locator('.errors a').click()
      const boxes = await Promise.all(
        [page.locator('.watch'), page.locator('.field.wrong label'), figure].map((one) => one.boundingBox()),
      )
      const [bar, label, picture] = boxes.map((box) => ({
        top: box?.y ?? 0,
        end: (box?.y ?? 0) + (box?.height ?? 0),
      }))
      expect(label?.top).toBeGreaterThanOrEqual(bar?.end ?? 0)
      expect(picture?.end).toBeLessThan(900)
      await context.close()
    },
  )

  it('and is too heavy to be read loses nothing that the browser gives back', async () => {
    const { context, page } = await space.visitor(1280, true)
    await page.goto(space.url() + ROOM.fr)
    for (const name of ['Changer de fichier', 'Une autre couleur'])
      await page.locator('.more', { hasText: name }).locator('summary').first().click()
    const buffer = Buffer.alloc(9_000_000)
    await page.setInputFiles('[name="file-light"]', { name: 'logo.png', mimeType: 'image/png', buffer })
    if ((await page.locator('[name="agree"]').count()) > 0) await page.check('[name="agree"]')
    await page.locator('[name="colour-code"]').fill('#7a1f5c')
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.locator('button[value="save"]:not(.unseen)').last().click(),
    ])
    expect(answer.status()).toBe(413)
    await page.waitForLoadState()
    expect(await page.locator('.watch .exit').isVisible()).toBe(true)
    expect(await page.locator('main').innerText()).toMatch(/dépasse 8.Mo/)
    expect(await axeFaults(page)).toEqual([])
    await page.goBack()
    expect(await page.locator('[name="colour-code"]').inputValue()).toBe('#7a1f5c')
    await context.close()
  })

  it('made for print is a sheet of its type that becomes one of SVG', async () => {
    const { context, figure } = await refused(360, 'en', 'logo.pdf', 'application/pdf', '%PDF-1.5')
    expect(await figure.locator('.sign text').allTextContents()).toEqual(['PDF', 'SVG'])
    const label = await figure.locator('[role="img"]').getAttribute('aria-label')
    expect(label).toBe('A sheet “PDF”, an arrow, a sheet “SVG”.')
    await context.close()
  })
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
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect((await size()).fits).toBe(true)
      await context.close()
    },
  )
})
