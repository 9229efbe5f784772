import { createPrivateKey, createPublicKey } from 'node:crypto'
import { z } from 'zod'

/** Ed25519, PKCS #8 in base64: as `npm run press:keys` gives it. */
function isPrivateKey(text: string): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
    return key.asymmetricKeyType === 'ed25519'
  } catch {
    // Whatever OpenSSL says of it, it is not such a key.
    return false
  }
}

/** The public half of such a key: SPKI in base64. */
export function isPublicKey(text: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

/** The key that signs press kits; without one none can be issued. */
export const signingKey = z
  .string()
  .optional()
  .refine((text) => text === undefined || isPrivateKey(text), 'It is no private Ed25519 key in base64.')
