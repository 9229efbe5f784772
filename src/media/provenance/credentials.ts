import { z } from 'zod'
import { runProgram } from '../program'
import { aiPart } from '../sourceTypes'
import { type Signature, type Statement, stated } from './found'

/** The actions that a manifest tells of, in the two versions of the assertion (C2PA 2.1, "Actions"). */
const ACTIONS = /^c2pa\.actions(?:\.v2)?(?:__\d+)?$/

const action = z.looseObject({ digitalSourceType: z.string().optional() })
const manifest = z.looseObject({
  assertions: z.array(z.looseObject({ label: z.string(), data: z.unknown() })).default([]),
  ingredients: z
    .array(z.looseObject({ relationship: z.string().optional(), active_manifest: z.string().nullish() }))
    .default([]),
})
const store = z.looseObject({
  active_manifest: z.string().nullish(),
  manifests: z.record(z.string(), manifest).default({}),
  validation_state: z.string().nullish(),
})
const answer = z.union([
  z.object({ absent: z.literal(true) }),
  z.object({ unreadable: z.string() }),
  z.object({ store: store.nullable() }),
])

/** Longest chain of manifests that is followed: one for each time that a program kept the file. */
const GENERATIONS = 50

/** Whether bytes hold a JUMBF box of C2PA, in whatever container; the library is started for nothing else. */
export const carriesCredentials = (bytes: Buffer): boolean =>
  bytes.includes('c2pa.assertions') || bytes.includes('c2pa:manifest')

/**
 * The origins that a file's content credentials state: in its own manifest and in those of the files that it
 * was made from. `unread` when they are there and can't be read here.
 */
export async function credentialStatements(
  bytes: Buffer,
  mimeType: string,
): Promise<{ statements: Statement[]; unread: boolean }> {
  if (!carriesCredentials(bytes)) return { statements: [], unread: false }
  const { said } = await runProgram('credentials', { mimeType }, bytes)
  const read = answer.parse(said)
  if (!('store' in read)) return { statements: [], unread: true }
  return { statements: read.store ? statementsOf(read.store) : [], unread: false }
}

/** A manifest to look into; `part` when it is of something that was put into the file, and not of the file. */
type Generation = { label: string | null | undefined; part: boolean }

/** The origins that a manifest store states, its own and those of what the file was made from. */
export function statementsOf(read: z.output<typeof store>): Statement[] {
  const signature = SIGNATURE[read.validation_state ?? ''] ?? 'broken'
  const said = new Map<string, Statement>()
  const seen = new Set<string>()
  const next: Generation[] = [{ label: read.active_manifest, part: false }]
  for (let one = next.shift(); one && seen.size < GENERATIONS; one = next.shift()) {
    const { label, part } = one
    const found = label ? read.manifests[label] : undefined
    if (!label || !found || seen.has(label)) continue
    seen.add(label)
    for (const raw of found.assertions.flatMap(sourceTypesOf)) {
      const statement = stated('c2pa', raw, signature)
      if (!part) said.set(raw, statement)
      // A part that an AI made is not the whole; a part without AI tells nothing of the whole.
      else if (statement.code && aiPart(statement.code) && !said.has(raw))
        said.set(raw, { ...statement, code: 'compositeWithTrainedAlgorithmicMedia' })
    }
    for (const { relationship, active_manifest: origin } of found.ingredients)
      if (relationship === 'parentOf' || relationship === 'componentOf')
        next.push({ label: origin, part: part || relationship === 'componentOf' })
  }
  return [...said.values()]
}

const SIGNATURE: Readonly<Record<string, Signature>> = { Trusted: 'trusted', Valid: 'valid' }

function sourceTypesOf({ label, data }: { label: string; data: unknown }): string[] {
  if (!ACTIONS.test(label)) return []
  const parsed = z.looseObject({ actions: z.array(action) }).safeParse(data)
  if (!parsed.success) return []
  return parsed.data.actions.flatMap(({ digitalSourceType }) =>
    digitalSourceType ? [digitalSourceType] : [],
  )
}
