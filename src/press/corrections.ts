import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import { publicNote } from './cause'
import { type FileChanges, readChanges } from './fileChanges'

/** What an issue corrected: one entry of the feed and of the page of corrections. */
export interface Correction {
  /** Id of the issue, and of its kit. */
  id: string
  kit: string
  number: number
  code: string
  /** In the reader's language; absent where the issue does not speak it. */
  title?: string
  slug?: string
  /** ISO instant. */
  publicFrom: string
  /** What changed, in words. */
  correction: string
  changes: FileChanges
  stopped: boolean
}

/** What of an issue says what it corrected. */
const CORRECTING = {
  kit: true,
  number: true,
  code: true,
  title: true,
  slug: true,
  publicFrom: true,
  correction: true,
  handedOnly: true,
  changes: true,
  state: true,
} as const

/**
 * What issues corrected, the newest first: of every kit, or of one. First issues correct nothing, and neither does what
 * follows none that was public.
 */
export async function correctionsOf(
  reader: Reader,
  { kit, limit }: { kit?: string; limit?: number } = {},
): Promise<Correction[]> {
  const found = await reader.find('kit-issues', {
    owner: kit ?? EVERYONE,
    where: {
      and: [
        { number: { greater_than: 1 } },
        { handedOnly: { not_equals: true } },
        ...(kit ? [{ kit: { equals: kit } }] : []),
      ],
    },
    sort: kit ? '-number' : '-publicFrom',
    select: CORRECTING,
    ...(limit === undefined ? {} : { limit }),
  })
  return found.flatMap((issue) => {
    const { id, number, code, title, slug, publicFrom } = issue
    const [of, correction] = [idOf(issue.kit), publicNote(issue)]
    if (!of || !correction) return []
    return {
      id,
      kit: of,
      number,
      code,
      title: title ?? undefined,
      slug: slug ?? undefined,
      publicFrom,
      correction,
      changes: readChanges(issue.changes),
      stopped: issue.state === 'stopped',
    }
  })
}
