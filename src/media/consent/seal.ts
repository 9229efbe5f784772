import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { ConsentKey } from '@/platform/envKeys'

const CIPHER = 'aes-256-gcm'
const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
const HEAD = 1 + IV_BYTES + TAG_BYTES

/** What of a consent is sealed, each bound to its place: a text put into another field or record opens nowhere. */
export type SealedPart = 'names' | 'document'

/** A key of a record, wrapped by a key of the environment. */
export type Wrapped = { keyId: string; wrappedKey: string }

/** The environment holds no key any more that opens a record. */
export class ConsentKeyLost extends Error {
  override name = 'ConsentKeyLost'
  constructor(readonly keyId: string | null) {
    super(
      keyId === null
        ? 'CONSENT_KEYS names no key: nothing can be sealed. Set it (docs/operators.md, "Consents").'
        : `CONSENT_KEYS does not name the key "${keyId}" that sealed this record. Put it back behind the key in use (docs/operators.md, "Consents").`,
    )
  }
}

/** What was sealed has been changed since, or belongs to another record or field. */
export class ConsentTampered extends Error {
  override name = 'ConsentTampered'
  constructor(recordId: string, what: string) {
    super(`Consent ${recordId}: its ${what} was changed outside this software, or is another record's.`)
  }
}

/** A key for one record: it seals its names and its document, and is never stored bare. */
export const newRecordKey = (): Buffer => randomBytes(KEY_BYTES)

/**
 * Seals bytes of a record with the record's key (AES-256-GCM, NIST SP 800-38D; a fresh 96-bit nonce each time).
 * Record and part are associated data: what is moved elsewhere does not open.
 * @returns version, nonce, tag and ciphertext, in that order
 */
export const sealPart = (key: Buffer, recordId: string, part: SealedPart, bytes: Uint8Array): Buffer =>
  encrypt(key, bytes, place(recordId, part))

/**
 * Opens what `sealPart` sealed.
 * @throws ConsentTampered when a bit of it was changed, or it was sealed for another record or part
 */
export function openPart(key: Buffer, recordId: string, part: SealedPart, sealed: Uint8Array): Buffer {
  return decrypt(key, sealed, place(recordId, part)) ?? tampered(recordId, part)
}

/**
 * Wraps the key of a record with the key in use, which is the first.
 * @throws ConsentKeyLost when there is none
 */
export function wrapKey(recordKey: Buffer, keys: readonly ConsentKey[], recordId: string): Wrapped {
  const [current] = keys
  if (!current) throw new ConsentKeyLost(null)
  const sealed = encrypt(current.key, recordKey, place(recordId, 'key', current.id))
  return { keyId: current.id, wrappedKey: sealed.toString('base64') }
}

/**
 * The key of a record.
 * @throws ConsentKeyLost, ConsentTampered
 */
export function unwrapKey(
  { keyId, wrappedKey }: Wrapped,
  keys: readonly ConsentKey[],
  recordId: string,
): Buffer {
  const found = keys.find(({ id }) => id === keyId)
  if (!found) throw new ConsentKeyLost(keyId)
  const opened = decrypt(found.key, Buffer.from(wrappedKey, 'base64'), place(recordId, 'key', keyId))
  return opened?.length === KEY_BYTES ? opened : tampered(recordId, 'key')
}

const place = (...parts: string[]): Buffer => Buffer.from(['relais consent', ...parts].join('\0'), 'utf8')

function tampered(recordId: string, what: string): never {
  throw new ConsentTampered(recordId, what)
}

function encrypt(key: Buffer, bytes: Uint8Array, associated: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(associated)
  const body = [cipher.update(bytes), cipher.final()]
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), ...body])
}

/** Null when it does not open: changed, cut, or sealed with another key or for another place. */
function decrypt(key: Buffer, sealed: Uint8Array, associated: Buffer): Buffer | null {
  if (sealed.length < HEAD || sealed[0] !== VERSION) return null
  const iv = sealed.subarray(1, 1 + IV_BYTES)
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(associated).setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD))
  const body = decipher.update(sealed.subarray(HEAD))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch {
    // The tag does not fit: Node says no more than that, and nothing of the text may be used.
    return null
  }
}
