import { writeFileSync } from 'node:fs'
import { LOCALES } from '@/platform/languages'
import { commitNotes } from '@/publishing/notes'
import { seed } from '@/seed'
import { command } from '../../scripts/lib/command'
import { openPayload } from '../../scripts/lib/payload'

/** Run as a process of its own: the demonstration, with as many more editions as make twelve. */
const EDITIONS = 12

await command(async () => {
  const { PUBLISHING_HOUSE: out = '', PUBLISHING_PASSWORD: password = '' } = process.env
  const payload = await openPayload()
  await commitNotes(async () => {
    await seed(payload)
    const { docs: campaigns } = await payload.find({ collection: 'campaigns', limit: 1 })
    const campaign = campaigns[0]?.id ?? ''
    const { totalDocs } = await payload.count({ collection: 'editions' })
    for (let n = totalDocs; n < EDITIONS; n += 1) await addEdition(campaign, n)
    await payload.create({
      collection: 'staff',
      data: { name: 'Test', email: 'test@example.org', password, roles: ['administrator'] },
    })
  })
  writeFileSync(out, JSON.stringify(await everything()))

  async function addEdition(campaign: string, n: number): Promise<void> {
    const data = {
      name: `Partenaire ${n}`,
      slug: `partenaire-${n}`,
      kind: 'charity' as const,
      brandColour: '#1e4798',
      active: true,
    }
    const partner = await payload.create({ collection: 'partners', locale: 'fr', data })
    await payload.update({
      collection: 'partners',
      id: partner.id,
      locale: 'en',
      data: { name: `Partner ${n}` },
    })
    const shared = { campaign, partner: partner.id, role: 'supporting' as const }
    const { id } = await payload.create({ collection: 'editions', locale: 'fr', draft: true, data: shared })
    for (const locale of LOCALES)
      await payload.update({
        collection: 'editions',
        id,
        locale,
        publishSpecificLocale: locale,
        data: { _status: 'published' },
      })
  }

  /** What the tests need to know of it, both languages. */
  async function everything() {
    const all = async (
      collection:
        | 'campaigns'
        | 'pages'
        | 'partners'
        | 'editions'
        | 'media'
        | 'logos'
        | 'helplines'
        | 'press-kits',
    ) => (await payload.find({ collection, locale: 'all', depth: 0, pagination: false })).docs
    // A kit that waits to be issued has no page yet.
    const issues = await payload.find({
      collection: 'kit-issues',
      depth: 0,
      pagination: false,
      select: { kit: true },
    })
    const issued = issues.docs.map(({ kit }) => kit)
    return {
      campaigns: await all('campaigns'),
      pages: await all('pages'),
      partners: await all('partners'),
      editions: await all('editions'),
      media: await all('media'),
      logos: await all('logos'),
      helplines: await all('helplines'),
      kits: (await all('press-kits')).filter(({ id }) => issued.includes(id)),
    }
  }
})
