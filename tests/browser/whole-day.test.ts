import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { instantAt } from '@/editions/zoned'
import { axeFaults } from '../support/axe'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'

/** A day that somebody picks in the admin as the end of something holds to its last minute. */

const site = deskSite('press-officer')

/** Next month has a fifteenth that no other month's page shows too. */
const next = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 1, 15))
const onWall = (hour: number, minute: number, zone = 'Europe/Paris') =>
  instantAt(
    { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: 15, hour, minute },
    zone,
  )?.toISOString()

/** Opens the calendar of a field and takes the fifteenth of the next month, by the mouse as people do. */
async function pickDay(page: Page, field: string): Promise<void> {
  await page.locator(`${field} .react-datepicker__input-container input`).click()
  await page.locator('.react-datepicker__navigation--next').click()
  await page.locator('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)').click()
  await page.keyboard.press('Escape')
}

async function pickTime(page: Page, field: string, hour: number): Promise<void> {
  await page.locator(`${field} .react-datepicker__input-container input`).click()
  // One for each half hour.
  await page
    .locator('.react-datepicker__time-list-item')
    .nth(hour * 2)
    .click()
  await page.keyboard.press('Escape')
}

const says = (page: Page, text: string) =>
  page.locator('[aria-live=polite] strong').filter({ hasText: text }).first().waitFor()

/** Saves, and resolves with what the server keeps. */
async function save<T>(page: Page): Promise<T> {
  const [answer] = await Promise.all([
    page.waitForResponse(
      (one) => one.request().method() !== 'GET' && /\/api\/[a-z-]+(\/|\?)/.test(one.url()) && one.ok(),
    ),
    page.locator('#action-save').click(),
  ])
  return ((await answer.json()) as { doc: T }).doc
}

it('is the whole day of an accreditation; a time that is chosen stays, and so it does in another zone', async () => {
  const page = site.page()
  await page.goto(`${site.url()}/admin/collections/accreditations/create`)
  await page.locator('#field-name').fill('Camille Estève')
  await page.locator('#field-medium').fill('Radio Falune')
  await page.locator('#field-email').fill('jour@example.org')
  await pickDay(page, '#field-until')
  await says(page, '23 h 59 (heure de Paris)')
  expect(await axeFaults(page, '#field-until [aria-live=polite]')).toEqual([])
  type Saved = { id: string; until: string }
  const { id, until } = await save<Saved>(page)
  expect(until).toBe(onWall(23, 59))

  await page.goto(`${site.url()}/admin/collections/accreditations/${id}`)
  await says(page, '23 h 59 (heure de Paris)')
  await pickTime(page, '#field-until', 0)
  await says(page, ', 0 h (heure de Paris)')
  expect((await save<Saved>(page)).until).toBe(onWall(0, 0))

  await page.locator('#until-timezone-picker, [id^="until-timezone-picker"]').first().click()
  await page.getByRole('option', { name: 'La Réunion' }).click()
  await says(page, ', 0 h (heure de Reunion')
  expect((await save<Saved>(page)).until).toBe(onWall(0, 0, 'Indian/Reunion'))
})

it('is the whole day of the rights of an image, and of a consent', async () => {
  const page = site.page()
  const { body } = await api<{ docs: { id: string }[] }>(page, '/media?limit=1&sort=createdAt&depth=0')
  const id = body.docs[0]?.id ?? ''
  expect((await api(page, `/media/${id}?locale=fr`, 'PATCH', { rights: { until: null } })).status).toBe(200)
  await page.goto(`${site.url()}/admin/collections/media/${id}?locale=fr`)
  await pickDay(page, '#field-rights__until')
  await says(page, '23 h 59 (heure de Paris)')
  expect((await save<{ rights: { until: string } }>(page)).rights.until).toBe(onWall(23, 59))

  await page.goto(`${site.url()}/admin/collections/consents/create`)
  await pickDay(page, '#field-until')
  await says(page, '23 h 59 (heure de Paris)')
  // The beginning of something is its first minute.
  await pickDay(page, '#field-givenAt')
  expect(await page.locator('#field-givenAt input').first().inputValue()).toMatch(/ 00:00$/)
})
