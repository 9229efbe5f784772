import { z } from 'zod'
import type { Sent } from './form'

/** Names of the fields by which the way in carries a form along; no room may name a field so. */
export const DOOR = 'relais-door'
const KEPT = 'relais-kept'

/** The most that is carried: what people write in a form, with room to spare. */
const MOST_BYTES = 40_000

/** What was typed into a form before its sender had signed in. */
export type Kept = {
  values: ReadonlyMap<string, readonly string[]>
  /** A file was chosen too: it can't be carried. */
  files: boolean
}

const Packed = z.object({ values: z.array(z.tuple([z.string(), z.array(z.string())])), files: z.boolean() })

/** A password stays on the page where it was typed. */
const isSecret = (name: string): boolean => /password/i.test(name)
const isOurs = (name: string): boolean => name === DOOR || name === KEPT

/**
 * What a form that met a closed door carries along: what it carries already, or else what was typed into it.
 * Null for none.
 */
export function keptOf(sent: Sent): Kept | null {
  const packed = sent.text(KEPT)
  if (packed) return unpacked(packed)
  if (sent.text(DOOR)) return null
  const values = [...sent.typed].filter(([name]) => !isSecret(name) && !isOurs(name))
  return values.length > 0 || sent.hasFiles ? { values: new Map(values), files: sent.hasFiles } : null
}

/** As the value of one hidden field; null when it is too long to be carried. */
export function packed({ values, files }: Kept): string | null {
  const text = JSON.stringify({ values: [...values], files })
  return Buffer.byteLength(text) <= MOST_BYTES ? text : null
}

function unpacked(text: string): Kept | null {
  if (Buffer.byteLength(text) > MOST_BYTES) return null
  try {
    const { values, files } = Packed.parse(JSON.parse(text))
    return { values: new Map(values.filter(([name]) => !isSecret(name) && !isOurs(name))), files }
  } catch {
    // Not what we packed: the form opens empty.
    return null
  }
}

export const keptField = KEPT
