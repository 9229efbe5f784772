import type { Where } from 'payload'
import { idOf } from '@/platform/ids'
import type { Reader } from '@/publishing/read'
import { CORRECTING, type Correction, correctionsOf } from '../corrections'
import { type IssueFacts, issueFacts } from '../issues'
import { manifestSchema } from '../manifestSchema'
import type { Question } from './question'

/** What a house says of an issue, or of a file of one, that somebody took. */
export interface Checked {
  facts: IssueFacts
  /** Its title and its address in the press room, in the reader's language; absent where it does not speak it. */
  title?: string
  slug?: string
  /** Path of the file that was asked about, where it was one: the issue is the newest that holds it. */
  path?: string
  /** What was corrected since, the newest first. */
  since: Correction[]
}

/** Kits of one campaign share their letters, so a number that was printed may be that of several. */
const MOST = 10

/**
 * Whether what somebody took has been corrected. What is under embargo, was pulled or never was is unknown alike:
 * the question is asked of what the public may see, and nothing else.
 *
 * @returns nothing for what nobody here knows; more than one where a printed number is that of several kits.
 */
export async function checkIssues(reader: Reader, question: Question): Promise<Checked[]> {
  const found = await named(reader, question)
  const held = found.length === 0 && 'sha256' in question ? await holding(reader, question.sha256) : null
  return Promise.all([...found, ...(held ? [held] : [])].map((each) => withSince(reader, each)))
}

async function withSince(reader: Reader, found: Found): Promise<Checked> {
  const corrections = await correctionsOf(reader, { kit: found.facts.kit })
  return { ...found, since: corrections.filter(({ number }) => number > found.facts.number) }
}

type Found = Omit<Checked, 'since'>

const SELECT = { ...CORRECTING, manifestSha256: true } as const

/** The issue of a code or of a manifest, or those of a printed number. */
async function named(reader: Reader, question: Question): Promise<Found[]> {
  const issues = await reader.find('kit-issues', {
    owner: null,
    where: meant(question),
    select: SELECT,
    sort: '-publicFrom',
    limit: MOST,
  })
  const asked =
    'series' in question ? issues.filter(({ code }) => code.startsWith(`${question.series}-`)) : issues
  return Promise.all(asked.map((issue) => foundIn(reader, issue)))
}

function meant(question: Question): Where {
  if ('code' in question) return { code: { equals: question.code } }
  if ('sha256' in question) return { manifestSha256: { equals: question.sha256 } }
  return { code: { contains: `${question.series}-` } }
}

/** The newest issue that holds a file: its manifest names the hash. */
async function holding(reader: Reader, sha256: string): Promise<Found | null> {
  const [issue] = await reader.find('kit-issues', {
    owner: null,
    where: { manifest: { contains: sha256 } },
    sort: '-publicFrom',
    select: { ...SELECT, manifest: true },
    limit: 1,
  })
  const path = issue && pathOf(issue.manifest, sha256)
  return issue && path ? { ...(await foundIn(reader, issue)), path } : null
}

/** In the manifest the hash may stand for something else than a file: then it is no file's. */
function pathOf(manifest: string | null | undefined, sha256: string): string | undefined {
  const parsed = manifestSchema.safeParse(JSON.parse(manifest ?? 'null'))
  return parsed.data?.files.find((file) => file.sha256 === sha256)?.path
}

type Row = Parameters<typeof issueFacts>[1] & { kit: unknown; title?: string | null; slug?: string | null }

async function foundIn(reader: Reader, issue: Row): Promise<Found> {
  const facts = await issueFacts(reader, issue, idOf(issue.kit) ?? '')
  return { facts, title: issue.title ?? undefined, slug: issue.slug ?? undefined }
}
