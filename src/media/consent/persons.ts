import type { PayloadRequest } from 'payload'
import type { Consent } from '@/payload-types'
import { now } from '@/platform/clock'
import { idsOf } from '@/platform/ids'
import type { ConsentFacts } from './consentAt'
import { type ConsentEnds, consentEnds, type ShownPerson } from './imageConsent'

/** What of a request a look-up needs: its transaction, where there is one. */
export type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** A consent's record as its rule looks at it. */
export const factsOf = (consent: Consent): ConsentFacts => ({
  minor: consent.minor,
  representatives: consent.representatives,
  oneReason: consent.oneReason,
  assent: consent.assent,
  askedHow: consent.askedHow,
  uses: consent.uses,
  territory: consent.territory,
  givenAt: consent.givenAt,
  until: consent.until,
  withdrawnAt: consent.withdrawnAt,
  erasedAt: consent.erasedAt,
  named: Boolean(consent.sealedNames && consent.wrappedKey),
  signed: Boolean(consent.document && consent.wrappedKey),
})

/** The consents that an image names; those that are gone are absent. */
export async function shownPersons(req: Asking, ids: readonly string[]): Promise<ShownPerson[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((consent) => ({ id: consent.id, label: consent.label, ...factsOf(consent) }))
}

/** What an image's record must say of its consents now. */
export async function endsOf(
  req: Asking,
  image: { showsChild?: unknown; depicts?: unknown },
): Promise<{ consentUntil: string | null; consentEnds: ConsentEnds | null }> {
  const shown = shownImage(image)
  return consentEnds(shown, await shownPersons(req, shown.depicts), now())
}

/** What the rules look at of an image's record. */
export const shownImage = ({ showsChild, depicts }: { showsChild?: unknown; depicts?: unknown }) => ({
  showsChild: typeof showsChild === 'string' ? showsChild : null,
  depicts: idsOf(depicts),
})
