import type { Where } from 'payload'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import type { Reader } from '@/publishing/read'
import { saidBy } from '../fileChanges'
import { thaw } from '../frozen'
import { type Step, stepsSince } from '../steps'
import { fileIn } from './fileHashes'
import { everOut, type Known, knownOf, type Verdict } from './known'
import type { Question } from './question'
import { type IssueRow, issuesWhere, issueWhole } from './rows'

/** What a house says of an issue, or of a file of one, that somebody took. */
export interface Checked {
  verdict: Verdict
  number: number
  code: string
  /** In the reader's language; absent where it does not speak it. */
  title?: string
  /** ISO instant at which the house pulled it. */
  pulledAt?: string
  /** What stands in its place, which may be itself: public, unless `embargo` says until when it is not. */
  newest?: { number: number; code: string; slug?: string; embargo?: { until: string; timeZone: string } }
  /**
   * The file that was asked about, where it was one: the issue is the newest that holds it, or held it until it was
   * emptied. Its path is known of what still holds it alone.
   */
  file?: { path?: string; now: FileNow }
  /** What was corrected since, step by step, the first one first. */
  since: Step[]
}

/**
 * A file of a replaced issue against what stands now: the same words under the new number, other content, or gone;
 * `unknown` where what stands now holds nothing to compare with. `same` are its very bytes.
 */
export type FileNow = 'same' | 'reprinted' | 'changed' | 'gone' | 'unknown'

/** The most answers to a printed number: kits that were issued long ago shared theirs. */
const MOST = 10

/**
 * Whether what somebody took has been corrected. What never was public is unknown, exactly as what never was at all,
 * to everybody but those to whom its kit is open.
 *
 * @param open ids of the kits that are open to whoever asks, by a personal link
 * @returns nothing for what nobody here may know of; more than one where a printed number is that of several kits
 */
export async function checkIssues(
  reader: Reader,
  question: Question,
  open: ReadonlySet<string> = new Set(),
): Promise<Checked[]> {
  const meant = (await told(reader, whereOf(question), open)).filter(
    ({ issue }) => !('series' in question) || issue.code.startsWith(`${question.series}-`),
  )
  if (meant.length === 0 && 'sha256' in question) {
    const held = await holding(reader, question.sha256, open)
    return held ? [held] : []
  }
  return meant.slice(0, MOST).map((one) => answerOf(reader, one))
}

function whereOf(question: Question): Where {
  if ('code' in question) return { code: { equals: question.code } }
  if ('sha256' in question) return { manifestSha256: { equals: question.sha256 } }
  return { code: { contains: `${question.series}-` } }
}

/** With all issues of its kit. */
type Told = Known<IssueRow> & { issue: IssueRow; all: readonly IssueRow[] }

/** The issues that whoever asks may know of. The kits are asked for though there may be none: an answer takes as long. */
async function told(reader: Reader, where: Where, open: ReadonlySet<string>): Promise<Told[]> {
  const { payload, locale, now } = reader
  const issues = await issuesWhere(payload, locale, where)
  const kits = [...new Set(issues.map(({ kit }) => idOf(kit) ?? ''))]
  const all = await issuesWhere(payload, locale, { kit: { in: kits.length > 0 ? kits : ['none'] } })
  return issues.flatMap((issue) => {
    const kit = idOf(issue.kit) ?? ''
    const ofKit = all.filter((other) => idOf(other.kit) === kit)
    const known = knownOf(issue, ofKit, open.has(kit), now)
    return known ? { ...known, issue, all: ofKit } : []
  })
}

function answerOf(reader: Reader, { verdict, newest, issue, all }: Told): Checked {
  const { number, code, title, stateAt } = issue
  return {
    verdict,
    number,
    code,
    ...(title ? { title } : {}),
    ...(verdict === 'pulled' && stateAt ? { pulledAt: stateAt } : {}),
    ...(newest ? { newest: standsNow(newest, reader.now) } : {}),
    since: newest ? stepsSince(issue, all, newest, reader.now) : [],
  }
}

const standsNow = (
  { number, code, slug, publicFrom, publicFrom_tz }: IssueRow,
  at: Date,
): NonNullable<Checked['newest']> => ({
  number,
  code,
  ...(slug ? { slug } : {}),
  ...(Date.parse(publicFrom) > at.getTime()
    ? { embargo: { until: publicFrom, timeZone: publicFrom_tz } }
    : {}),
})

/** Of the issues that hold a file, the one that says most for it. */
const RANK: readonly Verdict[] = ['current', 'embargoed', 'superseded', 'stopped', 'pulled']

/** The newest issue that holds a file, or held it: its manifest names the hash, or what was kept of that. */
async function holding(reader: Reader, sha256: string, open: ReadonlySet<string>): Promise<Checked | null> {
  const named: Where = { or: [{ manifest: { contains: sha256 } }, { fileHashes: { contains: sha256 } }] }
  const all = await told(reader, named, open)
  // Of two that say the same, the one that the public could take, and then the newest.
  const wasPublic = ({ issue }: Told) => Number(everOut(issue, reader.now))
  const [one] = all.sort(
    (a, b) =>
      RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict) ||
      wasPublic(b) - wasPublic(a) ||
      b.issue.number - a.issue.number,
  )
  const record = one && (await issueWhole(reader.payload, one.issue.id))
  const file = record && fileIn(record, sha256)
  if (!one || !file) return null
  return { ...answerOf(reader, one), file: { ...file, now: await fileNow(reader, one, file.path) } }
}

async function fileNow(
  { payload }: Reader,
  { issue, newest, verdict }: Told,
  path: string | undefined,
): Promise<FileNow> {
  if (path === undefined) return 'unknown'
  if (verdict !== 'superseded') return 'same'
  const [before, now] = await Promise.all(
    [issue.id, newest?.id ?? ''].map(async (id) => {
      const record = await issueWhole(payload, id)
      return record?.content ? makeable({ issue: id }, () => saidBy(thaw(record))) : undefined
    }),
  )
  if (!before || !now) return 'unknown'
  if (!now.has(path)) return 'gone'
  return now.get(path) === before.get(path) ? 'reprinted' : 'changed'
}
