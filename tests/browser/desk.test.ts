import { beforeEach, describe, expect, it } from 'vitest'
import type { Media, Page as PageRecord } from '@/payload-types'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'

const CAMPAIGN = '/fr/une-photo-mille-chemins'

const site = deskSite('editor')

type List<T> = { docs: T[] }

async function pageAt(slug: string): Promise<PageRecord> {
  const { body } = await api<List<PageRecord>>(
    site.page(),
    `/pages?where[slug][equals]=${slug}&locale=fr&depth=0`,
  )
  const [page] = body.docs
  if (!page) throw new Error(`No page at ${slug}`)
  return page
}

const publicText = async (path: string): Promise<string> => (await fetch(`${site.url()}${path}`)).text()

describe('an editor', () => {
  it('reads the admin in French, grouped by what people do', async () => {
    await site.page().goto(`${site.url()}/admin`)
    const text = await site.page().locator('main, .dashboard, body').first().innerText()
    for (const word of ['Publier', 'Relayer', 'Presse', 'Chiffres et aide', 'Pages', 'Lignes d’aide'])
      expect(text).toContain(word)
  })

  it('changes a title and publishes it: the public reads it on the next request, and not before', async () => {
    const before = await pageAt('changer-la-loi')
    expect(await publicText(`${CAMPAIGN}/changer-la-loi`)).toContain('Changer la loi')
    await site.page().goto(`${site.url()}/admin/collections/pages/${before.id}?locale=fr`)
    const title = site.page().locator('#field-title')
    await title.waitFor()
    // The form is hydrated when it holds what the record holds; typing before that would be lost.
    await site
      .page()
      .waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#field-title')?.value === wanted,
        before.title,
      )
    const saved = (autosave: boolean) =>
      site
        .page()
        .waitForResponse(
          (response) =>
            response.url().includes(`/api/pages/${before.id}`) &&
            response.request().method() === 'PATCH' &&
            response.url().includes('autosave=true') === autosave,
          { timeout: 60_000 },
        )
    const draft = saved(true)
    await title.fill('Changer la loi : notre demande')
    expect((await draft).ok()).toBe(true)
    expect(await publicText(`${CAMPAIGN}/changer-la-loi`)).not.toContain('notre demande')
    const published = saved(false)
    await site.page().locator('#action-save').click()
    expect((await published).ok()).toBe(true)
    expect(await publicText(`${CAMPAIGN}/changer-la-loi`)).toContain('notre demande')
    expect(await publicText('/en/one-photo-a-thousand-paths/change-the-law')).not.toContain('notre demande')
  })

  it('sees a refusal of the gate at its field, in words, and nothing is published', async () => {
    const { body } = await api<List<Media>>(site.page(), '/media?where[name][contains]=&limit=1&depth=0')
    const [image] = body.docs
    expect(image).toBeDefined()
    const page = await pageAt('ia')
    await api(site.page(), `/media/${image?.id}`, 'PATCH', { approved: false })
    const blocks = [
      { blockType: 'hero', size: 'slim', picture: image?.id, heading: 'Refusé' },
      ...(page.blocks ?? []).slice(1),
    ]
    await api(site.page(), `/pages/${page.id}?locale=fr&draft=true`, 'PATCH', { blocks })
    await site.page().goto(`${site.url()}/admin/collections/pages/${page.id}?locale=fr`)
    await site.page().locator('#field-title').waitFor()
    await site.page().locator('#action-save').click()
    const error = site
      .page()
      .locator('.field-error, .tooltip--show, .field-type__message, .payload-toast-item')
      .filter({ hasText: /autoris/ })
    await error.first().waitFor()
    expect(await publicText(`${CAMPAIGN}/ia`)).not.toContain('Refusé')
    await api(site.page(), `/media/${image?.id}`, 'PATCH', { approved: true })
  })

  it('looks at a draft as the house and as a partner; nobody else does', async () => {
    const page = await pageAt('vos-photos')
    await api(site.page(), `/pages/${page.id}?locale=fr&draft=true`, 'PATCH', {
      title: 'Titre encore secret',
    })
    await site.page().goto(`${site.url()}/preview/open/pages/${page.id}/fr`)
    expect(new URL(site.page().url()).pathname).toBe(`/preview${CAMPAIGN}/vos-photos`)
    expect(await site.page().title()).toContain('Aperçu')
    expect(await site.page().content()).toContain('Titre encore secret')
    await site.page().getByRole('link', { name: 'Ville de Valmorière' }).first().click()
    expect(new URL(site.page().url()).pathname).toBe(`/preview${CAMPAIGN}/avec/valmoriere/vos-photos`)
    expect(await site.page().content()).toContain('Titre encore secret')
    const stranger = await fetch(`${site.url()}/preview${CAMPAIGN}/vos-photos`)
    expect(stranger.status).toBe(404)
    expect(await stranger.text()).toBe(await (await fetch(`${site.url()}/preview/fr/nulle-part`)).text())
    expect(await publicText(`${CAMPAIGN}/vos-photos`)).not.toContain('Titre encore secret')
  })
})

describe('an editor who withdraws, restores and sorts', () => {
  // From a public page, where the one before may have ended, nothing can be asked of the API.
  beforeEach(async () => {
    await site.page().goto(`${site.url()}/admin`)
  })

  const open = async (id: string) => {
    await site.page().goto(`${site.url()}/admin/collections/pages/${id}?locale=fr`)
    await site.page().locator('#field-title').waitFor()
  }

  it('knows the blocks by their words, closed or not', async () => {
    await open((await pageAt('agir')).id)
    const rows = site.page().locator('.block-label .words')
    await rows.nth(1).waitFor()
    const words = await rows.allInnerTexts()
    expect(words.length).toBeGreaterThan(2)
    expect(words.filter(Boolean).length).toBe(words.length)
  })

  it('is told what withdrawing takes off, is offered no publishing of all languages, and keeps the help page', async () => {
    await open((await pageAt('agir')).id)
    await site.page().locator('#action-save').waitFor()
    expect(await site.page().locator('#publish-locale').isVisible()).toBe(false)
    expect(await site.page().locator('.form-submit:has(#action-save) .popup').isVisible()).toBe(false)
    await site.page().locator('.doc-controls__popup button').first().click()
    await site.page().locator('#action-unpublish').click()
    const dialog = site.page().locator('.confirmation-modal').filter({ hasText: 'toutes les langues' })
    await dialog.waitFor()
    await dialog.locator('#confirm-action').click()
    const toast = site.page().locator('.payload-toast-item').filter({ hasText: 'barre jaune' })
    await toast.waitFor()
    expect(await toast.innerText()).toContain('« Navigation »')
    expect((await fetch(`${site.url()}${CAMPAIGN}/agir`)).status).toBe(200)
  })

  it('reads the whole of a refusal above the form, first that a campaign is to be chosen', async () => {
    await site.page().goto(`${site.url()}/admin/collections/pages/create?locale=fr`)
    await site.page().waitForURL((url) => !url.pathname.endsWith('/create'))
    await site.page().locator('#field-title').waitFor()
    await site.page().locator('#action-save').click()
    const toast = site.page().locator('.payload-toast-item').filter({ hasText: 'Choisissez' })
    await toast.waitFor()
    expect(await toast.innerText()).toMatch(/^Choisissez d’abord une campagne\./)
    expect(await toast.locator('li').count()).toBe(0)
    await site.page().locator('.field-type.relationship.error, #field-campaign.error').first().waitFor()
  })
})

describe('whoever comes to the door', () => {
  it('reads where they are', async () => {
    const context = await site.browser().newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${site.url()}/admin/login`)
    expect(await page.locator('.before-login').innerText()).toContain('Relais')
    expect(await page.locator('.before-login').innerText()).not.toContain('demonstration')
    await context.close()
  })
})

describe('the yellow bar without a page to lead to', () => {
  it('keeps its numbers at 360 px', async () => {
    const { body } = await api<List<{ id: string }>>(site.page(), '/campaigns?limit=1&depth=0&locale=fr')
    const id = body.docs[0]?.id
    const done = await api(site.page(), `/campaigns/${id}?locale=fr`, 'PATCH', {
      actPage: null,
      _status: 'published',
    })
    expect(done.status).toBe(200)
    const context = await site.browser().newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${site.url()}${CAMPAIGN}`)
    const numbers = page.locator('.watch.direct .lines a[href^="tel:"]')
    expect(await numbers.count()).toBe(2)
    for (const number of await numbers.all()) {
      expect(await number.isVisible()).toBe(true)
      expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await context.close()
  })
})

describe('other members of staff', () => {
  it('are offered what their role may do, in their own language', async () => {
    const officer = await site.enter('press-officer', {
      locale: 'en-GB',
    })
    await officer.page.goto(`${site.url()}/admin`)
    const text = await officer.page.locator('body').innerText()
    expect(text).toContain('Press kits')
    const made = await api(officer.page, '/pages?locale=fr', 'POST', { title: 'Non', campaign: 'x' })
    expect(made.status).toBe(403)
    await officer.close()
  })
})

describe('a press officer on a phone', () => {
  it('reads who waits, and invites with what stands on the form: it is saved first', async () => {
    const officer = await site.enter('press-officer', { width: 360 })
    const { page } = officer
    const make = async (person: object) => {
      const { body } = await api<{ doc: { id: string } }>(page, '/accreditations', 'POST', {
        medium: 'Radio Falune',
        email: 'camille@example.org',
        language: 'fr',
        ...person,
      })
      return body.doc.id
    }
    const asking = await make({ name: 'Camille Estève', message: 'Pour lundi.' })
    await page.goto(`${site.url()}/admin`)
    const line = page.getByRole('link', { name: /demandes? d’accréditation attend/ })
    await line.waitFor()
    expect(await line.getAttribute('href')).toContain('/admin/collections/accreditations')

    const kit = (await api<List<{ id: string }>>(page, '/press-kits?limit=1&depth=0')).body.docs[0]?.id
    const chosen = { kits: [kit], until: '2099-01-01T10:00:00.000Z', until_tz: 'Europe/Paris' }
    const id = await make({ name: 'Avant', ...chosen })
    await page.goto(`${site.url()}/admin/collections/accreditations/${id}`)
    const name = page.locator('#field-name')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-name')?.value === 'Avant',
    )
    // The whole header fits: nothing of the page lies to the side.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)

    const invite = page.getByRole('button', { name: 'Envoyer l’invitation', exact: true })
    const stored = async () =>
      (await api<{ state: string; name: string }>(page, `/accreditations/${id}?depth=0`)).body
    await name.fill('')
    await page.getByText('Chaque bouton ci-dessous les enregistre d’abord').waitFor()
    await invite.click()
    const refusal = page.getByText('Rien n’a été fait : la fiche n’a pas pu être enregistrée')
    await refusal.waitFor()
    // Once more, without a change: still nothing is sent about what is not saved.
    await Promise.all([refusal.waitFor({ state: 'detached' }), invite.click()])
    await refusal.waitFor()
    expect(await stored()).toMatchObject({ state: 'asked', name: 'Avant' })

    await name.fill('Après')
    await Promise.all([page.waitForEvent('load'), invite.click()])
    await page.locator('.desk-screen').getByText('Accordée, jusqu’au').waitFor()
    expect(await stored()).toMatchObject({ state: 'granted', name: 'Après' })
    await api(page, `/accreditations/${asking}`, 'DELETE')
    await officer.close()
  })
})
