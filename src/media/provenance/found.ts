import { z } from 'zod'
import { aiPart, SOURCE_TYPES, type SourceType } from '../sourceTypes'
import { iptcCode, nearestOffered } from './vocabulary'

/**
 * What a signature over a file's words is worth: `trusted` by a list of certificates, `valid` by a certificate
 * that nobody vouches for, `broken` when the file or the words were changed after signing. XMP has none.
 */
const SIGNATURES = ['trusted', 'valid', 'broken'] as const
export type Signature = (typeof SIGNATURES)[number]

const statement = z.object({
  from: z.enum(['xmp', 'c2pa']),
  /** As the file says it. */
  raw: z.string(),
  /** The nearest of the offered codes; null when the file names none of the vocabulary. */
  code: z.enum(SOURCE_TYPES).nullable(),
  signature: z.enum(SIGNATURES).nullable(),
})
/** One thing that a file says about how it came to be. It proves nothing of it. */
export type Statement = z.output<typeof statement>

const sourceTypeFound = z.object({
  /** What the record's origin may be filled in with; null when the file says nothing that can be taken. */
  code: z.enum(SOURCE_TYPES).nullable(),
  from: z.enum(['xmp', 'c2pa']).nullable(),
  raw: z.string().nullable(),
  /** All that the file says, the weightiest first. */
  statements: z.array(statement),
  /** Content credentials are there, and this server has nothing to read them with. */
  unread: z.boolean(),
})
/** What the field `sourceTypeFound` holds. */
export type SourceTypeFound = z.output<typeof sourceTypeFound>

/** A statement from what a file says. */
export function stated(from: Statement['from'], raw: string, signature: Signature | null = null): Statement {
  const code = iptcCode(raw)
  return { from, raw, code: code && nearestOffered(code), signature }
}

const AI_WEIGHT = { made: 2, edited: 1 } as const

/** AI outweighs everything, since it must be told; then what is signed; what was broken comes last. */
function weight({ code, signature }: Statement): number {
  const part = code && aiPart(code)
  const signed = signature === null ? 1 : signature === 'broken' ? 0 : 2
  return (part ? AI_WEIGHT[part] * 100 : 0) + (code ? 10 : 0) + signed
}

/** Words with a broken signature are taken when they tell of AI, and for nothing else. */
const isTaken = ({ code, signature }: Statement): boolean =>
  code !== null && (signature !== 'broken' || aiPart(code) !== null)

/** What a file says, weighed. Null when it says nothing at all. */
export function weighed(statements: readonly Statement[], unread: boolean): SourceTypeFound | null {
  if (statements.length === 0 && !unread) return null
  const ordered = [...statements].sort((one, other) => weight(other) - weight(one))
  const taken = ordered.find(isTaken) ?? null
  return {
    code: taken?.code ?? null,
    from: taken?.from ?? null,
    raw: taken?.raw ?? null,
    statements: ordered,
    unread,
  }
}

/** The stored field, checked; null for an image that said nothing, and for a field altered by hand. */
export function readFound(stored: unknown): SourceTypeFound | null {
  const parsed = sourceTypeFound.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** Whether an image would be shown as made without AI although its file says that an AI took part. */
export const deniesAi = (chosen: SourceType, found: SourceTypeFound | null): boolean =>
  found?.code !== null && found?.code !== undefined && aiPart(found.code) !== null && aiPart(chosen) === null
