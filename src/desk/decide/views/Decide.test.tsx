import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Application } from '@/payload-types'
import { Decide } from './Decide'

const application: Application = {
  id: 'a1',
  organisation: 'Ville de Sarmelle',
  kind: 'town-hall',
  person: 'Inès Roumégas',
  email: 'ines@sarmelle.example.org',
  language: 'fr',
  state: 'waiting',
  campaign: 'c1',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
}
const known = [{ id: 'p1', name: 'Mairie de Sarmelle', domain: null, percent: 100 }]
const drawn = (account: { partner: string; name: string; proven: boolean } | null) =>
  renderToStaticMarkup(
    <Decide application={application} known={known} account={account} mailed="…" locale="fr" />,
  )

it('offers a new organisation and those that may be the same, where the address is nobody’s', () => {
  const html = drawn(null)
  expect(html).toContain('<select name="partner">')
  expect(html).not.toContain('déjà l’espace')
})

it('names the organisation whose space the address opens, and sends that one', () => {
  const html = drawn({ partner: 'p9', name: 'Ville d’Ostérel', proven: true })
  expect(html).toContain('ouvre déjà l’espace de « Ville d’Ostérel »')
  expect(html).toContain('<input type="hidden" name="partner" value="p9"/>')
  expect(html).not.toContain('<select name="partner">')
})

it('says that an account which nobody used proves nothing, and leaves the choice', () => {
  const html = drawn({ partner: 'p9', name: 'Ville d’Ostérel', proven: false })
  expect(html).toContain(
    'Un compte de « Ville d’Ostérel » porte cette adresse, et personne n’y est jamais entré',
  )
  expect(html).toContain('<select name="partner">')
  expect(html).not.toContain('value="p9"')
})
