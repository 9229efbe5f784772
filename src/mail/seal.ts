import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { LetterBlock } from '@/platform/mail/letter'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

const Secrets = z.array(z.string())

/** What stands in a stored letter where a link or a code was. */
const SEALED = 'https://sealed.invalid/'
const SEALED_CODE = '000000'

/**
 * Takes the links and codes out of a letter: whoever reads the outbox could use them in the reader's place.
 * @param key 32 bytes
 * @returns the letter without them, and the sealed rest; null where it holds none
 */
export function sealLetter(
  blocks: readonly LetterBlock[],
  key: Buffer,
): { open: LetterBlock[]; sealed: string | null } {
  const secrets: string[] = []
  const open = blocks.map((block): LetterBlock => {
    if (block.kind === 'button') secrets.push(block.href)
    if (block.kind === 'code') secrets.push(block.code)
    return hidden(block)
  })
  return { open, sealed: secrets.length === 0 ? null : encrypted(JSON.stringify(secrets), key) }
}

const hidden = (block: LetterBlock): LetterBlock => {
  if (block.kind === 'button') return { ...block, href: SEALED }
  return block.kind === 'code' ? { ...block, code: SEALED_CODE } : block
}

/**
 * A stored letter with its links and codes back in their places.
 * @returns null when they are gone, or were sealed with another key
 */
export function openLetter(
  blocks: readonly LetterBlock[],
  sealed: string | null,
  key: Buffer,
): LetterBlock[] | null {
  const secrets = sealed === null ? [] : decrypted(sealed, key)
  if (secrets === null) return null
  const left = [...secrets]
  const opened: LetterBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'button' && block.kind !== 'code') opened.push(block)
    else {
      const secret = left.shift()
      if (secret === undefined) return null
      opened.push(
        LetterBlock.parse(block.kind === 'button' ? { ...block, href: secret } : { ...block, code: secret }),
      )
    }
  }
  return opened
}

function encrypted(text: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  const parts = [cipher.update(text, 'utf8'), cipher.final()]
  return Buffer.concat([iv, cipher.getAuthTag(), ...parts]).toString('base64url')
}

function decrypted(sealed: string, key: Buffer): string[] | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const iv = bytes.subarray(0, IV_BYTES)
  const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(tag)
    const text =
      decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    return Secrets.parse(JSON.parse(text))
  } catch {
    // Sealed with another key, or changed since: either way nothing of it may be used.
    return null
  }
}
