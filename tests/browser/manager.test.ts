import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api } from '../support/desk'
import { deskSite } from '../support/deskSite'
import { type Site, startSite } from './publishing-site'

describe('an edition that is suspended', () => {
  let site: Site
  let edition: string
  let partner: Site['house']['partners'][number]
  let address: { own: string; house: string; calendar: string; embed: string }

  beforeAll(async () => {
    site = await startSite()
    const { campaigns, editions, partners, pages } = site.house
    const [campaign] = campaigns
    const relaying = partners.find(({ id }) => editions.some((one) => one.partner === id))
    const found = editions.find((one) => one.partner === relaying?.id)
    const page = pages.find(({ slug }) => slug.fr === 'agir')
    if (!campaign || !relaying || !found || !page)
      throw new Error('The house has no edition, or no page "agir".')
    edition = found.id
    partner = relaying
    const home = `/fr/${campaign.slug.fr}`
    address = {
      own: `${home}/avec/${partner.slug}/${page.slug.fr}`,
      house: `${home}/${page.slug.fr}`,
      calendar: `/calendar/fr/${campaign.slug.fr}/${partner.slug}.ics`,
      embed: `/embed/fr/${campaign.slug.fr}/${partner.slug}`,
    }
  }, 300_000)
  afterAll(() => site?.stop())

  const standing = async () => {
    const answer = await site.api('GET', `standings?depth=0&where[partner][equals]=${partner.id}`)
    const [first] = (answer as { docs: { id: string; state: string }[] }).docs
    if (!first) throw new Error('No standing was made.')
    return first
  }

  it('is gone on the next request, with helplines and the way to the house edition in its place', async () => {
    expect((await site.get(address.own)).status).toBe(200)
    expect(existsSync(site.file(address.own))).toBe(true)
    await site.api('PATCH', `partners/${partner.id}?locale=fr`, { website: 'https://own.example.org/' })
    const embedded = async () =>
      (await site.get(address.embed, { referer: 'https://own.example.org/help' })).body
    expect(await embedded()).toContain(partner.name.fr)
    const calendar = (await site.get(address.calendar)).status
    await site.api('POST', `desk/editions/${edition}/suspend`, { reason: 'Le logo n’est pas le vôtre.' })
    expect(existsSync(site.file(address.own))).toBe(false)
    const { body, status } = await site.get(address.own)
    expect(body).toContain('Cette édition n’est pas en ligne')
    expect(body).toContain('href="tel:')
    expect(body).toContain(`href="${address.house}"`)
    expect(body).not.toContain('Le logo n’est pas le vôtre.')
    expect(status).not.toBe(500)
    expect(calendar).toBe(200)
    expect((await site.get(address.calendar)).status).not.toBe(200)
    expect(await embedded()).not.toContain(partner.name.fr)
    expect(await embedded()).toContain('119')
    // Everybody else's page stands.
    expect((await site.get(address.house)).status).toBe(200)
  })

  it('comes back at the same address', async () => {
    await site.api('POST', `desk/editions/${edition}/resume`, {})
    const { status, body } = await site.get(address.own)
    expect(status).toBe(200)
    expect(body).not.toContain('Cette édition n’est pas en ligne')
    expect((await site.get(address.calendar)).status).toBe(200)
  })

  it('leads, once it has ended, to the same page of the house edition', async () => {
    const { id } = await standing()
    await site.api('PATCH', `standings/${id}?depth=0`, { state: 'ended' })
    const { status, headers } = await site.get(address.own)
    expect([301, 302, 303, 307, 308]).toContain(status)
    expect(new URL(headers.get('location') ?? '', site.url).pathname).toBe(address.house)
  })
})

describe('a partner manager', () => {
  const site = deskSite('partner-manager')

  it('sees every edition, suspends one with a reason and takes it up again, without a dialog', async () => {
    const page = site.page()
    page.on('dialog', () => {
      throw new Error('A dialog of the browser was opened.')
    })
    await page.goto(`${site.url()}/admin/collections/standings`)
    const card = () => page.locator('.edition-card', { hasText: 'Ville de Valmorière' })
    await card().waitFor()
    expect(await page.locator('.edition-card').count()).toBe(3)
    const seen = await card().getByRole('link', { name: 'Voir la page en français' }).getAttribute('href')
    expect(seen).toBe('/fr/une-photo-mille-chemins/avec/valmoriere')
    await card().locator('summary', { hasText: 'Suspendre' }).click()
    const button = card().getByRole('button', { name: 'Suspendre cette édition maintenant' })
    await button.click()
    await card().getByRole('alert').waitFor()
    expect(await card().getByRole('alert').innerText()).toContain('Écrivez le motif')
    expect(await card().locator('textarea[name="reason"]').getAttribute('aria-invalid')).toBe('true')
    await card().locator('textarea[name="reason"]').fill('Le logo est périmé.')
    await button.click()
    await card().getByText('Suspendue par la maison').waitFor()
    await page.getByText('Suspendue : la page, les intégrations').waitFor()
    expect(
      await card()
        .getByRole('link', { name: /^Voir la page/ })
        .count(),
    ).toBe(0)
    expect(await card().innerText()).toContain('Le logo est périmé.')
    const away = await fetch(`${site.url()}/fr/une-photo-mille-chemins/avec/valmoriere`)
    expect(await away.text()).toContain('Cette édition n’est pas en ligne')
    await page.goto(`${site.url()}/admin/collections/standings?state=suspended`)
    expect(await page.locator('.edition-card').count()).toBe(1)
    await card().getByRole('button', { name: 'Rétablir cette édition' }).click()
    await page.getByText('Aucune édition ne correspond').waitFor()
    await page.getByText('Rétablie : elle paraît comme avant').waitFor()
  })

  it('is offered no screen that its role may not open', async () => {
    const editor = await site.enter('editor')
    await editor.page.goto(`${site.url()}/admin/collections/standings`)
    expect(await editor.page.locator('.edition-card').count()).toBe(0)
    const answer = await api(editor.page, '/desk/editions/x/suspend', 'POST', { reason: 'Nothing.' })
    expect(answer.status).toBe(403)
    await editor.close()
  })
})
