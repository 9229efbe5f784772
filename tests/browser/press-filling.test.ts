import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'

/** A kit that is filled in faster than it is saved, on a slow line: nothing that was typed is lost, no page dies. */

const site = deskSite('press-officer')

type Kit = {
  id: string
  lede?: string
  release?: { headline?: string; dateline?: string; lead?: string }
  quotations?: unknown[]
}

async function openNew(): Promise<string> {
  const page = site.page()
  const made = await api<{ doc: Kit }>(page, '/press-kits?draft=true&depth=0&locale=fr', 'POST', {
    title: 'Un essai',
  })
  const { id } = made.body.doc
  await page.goto(`${site.url()}/admin/collections/press-kits/${id}?locale=fr`)
  await page.locator('#field-title').waitFor()
  return id
}
const saved = async (id: string) =>
  (await api<Kit>(site.page(), `/press-kits/${id}?draft=true&depth=0&locale=fr`)).body

const isSave = (url: string) => url.includes('autosave=true')
const answered = (page: Page) => page.waitForResponse((response) => isSave(response.url()))

it('opens again with a quotation that was added and left empty, and says what is left to do', async () => {
  const page = site.page()
  const id = await openNew()
  const answer = answered(page)
  await page.locator('#field-quotations .array-field__add-row').click()
  expect((await answer).status()).toBe(200)
  const toDo = 'Citation 1 : écrivez-la, ou retirez la ligne.'
  await page.getByText(toDo.replace(' :', '\u00a0:')).first().waitFor()
  await page.reload()
  await page.locator('#field-title').waitFor()
  await page.getByText(toDo.replace(' :', '\u00a0:')).first().waitFor()
  expect((await saved(id)).quotations).toHaveLength(1)
})

it('keeps what is typed while an earlier save is on its way', async () => {
  const page = site.page()
  const id = await openNew()
  // A slow line: each save takes its time, and its answer too.
  await page.route(
    (url) => isSave(url.href),
    async (route) => {
      const response = await route.fetch()
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      await route.fulfill({ response })
    },
  )
  const type = (field: string, words: string) => page.locator(field).pressSequentially(words, { delay: 60 })
  const sent = page.waitForRequest((request) => isSave(request.url()))
  await type('#field-lede', 'Un chapeau')
  await sent
  // While that save is on its way: three fields, one after the other.
  await type('#field-release__headline', 'Un titre')
  await type('#field-release__dateline', 'Paris')
  await type('#field-release__lead', 'Une accroche')
  await expect
    .poll(async () => (await saved(id)).release, { timeout: 20_000 })
    .toMatchObject({ headline: 'Un titre', dateline: 'Paris', lead: 'Une accroche' })
  await page.waitForTimeout(4_000)
  expect(await page.locator('#field-release__headline').inputValue()).toBe('Un titre')
  expect(await page.locator('#field-release__dateline').inputValue()).toBe('Paris')
  expect(await saved(id)).toMatchObject({
    lede: 'Un chapeau',
    release: { headline: 'Un titre', dateline: 'Paris', lead: 'Une accroche' },
  })
  await page.unrouteAll({ behavior: 'wait' })
})

it('asks for the reason before it asks whether to go on', async () => {
  const page = site.page()
  const { body } = await api<{ docs: Kit[] }>(
    page,
    '/kit-issues?depth=0&limit=1&where[state][equals]=current',
  )
  await page.goto(`${site.url()}/admin/collections/kit-issues/${body.docs[0]?.id}?locale=fr`)
  await page.getByText('Retirer ce numéro', { exact: true }).click()
  await page.getByRole('button', { name: 'Retirer maintenant' }).click()
  await page.getByText('Écrivez le motif', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: 'Oui, retirer' }).count()).toBe(0)
  await page.locator('textarea[name="reason"]').first().fill('Une erreur de date')
  await page.getByRole('button', { name: 'Retirer maintenant' }).click()
  await page.getByRole('button', { name: 'Oui, retirer' }).waitFor()
  // The form that repeats the panel is not there, and nothing stands out at the side.
  expect(await page.locator('#field-code:visible, #field-kit:visible').count()).toBe(0)
  expect(await sideways(page)).toBe(0)
})

it('begins an invitation with its kit, and scrolls nowhere sideways', async () => {
  const page = site.page()
  const { body } = await api<{ docs: { id: string; title: string }[] }>(page, '/press-kits?depth=0&limit=1')
  const [kit] = body.docs
  await page.goto(`${site.url()}/admin/collections/accreditations/create?kit=${kit?.id}`)
  await page
    .locator('#field-kits')
    .getByText(kit?.title ?? '', { exact: false })
    .waitFor()
  expect(await sideways(page)).toBe(0)
  await page.goto(`${site.url()}/admin/collections/press-contacts/create`)
  await page.locator('#field-name').waitFor()
  expect(await sideways(page)).toBe(0)
})

/** By how much the page is wider than its window, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
