import { claimsNamed } from '@/evidence/queries'
import type { PressKit } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'

const idsOf = (refs: readonly unknown[] | null | undefined): string[] =>
  (refs ?? []).map(idOf).filter((id) => id !== null)

/** Records in the place and order of their ids; an id stays where the reader may not see the record. */
function inPlace<T extends { id: string }>(
  refs: readonly (string | T)[] | null | undefined,
  records: readonly T[],
): (string | T)[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (refs ?? []).map((ref) => byId.get(idOf(ref) ?? '') ?? ref)
}

/** A kit with all that it prints: its campaign with the helplines, its claims with their sources, its images. */
export async function filledIn(reader: Reader, kit: PressKit): Promise<PressKit> {
  const [[campaign], claims, images] = await Promise.all([
    reader.named('campaigns', idsOf([kit.campaign])),
    claimsNamed(reader, idsOf(kit.claims), { dated: true }),
    reader.named('media', idsOf(kit.images), { dated: true }),
  ])
  const helplines = campaign ? await reader.named('helplines', idsOf(campaign.helplines)) : []
  return {
    ...kit,
    campaign: campaign ? { ...campaign, helplines: inPlace(campaign.helplines, helplines) } : kit.campaign,
    claims: inPlace(kit.claims, claims),
    images: inPlace(kit.images, images),
  }
}
