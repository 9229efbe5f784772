import { createLocalReq, type Payload, type RequiredDataFromCollectionSlug } from 'payload'
import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { mediaChange, type UploadedFile } from './mediaChange'
import { withPrepared } from './prepared'

/**
 * Puts an image into the media library from code (seed, imports): its pixels are done before the database is
 * touched. With the rights of the system, not of a person.
 *
 * @param image.locale the language of `data.alt`
 * @throws ImageRefusal, StorageFailure, and Payload's validation errors; nothing stays behind then
 */
export async function createImage(
  payload: Payload,
  image: { data: RequiredDataFromCollectionSlug<'media'>; upload: UploadedFile; locale: Locale },
): Promise<Media> {
  const { data, upload, locale } = image
  const req = await createLocalReq({ locale }, payload)
  const change = await mediaChange({ req, previous: null, data: { ...data }, upload })
  return withPrepared(change, (context) =>
    payload.create({ collection: 'media', data, locale, req, context, depth: 0, overrideAccess: true }),
  )
}
