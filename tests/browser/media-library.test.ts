import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corners } from '@/media/testing/pictures'
import type { Media } from '@/payload-types'
import { launchChromium } from '../support/chromium'
import { accountOf, api, type Desk, signIn } from '../support/desk'
import { newFolder } from '../support/folders'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'

const LITTER = 'staging/half-written'

let server: TestServer
let browser: Browser
let desk: Desk

beforeAll(async () => {
  const demo = await seededHome()
  const home = newFolder('littered')
  await cp(demo.home, home, { recursive: true })
  await mkdir(path.dirname(path.join(home, 'media', LITTER)), { recursive: true })
  await writeFile(path.join(home, 'media', LITTER), 'a crash left this')
  server = await startTestServer({ from: home })
  browser = await launchChromium()
  desk = await signIn(browser, server, accountOf(demo.accounts, 'editor'))
})
afterAll(async () => {
  await desk?.close()
  await browser?.close()
  await server?.stop()
})

const photo = async () => ({
  name: 'coins.jpg',
  mimeType: 'image/jpeg',
  buffer: await corners(900, 600).jpeg().toBuffer(),
})

async function fillRecord(): Promise<void> {
  const { page } = desk
  await page.goto(`${server.url}/admin/collections/media/create?locale=fr`)
  for (const [field, text] of Object.entries({
    name: 'Quatre coins',
    alt: 'Des coins.',
    author: 'A',
    credit: '© A',
    licence: 'CC-BY-4.0',
  }))
    await page.locator(`#field-${field}`).fill(text)
  await page.locator('#field-sourceType input').fill('Photographie')
  await page.keyboard.press('Enter')
  await page.locator('label[for="field-showsChild-no"]').click()
}

const saving = (method: string) =>
  desk.page.waitForResponse(
    (answer) => /\/api\/media/.test(answer.url()) && answer.request().method() === method,
  )

async function save(method: string): Promise<Media> {
  const answered = saving(method)
  await desk.page.locator('#action-save').click()
  const answer = await answered
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc
}

describe('the media library in the admin', () => {
  it('refuses a file at its field, in words, and takes the right one', async () => {
    await fillRecord()
    const input = desk.page.locator('input[type=file]')
    await input.setInputFiles({ ...(await photo()), name: 'coins.png', mimeType: 'image/png' })
    const answered = saving('POST')
    await desk.page.locator('#action-save').click()
    expect((await answered).status()).toBe(400)
    await expect
      .poll(() => desk.page.locator('.file-field').textContent())
      .toContain('son contenu est au format JPEG')

    await desk.page.locator('.file-field button[aria-label], .file-field__remove').first().click()
    await desk.page.locator('input[type=file]').setInputFiles(await photo())
    const doc = await save('POST')
    expect(doc).toMatchObject({ width: 900, height: 600 })
    const shown = desk.page.locator('.file-details img, .thumbnail img').first()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    expect(await shown.getAttribute('src')).toMatch(/^\/files\/media\//)
  })

  it('stamps a changed credit, in the standalone server too', async () => {
    const { body } = await api<{ docs: Media[] }>(
      desk.page,
      '/media?where[name][equals]=Quatre%20coins&depth=0',
    )
    const [before] = body.docs
    await desk.page.goto(`${server.url}/admin/collections/media/${before?.id}?locale=fr`)
    await desk.page.locator('#field-credit').fill('© B')
    const after = await save('PATCH')
    expect(after.credit).toBe('© B')
    expect(after.url).not.toBe(before?.url)
    expect((await fetch(`${server.url}${after.url}`)).status).toBe(404)
  })

  it('was swept when the server started', () => {
    expect(existsSync(path.join(server.home, 'media', LITTER))).toBe(false)
  })
})
