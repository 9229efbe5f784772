import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'

/** A press officer records a consent, reads it back, withdraws it and erases its names, in the built admin. */

const site = deskSite('press-officer', {
  env: { CONSENT_KEYS: `k1:${Buffer.alloc(32, 5).toString('base64')}` },
})
let id = ''

beforeAll(async () => {
  const made = await api<{ doc: { id: string } }>(site.page(), '/consents', 'POST', {
    label: 'Enfant A, atelier du 12 mars',
    representatives: 'both',
    assent: 'given',
    askedHow: 'À l’atelier.',
    uses: ['web', 'press'],
    territory: 'world',
    givenAt: '2026-03-12T09:00:00.000Z',
    until: '2099-03-12T09:00:00.000Z',
  })
  id = made.body.doc.id
})

const open = async () => {
  await site.page().goto(`${site.url()}/admin/collections/consents/${id}`)
  await site.page().locator('.desk-screen').first().waitFor()
}
const says = (text: string | RegExp) => site.page().locator('.desk-screen').getByText(text).first().waitFor()

describe('the screen of a consent', () => {
  it('says what is missing, and has no name in what it was sent', async () => {
    await open()
    await says(/Le nom de la personne manque/)
    await says(/Le document signé manque/)
  })

  it('takes names and document, and the consent is in force', async () => {
    await open()
    const page = site.page()
    await page.getByRole('button', { name: 'Lire les noms' }).click()
    await page.getByLabel('La personne montrée', { exact: true }).fill('Camille Exemple')
    await page.getByLabel(/Ses représentants/).fill('Dominique Exemple, mère')
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Garder ces noms' }).click(),
    ])
    await page.locator('.desk-screen').first().waitFor()
    const file = { name: 'accord.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 signed') }
    await page.locator('.desk-screen input[type="file"]').setInputFiles(file)
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Déposer ce document' }).click(),
    ])
    await says(/en vigueur jusqu’au 12 mars 2099/)
    expect(await page.content()).not.toContain('Camille')
  })

  it('reads them back on demand', async () => {
    await open()
    const page = site.page()
    await page.getByRole('button', { name: 'Lire les noms' }).click()
    await expect
      .poll(() => page.getByLabel('La personne montrée', { exact: true }).inputValue())
      .toBe('Camille Exemple')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lire le document' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`consent-${id}.pdf`)
    expect(await readFile(await download.path(), 'utf8')).toBe('%PDF-1.4 signed')
  })

  it('has no fault that axe finds in it', async () => {
    await open()
    for (const summary of await site.page().locator('.desk-screen summary').all()) await summary.click()
    expect(await axeFaults(site.page(), '.desk-screen')).toEqual([])
  })

  it('withdraws behind a second look that says what will happen, then erases', async () => {
    await open()
    const page = site.page()
    await page.getByText('Retirer ce consentement…').click()
    await says(/les fichiers de ces images sont détruits/)
    await page.getByLabel('Qui le retire ?').selectOption({ label: 'Un représentant' })
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Retirer et détruire maintenant' }).click(),
    ])
    await says(/Ce consentement a été retiré le/)
    await page.getByText('Effacer les noms…').click()
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Effacer pour toujours' }).click(),
    ])
    await says(/Les noms ont été effacés le/)
    expect(await page.getByRole('button', { name: 'Lire les noms' }).count()).toBe(0)
  })
})
