import type { PayloadRequest } from 'payload'

/**
 * Writes the embargo into a kit wherever it stands: into what is published and into what was saved last, so that both
 * agree with the issue in every language. Neither is published by this nor becomes a draft, and what somebody has
 * written since stays as it is: a save through the CMS would do one or the other.
 *
 * @param embargo ISO instant; null for none
 */
export async function setEmbargo(
  req: PayloadRequest,
  kit: string,
  embargo: string | null,
  zone: string,
): Promise<void> {
  const { db } = req.payload
  const collection = 'press-kits'
  const set = { embargo, embargo_tz: zone }
  await db.updateOne({ collection, id: kit, data: { ...set }, req, returning: false })
  const { docs } = await db.findVersions({
    collection,
    where: { and: [{ parent: { equals: kit } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  for (const { id, parent, createdAt, updatedAt, version } of docs)
    await db.updateVersion({
      collection,
      id,
      // Whole, as the CMS itself writes one in its place: MongoDB keeps nothing of what is left out.
      versionData: { createdAt, updatedAt, parent, latest: true, version: { ...version, ...set } },
      req,
      returning: false,
    })
}
