import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { consentAt } from '@/media/consent/consentAt'
import { imagesNaming, recount } from '@/media/consent/consentHooks'
import { dropSealed, readStored } from '@/media/consent/documents'
import { factsOf } from '@/media/consent/persons'
import { putRow } from '@/media/consent/putRow'
import type { Consent } from '@/payload-types'
import { now } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { commitNotes } from '@/publishing/notes'
import { consentById } from './consentById'
import { refuse } from './words'

/** What a record says of itself once nothing in it names anybody. */
const NAMELESS = {
  wrappedKey: null,
  keyId: null,
  sealedNames: null,
  document: null,
  oneReason: null,
  askedHow: null,
  scope: null,
}

/**
 * Erases what names a person (GDPR, art. 17): the key of the record goes, and with it the only way to read its names
 * and its document; the document's ciphertext is deleted; the texts and the label, which may name somebody, too.
 * Dates, uses and the line in the trail stay. A backup of the database that is older holds the wrapped key still.
 *
 * @throws APIError 404 when there is no such consent, 409 while an image rests on it
 */
export async function eraseConsent(req: PayloadRequest, id: string): Promise<void> {
  const dropped = await commitNotes(() =>
    asOne(req, async () => {
      const consent = await consentById(req, id)
      if (!consent) throw refuse(req, 404, 'gone')
      if (await isRestedOn(req, consent)) throw refuse(req, 409, 'in-use')
      const rows = await putRow(req, 'consents', id, {
        ...NAMELESS,
        label: `— ${id.slice(0, 8)}`,
        erasedAt: now().toISOString(),
      })
      await recount(req, id)
      await write(req, {
        action: 'erase-consent',
        subjectCollection: 'consents',
        subjectId: id,
        before: rows?.before,
        after: rows?.after,
        aboutPeople: true,
      })
      return readStored(consent.document)
    }),
  )
  if (dropped) await dropSealed(dropped.sha256)
}

/** An image is out because of it: erased, nobody could show by what right. */
async function isRestedOn(req: PayloadRequest, consent: Consent): Promise<boolean> {
  const over = ['withdrawn', 'ended', 'assent-refused']
  const { value } = consentAt(factsOf(consent), 'web', now())
  if (value !== 'in-force' && value.some((gap) => over.includes(gap))) return false
  const images = await imagesNaming(req, [consent.id])
  return images.some(({ withdrawnAt }) => !withdrawnAt)
}
