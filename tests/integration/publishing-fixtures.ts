import type { Locale } from '@/platform/languages'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { richText } from '../support/richText'

/** Collections whose languages are published one by one. */
export type Drafted = 'campaigns' | 'pages' | 'editions' | 'press-kits'

/** One block of plain words, as a page needs at least one. */
export const words = (text: string) => [{ blockType: 'prose' as const, body: richText(text) }]

/** Publishes one language, as the admin does. */
export async function publish(collection: Drafted, id: string, locale: Locale): Promise<void> {
  const payload = await payloadForTests()
  await payload.update({
    collection,
    id,
    locale,
    publishSpecificLocale: locale,
    data: { _status: 'published' },
  })
}

/** Takes one language off the site. */
export async function withdraw(collection: Drafted, id: string, locale: Locale): Promise<void> {
  const payload = await payloadForTests()
  await payload.update({ collection, id, locale, data: { _status: 'draft' } })
}

export async function makeHelpline(key: string): Promise<string> {
  const payload = await payloadForTests()
  const text = { name: `Ligne ${key}`, purpose: 'Écouter', hours: 'Toujours' }
  const data = { key, active: true, territory: 'FR' as const, source: { name: 'Essai' }, ...text }
  const { id } = await payload.create({ collection: 'helplines', locale: 'fr', data })
  await payload.update({
    collection: 'helplines',
    id,
    locale: 'en',
    data: { name: `Line ${key}`, purpose: 'Listen', hours: 'Always' },
  })
  return id
}

/** A campaign with its home, published in both languages. */
export async function makeCampaign(
  slug: string,
  helplines: string[],
): Promise<{ campaign: string; home: string }> {
  const payload = await payloadForTests()
  const text = { title: slug, tagline: 'Accroche', summary: 'Résumé', contentNote: 'Avertissement', slug }
  const shared = {
    languages: ['fr', 'en'] as ('fr' | 'en')[],
    opensAt: '2026-01-01T00:00:00.000Z',
    helplines,
    exitUrl: 'https://example.org',
  }
  const { id } = await payload.create({
    collection: 'campaigns',
    locale: 'fr',
    draft: true,
    data: { ...text, ...shared },
  })
  await publish('campaigns', id, 'fr')
  await payload.update({ collection: 'campaigns', id, locale: 'en', draft: true, data: text })
  await publish('campaigns', id, 'en')
  return { campaign: id, home: await makePage(id, 'home') }
}

/** A page of a campaign, published in both languages; `home` is its home. */
export async function makePage(campaign: string, slug: string): Promise<string> {
  const payload = await payloadForTests()
  const text = { title: slug, blocks: words('Bonjour'), ...(slug === 'home' ? {} : { slug }) }
  const kind = slug === 'home' ? ('home' as const) : ('page' as const)
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'fr',
    draft: true,
    data: { ...text, campaign, kind },
  })
  await publish('pages', id, 'fr')
  await payload.update({ collection: 'pages', id, locale: 'en', draft: true, data: text })
  await publish('pages', id, 'en')
  return id
}

/** What the tests stand on: two helplines, a campaign with its home and one page. Nobody hears of its making. */
export const makeHouse = () =>
  commitNotes(async () => {
    const helplines = [await makeHelpline('un'), await makeHelpline('deux')]
    const { campaign, home } = await makeCampaign('lanternes', helplines)
    return { helplines, campaign, home, page: await makePage(campaign, 'agir') }
  })
