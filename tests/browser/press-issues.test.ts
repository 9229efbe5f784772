import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'

/** A press officer corrects a kit; a journalist checks what they took, with the house's keys and without the house. */

const site = deskSite('press-officer')
let folder = ''
let kit = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relais-issues-'))
  const { body } = await api<{ docs: { id: string }[] }>(site.page(), '/press-kits?depth=0')
  kit = body.docs[0]?.id ?? ''
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const PAGE = '/fr/presse/lancement'
const text = async (address: string): Promise<string> => (await fetch(`${site.url()}${address}`)).text()
const archiveOn = async (): Promise<string> =>
  /\/files\/kit-issues\/[^"]+-kit-fr\.zip/.exec(await text(PAGE))?.[0] ?? ''

async function save(name: string, address: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, Buffer.from(await (await fetch(`${site.url()}${address}`)).arrayBuffer()))
  return file
}

function verify(...args: string[]): { said: string; code: number } {
  const program = ['--conditions=production', '--import', 'tsx', 'scripts/kitVerify.ts', ...args]
  try {
    const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8' }
    return { said: execFileSync(process.execPath, program, { encoding: 'utf8', env }), code: 0 }
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number }
    return { said: stdout, code: status }
  }
}

describe('a press officer', () => {
  it('sees what was issued, and what the next issue would change', async () => {
    await site.page().goto(`${site.url()}/admin/collections/press-kits/${kit}?locale=fr`)
    const panel = site.page().locator('.desk-screen').first()
    await panel.waitFor()
    const said = await panel.textContent()
    expect(said).toMatch(/UPMC[A-Z]{2}-1-[0-9A-F]{4}/)
    expect(said).toContain('En vigueur')
    // That the site has another address than where the demonstration was made is no reason for another issue.
    expect(said).toContain('Rien n’a changé depuis le dernier numéro')
    expect(await axeFaults(site.page(), '.desk-screen')).toEqual([])
  })

  it('reads when an embargo ends before it is saved, and sees its issue so once it is published', async () => {
    const { body } = await api<{ docs: { id: string; embargo?: string | null }[] }>(
      site.page(),
      '/press-kits?depth=0&locale=fr',
    )
    const law = body.docs.find(({ embargo }) => embargo)?.id
    await site.page().goto(`${site.url()}/admin/collections/press-kits/${law}?locale=fr`)
    const panel = site.page().locator('.desk-screen').first()
    const field = site.page().locator('#field-embargo')
    await field.getByText('Sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris).').waitFor()
    await field.locator('.rs__control').click()
    await site.page().locator('.rs__option', { hasText: 'Martinique, Guadeloupe' }).click()
    // The time that stood there stays, and means another instant.
    const meant = 'Sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Martinique ; 11 h à Paris).'
    await field.getByText(meant).waitFor()
    expect(await field.locator('input').first().inputValue()).toMatch(/06:00$/)
    await panel.getByText('Des changements ne sont pas enregistrés').waitFor()
    await site.page().locator('#action-save').click()
    // The panel speaks in the house's time, of the same instant.
    await panel.getByText('Public le mardi 9 février 2027, 11 h (heure de Paris).').waitFor()
    expect(await panel.getByText('Des changements ne sont pas enregistrés').count()).toBe(0)
    await site.page().goto(`${site.url()}/admin/collections/press-kits/${kit}?locale=fr`)
  })

  it('corrects the kit by its next issue, which is public on the next request, and not before', async () => {
    const before = await archiveOn()
    const changed = await api(site.page(), `/press-kits/${kit}?locale=fr&depth=0`, 'PATCH', {
      title: 'Un titre corrigé',
      _status: 'published',
    })
    expect(changed.status).toBe(200)
    expect(await text(PAGE)).not.toContain('Un titre corrigé')
    await site.page().reload()
    const button = site.page().getByRole('button', { name: 'Figer le numéro 2' })
    const sure = site.page().getByRole('button', { name: 'J’ai relu, figer le numéro 2' })
    await button.click()
    await site.page().getByText('Écrivez ce qui a changé').first().waitFor()
    expect(await sure.count()).toBe(0)
    await site.page().locator('[name="correction-fr"]').fill('Le titre.')
    await site.page().locator('[name="correction-en"]').fill('The title.')
    await button.click()
    await site.page().getByText('ne pourra plus être modifié').waitFor()
    await sure.click()
    await site.page().getByText('Le numéro 2 est figé et public').waitFor()
    await site
      .page()
      .getByText(/UPMC[A-Z]{2}-2-[0-9A-F]{4}/)
      .waitFor()
    expect(await text(PAGE)).toContain('Un titre corrigé')
    const after = await archiveOn()
    expect(after).not.toBe(before)
    // What somebody took stays at its address.
    expect((await fetch(`${site.url()}${before}`)).status).toBe(200)
  })

  it('reads an issue as a summary', async () => {
    await site
      .page()
      .getByRole('link', { name: /UPMC[A-Z]{2}-2-/ })
      .click()
    await site.page().getByText('Un numéro ne se modifie pas.').waitFor()
    expect(await site.page().locator('.desk-screen').first().textContent()).toContain('fr/communique.txt')
    expect(await axeFaults(site.page(), '.desk-screen')).toEqual([])
  })
})

describe('a journalist', () => {
  it('verifies an archive with the keys of the house, and learns what is wrong with another', async () => {
    const archive = await save('kit.zip', await archiveOn())
    const keys = await save('keys.json', '/.well-known/relais-press-keys.json')
    const right = verify(archive, '--key', keys)
    expect(right.said).toContain('La signature est celle de la maison')
    expect(right.code).toBe(0)
    expect(verify(archive).code).toBe(2)
    const index = JSON.parse(await text('/.well-known/relais-press-keys.json'))
    const pem = await fetch(index.keys[0].url.replace(/^https?:\/\/[^/]+/, site.url()))
    expect([pem.status, await pem.text()]).toEqual([200, index.keys[0].pem])
    const wrong = path.join(folder, 'wrong.zip')
    await writeFile(wrong, 'no archive')
    expect(verify(wrong)).toMatchObject({
      code: 1,
      said: expect.stringContaining('n’est pas une archive ZIP'),
    })
  })
})
