import { claimsNamed } from '@/evidence/queries'
import { imagesFor } from '@/media/rights/read'
import type { PressContact, PressKit } from '@/payload-types'
import { idOf, idsOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { documentsFor } from './kitDocuments'

/** Records in the place and order of their ids; an id stays where the reader may not see the record. */
function inPlace<T extends { id: string }>(
  refs: readonly (string | T)[] | null | undefined,
  records: readonly T[],
): (string | T)[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (refs ?? []).map((ref) => byId.get(idOf(ref) ?? '') ?? ref)
}

/** Contacts with whoever stands in for them. */
async function withStandIns(reader: Reader, contacts: readonly PressContact[]): Promise<PressContact[]> {
  const found = await reader.named('press-contacts', idsOf(contacts.map(({ standIn }) => standIn)))
  return contacts.map((contact) => ({
    ...contact,
    standIn: found.find(({ id }) => id === idOf(contact.standIn)) ?? contact.standIn,
  }))
}

/** A kit with all that it prints: its campaign with the helplines, its claims with their sources, its images and documents. */
export async function filledIn(reader: Reader, kit: PressKit): Promise<PressKit> {
  const [[campaign], claims, images, documents, contacts] = await Promise.all([
    reader.named('campaigns', idsOf([kit.campaign])),
    claimsNamed(reader, idsOf(kit.claims), { dated: true }),
    imagesFor(reader, idsOf(kit.images), 'press', { dated: true }),
    documentsFor(reader, idsOf(kit.documents), { dated: true }),
    reader.named('press-contacts', idsOf(kit.contacts), { dated: true }),
  ])
  const helplines = campaign ? await reader.named('helplines', idsOf(campaign.helplines)) : []
  return {
    ...kit,
    campaign: campaign ? { ...campaign, helplines: inPlace(campaign.helplines, helplines) } : kit.campaign,
    claims: inPlace(kit.claims, claims),
    images: inPlace(kit.images, images),
    documents: inPlace(kit.documents, documents),
    contacts: inPlace(kit.contacts, await withStandIns(reader, contacts)),
  }
}
