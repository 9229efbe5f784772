import { commitNotes } from '@/publishing/notes'
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
  await commitNotes(async () => {
    for (let number = totalDocs + 1; number <= wanted; number += 1) {
      const partner = await payload.create({
        collection: 'partners',
        locale: 'fr',
        data: {
          name: `Organisation ${number}`,
          slug: `organisation-${number}`,
          kind: 'charity',
          active: true,
        },
        depth: 0,
      })
      await payload.create({
        collection: 'editions',
        locale: 'fr',
        data: {
          campaign,
          partner: partner.id,
          role: 'supporting',
          slots: { heading: `Organisation ${number} relaie cette campagne` },
          _status: 'published',
        },
        depth: 0,
      })
    }
  })
})
