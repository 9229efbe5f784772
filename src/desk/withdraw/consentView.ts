import type { PayloadRequest } from 'payload'
import { readStored, type StoredDocument } from '@/media/consent/documents'
import { imagesConcerned } from '@/media/consent/withdrawImages'
import type { Consent, Media } from '@/payload-types'
import { issuesHolding } from '@/press/issuing/holding'
import { consentById } from './consentById'
import { type ToTakeDown, usesOutside } from './derivedUses'

/** What stands on the screen of a consent, and what a withdrawal would concern. */
export type ConsentView = {
  consent: Consent
  images: readonly Media[]
  /** Issues of kits that hold one of them and are not stopped. */
  kits: readonly { id: string; code: string }[]
  uses: readonly ToTakeDown[]
  document: StoredDocument | null
}

/** Null when there is no such record. To be asked for a press officer alone. */
export async function consentView(req: PayloadRequest, id: string): Promise<ConsentView | null> {
  const consent = await consentById(req, id)
  if (!consent) return null
  const images = await imagesConcerned(req, id)
  const kits = await issuesHolding(
    req,
    images.map((image) => image.id),
  )
  return {
    consent,
    images,
    kits,
    uses: await usesOutside(req, images),
    document: readStored(consent.document),
  }
}
