import { isSlug } from '@/addresses'
import type { KitIssue } from '@/payload-types'
import type { Reader } from '@/publishing/read'
import { type Cause, causeOf, publicNote } from '../cause'
import { readChanges } from '../fileChanges'
import type { Standing } from '../issues'
import { issueHref } from './links'

/** One issue of a kit among all of them. */
export interface KitVersion {
  number: number
  code: string
  /** As the kit was called in the reader's language; empty where the issue does not speak it. */
  title: string
  /** Its own page; null where the kit has no address in this language. */
  href: string | null
  /** ISO instant. */
  publicFrom: string
  /** The zone that its instants are told in. */
  timeZone: string
  standing: Standing
  cause: Cause
  /** What changed against the issue that was public before, in the reader's language. */
  correction?: string
  /** Hex SHA-256 of its manifest. */
  manifestSha256: string
  /** Names the key that signed it; gone with a stopped one. */
  keyId?: string
}

/** Every issue of a kit that the reader may see, the newest first. */
export async function versionsOf(reader: Reader, kit: string): Promise<KitVersion[]> {
  const found = await reader.find('kit-issues', {
    owner: kit,
    where: { kit: { equals: kit } },
    sort: '-number',
    select: {
      number: true,
      code: true,
      title: true,
      slug: true,
      state: true,
      publicFrom: true,
      publicFrom_tz: true,
      correction: true,
      handedOnly: true,
      changes: true,
      manifestSha256: true,
      keyId: true,
    },
  })
  return told(found, reader.locale)
}

type Told = Pick<
  KitIssue,
  | 'number'
  | 'code'
  | 'title'
  | 'slug'
  | 'state'
  | 'publicFrom'
  | 'publicFrom_tz'
  | 'correction'
  | 'handedOnly'
  | 'changes'
  | 'manifestSha256'
  | 'keyId'
>

/**
 * The same from their records, the newest first. All stand below the newest address of the kit: an earlier one may
 * be another kit's by now. Whatever its record says, an issue is in force only if it is the newest.
 */
export function told(issues: readonly Told[], locale: Reader['locale']): KitVersion[] {
  const slug = issues.find((issue) => isSlug(issue.slug))?.slug
  return issues.map(({ number, code, publicFrom, manifestSha256, ...issue }, index) => ({
    number,
    code,
    title: issue.title ?? '',
    // An issue that doesn't speak this language has no page in it.
    href: slug && isSlug(issue.slug) ? issueHref(locale, slug, number) : null,
    publicFrom,
    timeZone: issue.publicFrom_tz,
    standing: issue.state === 'stopped' ? 'stopped' : index === 0 ? 'current' : 'superseded',
    cause: causeOf({ number, correction: publicNote(issue), changes: readChanges(issue.changes) }),
    correction: publicNote(issue),
    manifestSha256,
    keyId: issue.keyId ?? undefined,
  }))
}
