import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { endLinks } from '@/people/links/links'

type Owned = {
  collection: Extract<CollectionSlug, 'members' | 'standings' | 'editions' | 'logos'>
  by: string
}

/** What is nothing without its organisation, in the order in which it goes. */
const OWNED: readonly Owned[] = [
  { collection: 'members', by: 'partner' },
  { collection: 'standings', by: 'partner' },
  { collection: 'editions', by: 'partner' },
  // A logo without an owner would be the house's, which needs nobody's leave.
  { collection: 'logos', by: 'owner' },
]

/** What happened stays, with the name that it was written under. */
const RECORDS = ['agreements', 'applications'] as const

/**
 * Deleting an organisation for good takes its accounts with their links, its editions and its logos along, in the
 * same transaction; agreements and applications stay. The trash takes nothing along.
 */
export const eraseOrganisation: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const partner = String(id)
  for (const { collection, by } of OWNED)
    for (const owned of await idsOf(req, collection, by, partner)) {
      await req.payload.delete({ collection, id: owned, depth: 0, trash: true, req })
      await endLinks(req, { subject: { collection, id: owned } })
    }
  await endLinks(req, { subject: { collection: 'partners', id: partner } })
  for (const collection of RECORDS)
    for (const record of await idsOf(req, collection, 'partner', partner))
      await req.payload.update({ collection, id: record, data: { partner: null }, depth: 0, req })
}

/** One after the other, because a bulk write swallows what goes wrong; what lies in the trash as well. */
async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  by: string,
  partner: string,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { [by]: { equals: partner } },
    select: {},
    trash: true,
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}
