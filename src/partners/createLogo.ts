import { createLocalReq, type Payload, type RequiredDataFromCollectionSlug } from 'payload'
import type { UploadedFile } from '@/media/mediaChange'
import { withPrepared } from '@/media/prepared'
import type { Logo } from '@/payload-types'
import { logoChange } from './logoChange'

/**
 * Puts a logo in from code (seed, imports), cleaned before the database is touched. With the rights of the system.
 * @throws ImageRefusal, StorageFailure, and Payload's validation errors; nothing stays behind then
 */
export async function createLogo(
  payload: Payload,
  { data, upload }: { data: RequiredDataFromCollectionSlug<'logos'>; upload: UploadedFile },
): Promise<Logo> {
  const req = await createLocalReq({}, payload)
  const change = await logoChange({ upload })
  return withPrepared(change, (context) =>
    payload.create({ collection: 'logos', data, req, context, depth: 0, overrideAccess: true }),
  )
}
