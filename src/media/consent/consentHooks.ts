import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { refused } from '@/gate/refused'
import { now } from '@/platform/clock'
import { endsOf } from './persons'
import { putRow } from './putRow'

/** An agreement is recorded when it has been given: one to come would have to begin by itself. */
export const givenAlready: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const given = data.givenAt
  if (typeof given !== 'string' || new Date(given) <= now()) return data
  throw refused({ collection: 'consents', id: originalDoc?.id, req }, [
    {
      rule: 'consent-given',
      path: 'givenAt',
      message: {
        fr: 'L’accord est daté d’un jour à venir : enregistrez-le quand il est donné.',
        en: 'The agreement bears a date to come: record it when it is given.',
      },
    },
  ])
}

/** A consent that was changed changes the images that name it, at once. */
export const recountImages: CollectionAfterChangeHook = async ({ doc, req }) => {
  await recount(req, String(doc.id))
  return doc
}

/** Works out anew, for each image that names a consent, until when its consents hold. In the request's transaction. */
export async function recount(req: PayloadRequest, consent: string): Promise<void> {
  for (const image of await imagesNaming(req, [consent])) {
    const { consentUntil, consentEnds } = await endsOf(req, image)
    await putRow(req, 'media', image.id, { consentUntil, consentEnds })
  }
}

/** The images that name one of these consents, those in the trash included. */
export async function imagesNaming(req: PayloadRequest, consents: readonly string[]) {
  if (consents.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { depicts: { in: [...consents] } },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  return docs
}
