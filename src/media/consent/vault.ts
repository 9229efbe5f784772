import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/platform/env'
import {
  type DocumentType,
  dropSealed,
  getSealed,
  putSealed,
  readStored,
  type StoredDocument,
} from './documents'
import { putRow, storedRow } from './putRow'
import { ConsentTampered, newRecordKey, openPart, sealPart, unwrapKey, type Wrapped, wrapKey } from './seal'

/** Who is shown, and who signed for them. Never outside the seal but on the way to two roles' eyes. */
export const Names = z.object({
  person: z.string().trim().min(1).max(200),
  /** One a line, with what they are to the child. */
  representatives: z.string().trim().max(1_000),
})
export type Names = z.infer<typeof Names>

/** A consent's record is not there, or holds nothing of what is asked for. */
export class ConsentEmpty extends Error {
  override name = 'ConsentEmpty'
}

const Key = z.object({ keyId: z.string(), wrappedKey: z.string() })

const wrappedOf = (row: Record<string, unknown>): Wrapped | null => Key.safeParse(row).data ?? null

/**
 * Seals the names of a consent, over those that were there.
 * @throws ConsentKeyLost, ConsentTampered; ConsentEmpty when there is no such record, or its names were erased
 */
export async function sealNames(req: PayloadRequest, id: string, names: Names): Promise<void> {
  const key = await keyFor(req, id)
  const sealed = sealPart(key, id, 'names', Buffer.from(JSON.stringify(names), 'utf8'))
  await putRow(req, 'consents', id, { sealedNames: sealed.toString('base64') })
}

/**
 * The names of a consent; null when none were entered.
 * @throws ConsentKeyLost, ConsentTampered, ConsentEmpty
 */
export async function readNames(req: PayloadRequest, id: string): Promise<Names | null> {
  const row = await rowOf(req, id)
  const wrapped = wrappedOf(row)
  if (!wrapped || typeof row.sealedNames !== 'string') return null
  const key = unwrapKey(wrapped, env().CONSENT_KEYS, id)
  const opened = openPart(key, id, 'names', Buffer.from(row.sealedNames, 'base64'))
  return Names.parse(JSON.parse(opened.toString('utf8')))
}

/**
 * Encrypts the signed document of a consent and names it in its record; the one before goes once that stands.
 * @param work writes what belongs to the same change, in its transaction
 * @throws ConsentKeyLost, ConsentTampered, ConsentEmpty
 */
export async function sealDocument(
  req: PayloadRequest,
  id: string,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: DocumentType },
): Promise<{ stored: StoredDocument; dropOld: () => Promise<void> }> {
  const key = await keyFor(req, id)
  const sha256 = await putSealed(sealPart(key, id, 'document', bytes))
  const stored: StoredDocument = { sha256, bytes: bytes.length, mediaType }
  const written = await putRow(req, 'consents', id, { document: stored })
  const old = readStored(written?.before.document)
  return { stored, dropOld: async () => (old ? dropSealed(old.sha256) : undefined) }
}

/**
 * The signed document of a consent; null when none was added.
 * @throws ConsentKeyLost, ConsentTampered (also when its file is gone), ConsentEmpty
 */
export async function readDocument(
  req: PayloadRequest,
  id: string,
): Promise<{ bytes: Buffer; stored: StoredDocument } | null> {
  const row = await rowOf(req, id)
  const stored = readStored(row.document)
  const wrapped = wrappedOf(row)
  if (!stored || !wrapped) return null
  const key = unwrapKey(wrapped, env().CONSENT_KEYS, id)
  const sealed = await getSealed(stored.sha256)
  if (!sealed) throw new ConsentTampered(id, 'document')
  return { bytes: openPart(key, id, 'document', sealed), stored }
}

async function rowOf(req: PayloadRequest, id: string) {
  const row = await storedRow(req, 'consents', id)
  if (!row) throw new ConsentEmpty(`There is no consent ${id}.`)
  return row
}

/** The key of a record, made when it first seals something. Of two that make one at once, one stands. */
async function keyFor(req: PayloadRequest, id: string): Promise<Buffer> {
  const keys = env().CONSENT_KEYS
  const row = await rowOf(req, id)
  if (row.erasedAt) throw new ConsentEmpty(`The names of consent ${id} were erased.`)
  const wrapped = wrappedOf(row)
  if (wrapped) return unwrapKey(wrapped, keys, id)
  await req.payload.db.updateOne({
    collection: 'consents',
    where: { and: [{ id: { equals: id } }, { wrappedKey: { exists: false } }] },
    data: { ...wrapKey(newRecordKey(), keys, id) },
    options: { atomic: true },
    req,
  })
  const standing = wrappedOf(await rowOf(req, id))
  if (!standing) throw new ConsentEmpty(`Consent ${id} took no key.`)
  return unwrapKey(standing, keys, id)
}
