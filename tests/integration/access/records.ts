import { randomBytes } from 'node:crypto'
import type { Locale } from '@/platform/languages'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../../support/payload'

const word = () => randomBytes(4).toString('hex')

/** A helpline in service, in both languages. */
export async function helpline(): Promise<string> {
  const payload = await payloadForTests()
  return commitNotes(async () => {
    const { id } = await payload.create({
      collection: 'helplines',
      locale: 'fr',
      data: {
        key: word(),
        name: 'Une ligne',
        purpose: 'Aide',
        hours: 'Toujours',
        territory: 'FR',
        active: true,
        source: { name: 'Une source' },
      },
    })
    await payload.update({
      collection: 'helplines',
      id,
      locale: 'en',
      data: { name: 'A line', purpose: 'Help', hours: 'Always' },
    })
    return id
  })
}

/** What a campaign needs to be published, in one language. */
export const campaignData = (helplines: readonly string[], slug = `campagne-${word()}`) => ({
  title: 'Une campagne',
  tagline: 'Une accroche',
  summary: 'Un résumé',
  languages: ['fr' as const, 'en' as const],
  opensAt: '2020-01-01T00:00:00.000Z',
  opensAt_tz: 'Europe/Paris' as const,
  helplines: [...helplines],
  contentNote: 'Un avertissement',
  exitUrl: 'https://example.org',
  slug,
})

/** A published campaign in both languages, with two lines of help. */
export async function campaign(): Promise<string> {
  const payload = await payloadForTests()
  const lines = [await helpline(), await helpline()]
  return commitNotes(async () => {
    const french = { ...campaignData(lines), _status: 'published' as const }
    const { id } = await payload.create({ collection: 'campaigns', locale: 'fr', data: french })
    const english = { ...campaignData(lines), title: 'A campaign', _status: 'published' as const }
    await payload.update({ collection: 'campaigns', id, locale: 'en', data: english })
    return id
  })
}

/** What a page needs to be published, in one language. */
export const pageData = (campaignId: string, title: string, slug = `page-${word()}`) => ({
  title,
  slug,
  campaign: campaignId,
  kind: 'page' as const,
  blocks: [{ blockType: 'prose' as const, heading: title }],
})

/** A page, published in the languages named, its title in each. */
export async function page(
  campaignId: string,
  titles: Readonly<Partial<Record<Locale, string>>>,
): Promise<string> {
  const payload = await payloadForTests()
  return commitNotes(async () => {
    let id: string | undefined
    for (const locale of ['fr', 'en'] as const) {
      const title = titles[locale]
      if (title === undefined) continue
      const data = { ...pageData(campaignId, title), _status: 'published' as const }
      if (id === undefined) id = (await payload.create({ collection: 'pages', locale, data })).id
      else await payload.update({ collection: 'pages', id, locale, data })
    }
    if (id === undefined) throw new Error('A page has at least one language.')
    return id
  })
}

export type Seen = Partial<Record<Locale, string>>

/** The titles that a visitor gets of a page, by language; a language that reads as nothing is absent. */
export async function seenByVisitors(id: string): Promise<Seen> {
  const payload = await payloadForTests()
  const seen: Seen = {}
  for (const locale of ['fr', 'en'] as const) {
    const { docs } = await payload.find({
      collection: 'pages',
      where: { id: { equals: id } },
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      depth: 0,
    })
    const [doc] = docs
    if (doc)
      seen[locale] = [
        doc.title,
        ...(doc.blocks ?? []).map((block) => 'heading' in block && block.heading),
      ].join(' / ')
  }
  return seen
}
