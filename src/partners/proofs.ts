import { z } from 'zod'

/** What shows that whoever asks speaks for the organisation, where an address alone doesn't. */
export const PROOF_KINDS = ['call-back', 'network', 'letter', 'other'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)))

/** One proof as a person recorded it. */
export const Proof = z.object({
  kind: z.enum(PROOF_KINDS),
  /** Which number and whom, which network and who there, which letter. */
  what: z.string().trim().min(3).max(500),
  /** The day on which it was had. */
  on: day,
})

const Recorded = Proof.extend({ by: z.string(), at: z.string() })
/** The same with who wrote it down (a name, kept as it was) and when. */
export type RecordedProof = z.infer<typeof Recorded>

/** The proofs of an application as its record holds them; what can't be read is left out. */
export const readProofs = (stored: unknown): RecordedProof[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const { data } = Recorded.safeParse(entry)
    return data ? [data] : []
  })
