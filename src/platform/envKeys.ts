import { z } from 'zod'

/** A key that wraps the keys of consents. `id` stands in each record that it wrapped, and is no secret. */
export type ConsentKey = { id: string; key: Buffer }

const KEY_BYTES = 32
const ID = /^[a-z0-9][a-z0-9-]{0,31}$/
const BASE64 = /^[A-Za-z0-9+/]{43}=$/

/**
 * `CONSENT_KEYS`: `id:base64` for each key, separated by commas; the first wraps what is sealed from now on, the
 * others open what was sealed before. Empty where no consent is recorded with names. What is wrong is told
 * without a value.
 */
export const consentKeys = z
  .string()
  .default('')
  .transform((text, context): readonly ConsentKey[] => {
    const say = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    const entries = text.split(/[\s,]+/).filter(Boolean)
    const keys: ConsentKey[] = []
    for (const entry of entries) {
      const [id = '', base64 = '', more] = entry.split(':')
      if (more !== undefined || !ID.test(id)) return say('An entry does not begin with a name and a colon.')
      const key = Buffer.from(base64, 'base64')
      if (!BASE64.test(base64) || key.length !== KEY_BYTES) return say('An entry is not 32 bytes in base64.')
      if (keys.some((other) => other.id === id)) return say('An entry has the name of another one.')
      keys.push({ id, key })
    }
    return keys
  })
