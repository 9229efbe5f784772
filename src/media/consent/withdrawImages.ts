import type { Payload, PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { readImageFiles } from '../renditions'
import { fileName, removeStored, type StoredName } from '../storage'
import { namedFiles } from '../sweep'
import { imagesNaming } from './consentHooks'
import { NEVER } from './imageConsent'
import { putRow } from './putRow'

/**
 * The images that a withdrawn consent takes with it: those that name it, and every other record of the very same
 * file, which shows the same person whether it says so or not. Those in the trash are among them.
 */
export async function imagesConcerned(req: PayloadRequest, consent: string): Promise<Media[]> {
  const naming = await imagesNaming(req, [consent])
  const hashes = naming.map(({ sha256 }) => sha256).filter((hash) => typeof hash === 'string')
  if (hashes.length === 0) return naming
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ sha256: { in: hashes } }, { id: { not_in: naming.map(({ id }) => id) } }] },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  return [...naming, ...docs]
}

/**
 * Takes images back: from the commit of the request's transaction on nobody is given a byte of them. Their files are
 * destroyed after that, by `destroyFiles`. Those that were taken back before stay as they are.
 */
export async function takeBack(req: PayloadRequest, images: readonly Media[]): Promise<void> {
  for (const image of images)
    if (!image.withdrawnAt)
      await putRow(req, 'media', image.id, { withdrawnAt: now().toISOString(), consentUntil: NEVER })
}

/**
 * Destroys the files of images that were taken back, originals and renditions, and says so in their records. Bytes
 * that another record names stay for that one. The files go first: a record that still names them is one whose
 * files are yet to be destroyed, and a second run finishes it.
 * @param frozen files that only stopped issues of kits held
 * @param kept names of renditions that issues of kits hold still
 * @returns ids of the images whose files were destroyed
 */
export async function destroyFiles(
  payload: Payload,
  frozen: readonly StoredName[] = [],
  kept: readonly string[] = [],
): Promise<string[]> {
  const waiting = await withFiles(payload)
  if (waiting.length === 0 && frozen.length === 0) return []
  const named = await namedFiles(payload, new Set(waiting.map(({ id }) => id)))
  const isNamed = (file: StoredName) => named[file.shelf].has(fileName(file))
  removeStored(frozen.filter((file) => !isNamed(file) && !kept.includes(fileName(file))))
  for (const image of waiting) {
    removeStored(filesOf(image).filter((file) => !isNamed(file)))
    await inTransaction(payload, (req) =>
      putRow(req, 'media', image.id, { ...EMPTY, filename: `${image.id}.gone` }),
    )
  }
  return waiting.map(({ id }) => id)
}

/** What a record says of files that are no more. Its hash stays: the same file must not come back. */
const EMPTY = {
  renditions: null,
  markup: null,
  filesize: 0,
  width: null,
  height: null,
}

/** Images that were taken back and whose files are there still. */
export async function withFiles(payload: Payload): Promise<Media[]> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ withdrawnAt: { exists: true } }, { filesize: { greater_than: 0 } }] },
    depth: 0,
    pagination: false,
    trash: true,
  })
  return docs
}

function filesOf({ renditions }: Media): StoredName[] {
  const record = readImageFiles(renditions)
  if (!record) return []
  return [
    { shelf: 'originals', ...record.original },
    ...record.files.map((file) => ({ shelf: 'renditions' as const, ...file })),
  ]
}
