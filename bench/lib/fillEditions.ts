import { now } from '@/platform/clock'
import { command } from '../../scripts/lib/command'
import { openPayload } from '../../scripts/lib/payload'

/** Fills the database that the environment names up to a number of published French editions of its campaign. */
await command(async () => {
  const wanted = Number(process.argv[2])
  const payload = await openPayload()
  const { docs } = await payload.find({ collection: 'campaigns', locale: 'fr', limit: 1, depth: 0 })
  const campaign = docs[0]?.id
  if (!campaign) throw new Error('The demonstration has no campaign.')
  const { totalDocs } = await payload.count({
    collection: 'partners',
    where: { slug: { like: 'organisation-' } },
  })
  const at = now().toISOString()
  // As rows, past the hooks: a thousand are made in half a minute, and no page is told of yet.
  const make = (collection: 'partners' | 'editions', data: Record<string, unknown>) =>
    payload.db.create({ collection, data: { ...data, createdAt: at, updatedAt: at } })
  for (let number = totalDocs + 1; number <= wanted; number += 1) {
    const name = `Organisation ${number}`
    const { id: partner } = await make('partners', {
      name: { fr: name },
      slug: `organisation-${number}`,
      kind: 'charity',
      active: true,
    })
    await make('editions', {
      campaign,
      partner,
      label: name,
      pairKey: `${campaign}/${partner}`,
      role: 'supporting',
      slots: { fr: { heading: `${name} relaie cette campagne` } },
      _status: { fr: 'published' },
    })
  }
})
