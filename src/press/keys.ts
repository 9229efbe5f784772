import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A public key under which kits are verified. */
export interface PublicKey {
  /** The first 16 hex digits of the SHA-256 of its SPKI: names it in addresses and records. */
  id: string
  /** SPKI, as `openssl` reads it. */
  pem: string
}

/** What signs the manifests of kits. */
export interface Signer extends PublicKey {
  /** Ed25519 over the bytes: 64 of them. */
  sign(bytes: Uint8Array): Buffer
}

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

const describe = (key: KeyObject): PublicKey => ({
  id: createHash('sha256').update(spkiOf(key)).digest('hex').slice(0, 16),
  pem: key.export({ type: 'spki', format: 'pem' }).toString(),
})

/** @param pkcs8 an Ed25519 key in base64, see `PRESS_SIGNING_KEY`. */
export function signerOf(pkcs8: string): Signer {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' })
  return { ...describe(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) }
}

/** @param spki in base64, see `PRESS_PUBLIC_KEYS`. */
export const publicKeyOf = (spki: string): PublicKey =>
  describe(createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' }))

/** The public half of a signing key, in base64, as it is kept when the key is replaced. */
export const publicHalf = (pkcs8: string): string =>
  spkiOf(
    createPublicKey(createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' })),
  ).toString('base64')

/** Every key under which an issue of this house may be signed, the current one first. */
export function knownKeys(keys: {
  PRESS_SIGNING_KEY?: string
  PRESS_PUBLIC_KEYS: readonly string[]
}): PublicKey[] {
  const { PRESS_SIGNING_KEY: current, PRESS_PUBLIC_KEYS: earlier } = keys
  const all = [...(current ? [publicHalf(current)] : []), ...earlier].map(publicKeyOf)
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
}

/** Whether a signature is that of the bytes under a key. */
export const isSigned = (bytes: Uint8Array, signature: Uint8Array, pem: string): boolean =>
  verify(null, bytes, createPublicKey(pem), signature)
