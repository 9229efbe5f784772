import type { PayloadRequest } from 'payload'
import type { Refusal } from '@/gate/rule'
import type { Locale } from '@/platform/languages'
import { comparedWith, waits } from '../embargo/waiting'
import { changesOf, type FileChanges } from '../fileChanges'
import { thaw, unissued } from '../frozen'
import { storeKit } from '../storedKit'
import { nextOf } from './next'
import { isSame, nextNumber } from './order'
import type { EveryIssue } from './read'
import { ISSUING_RULES } from './rules'

/** What issuing a kit now would do: for whoever is about to. */
export interface Outlook {
  /** So far, the newest first. */
  issues: EveryIssue[]
  /** Of the one to be. */
  number: number
  /** Null when the kit is published in no language. */
  next: {
    languages: readonly Locale[]
    /** The instant of its embargo; null when it would be public at once. */
    embargo: string | null
    timeZone: string
    changes: FileChanges
    /** It would hold what the issue before holds, or the one that waits for the same instant. */
    same: boolean
    /** What stands against it, apart from the words about the change, which come with the act. */
    refusals: readonly Refusal[]
    /** Its images. */
    images: readonly { id: string; name: string }[]
    /** The one that waits for its embargo, whose place it would take. */
    replaces: EveryIssue | null
    /** Of the one that it would follow. */
    follows: number | null
    /** Of the one since which it must say what changed: that one, or one that was handed out under an embargo. */
    since: number | null
    /** The public reads that one now, and this one would wait: whoever issues it is asked whether it is to. */
    asksToWait: boolean
    /** The embargo of the kit as it was saved last, where it is another than the published one. */
    savedEmbargo?: string | null
    /** Whole address of the kit's page, in its first language. */
    url: string
  } | null
}

/** The page of a kit for a press officer: what was issued, and what would be. */
export async function outlookOf(req: PayloadRequest, kit: string): Promise<Outlook> {
  const { there, next } = await nextOf(req, kit)
  const seen = { issues: there.toReversed(), number: nextNumber(there) }
  if (!next) return { ...seen, next: null }
  const { content, at, publicFrom, before, handed, asked } = next
  const held = before?.content ? thaw(before) : null
  const fresh = unissued(content)
  const like = comparedWith(there, before, publicFrom, at)
  const said = Object.fromEntries(content.editions.map(({ locale }) => [locale, '…']))
  const isLater = Date.parse(publicFrom) > at.getTime()
  const saved = (await savedEmbargo(req, kit)) ?? null
  return {
    ...seen,
    next: {
      languages: content.editions.map(({ locale }) => locale),
      embargo: isLater ? publicFrom : null,
      timeZone: content.timeZone,
      changes: changesOf(held ?? handed?.frozen ?? null, fresh),
      same: like !== undefined && isSame(like, storeKit(content, fresh.files)),
      refusals: ISSUING_RULES.flatMap((rule) => rule({ ...asked, correction: said, wait: true })),
      images: content.images,
      replaces: there.find((issue) => waits(issue, at)) ?? null,
      follows: asked.follows,
      since: asked.follows ?? asked.handed,
      asksToWait: isLater && asked.stands !== null,
      ...(instantOf(saved) === instantOf(content.embargo) ? {} : { savedEmbargo: saved }),
      url: content.editions[0]?.url ?? '',
    },
  }
}

const instantOf = (embargo: string | null | undefined): number => Date.parse(embargo ?? '') || 0

/** As whoever looks may read it. */
async function savedEmbargo(req: PayloadRequest, id: string): Promise<string | null | undefined> {
  const kit = await req.payload.findByID({
    collection: 'press-kits',
    id,
    draft: true,
    select: { embargo: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  return kit?.embargo
}
