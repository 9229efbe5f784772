import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { corners } from '@/media/testing/pictures'
import type { Media } from '@/payload-types'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'
import { newFolder } from '../support/folders'

const LITTER = 'staging/half-written'

const site = deskSite('editor', {
  from: async (home) => {
    const littered = newFolder('littered')
    await cp(home, littered, { recursive: true })
    await mkdir(path.dirname(path.join(littered, 'media', LITTER)), { recursive: true })
    await writeFile(path.join(littered, 'media', LITTER), 'a crash left this')
    return littered
  },
})

const photo = async () => ({
  name: 'coins.jpg',
  mimeType: 'image/jpeg',
  buffer: await corners(900, 600).jpeg().toBuffer(),
})

async function fillRecord(): Promise<void> {
  const page = site.page()
  await page.goto(`${site.url()}/admin/collections/media/create?locale=fr`)
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
  site
    .page()
    .waitForResponse((answer) => /\/api\/media/.test(answer.url()) && answer.request().method() === method)

async function save(method: string): Promise<Media> {
  const answered = saving(method)
  await site.page().locator('#action-save').click()
  const answer = await answered
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc
}

describe('the media library in the admin', () => {
  it('refuses a file at its field, in words, and takes the right one', async () => {
    await fillRecord()
    const input = site.page().locator('input[type=file]')
    await input.setInputFiles({ ...(await photo()), name: 'coins.png', mimeType: 'image/png' })
    const answered = saving('POST')
    await site.page().locator('#action-save').click()
    expect((await answered).status()).toBe(400)
    await expect
      .poll(() => site.page().locator('.file-field').textContent())
      .toContain('son contenu est au format JPEG')

    await site.page().locator('.file-field button[aria-label], .file-field__remove').first().click()
    await site
      .page()
      .locator('input[type=file]')
      .setInputFiles(await photo())
    const doc = await save('POST')
    expect(doc).toMatchObject({ width: 900, height: 600 })
    const shown = site.page().locator('.file-details img, .thumbnail img').first()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    expect(await shown.getAttribute('src')).toMatch(/^\/files\/media\//)
  })

  it('stamps a changed credit, in the standalone server too', async () => {
    const { body } = await api<{ docs: Media[] }>(
      site.page(),
      '/media?where[name][equals]=Quatre%20coins&depth=0',
    )
    const [before] = body.docs
    await site.page().goto(`${site.url()}/admin/collections/media/${before?.id}?locale=fr`)
    await site.page().locator('#field-credit').fill('© B')
    const after = await save('PATCH')
    expect(after.credit).toBe('© B')
    expect(after.url).not.toBe(before?.url)
    expect((await fetch(`${site.url()}${after.url}`)).status).toBe(404)
  })

  it('was swept when the server started', () => {
    expect(existsSync(path.join(site.home(), 'media', LITTER))).toBe(false)
  })

  it('says below the tick which issues hold an image, and what taking it away does', async () => {
    const page = site.page()
    const issues = await api<{ docs: { code: string; images: string[] }[] }>(
      page,
      '/kit-issues?depth=0&limit=1',
    )
    const [held] = issues.body.docs
    await page.goto(`${site.url()}/admin/collections/media/${held?.images[0]}?locale=fr`)
    const warning = page.locator('.desk-card.warn', { hasText: 'Dans les numéros' })
    await warning.waitFor()
    // Inside the box of a tick it would be there, and as small as that.
    expect((await warning.boundingBox())?.width).toBeGreaterThan(200)
    expect(await warning.textContent()).toContain(held?.code)
    expect(await warning.textContent()).toContain('arrête ces numéros aussitôt et pour de bon')
  })
})
