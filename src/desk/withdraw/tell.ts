import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { post } from '@/mail/post'
import type { KitIssue } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/platform/languages'
import { newestIssue } from '@/press/checking/rows'
import { waits } from '@/press/embargo/waiting'
import { noteTold } from '@/press/noteTold'
import { assetsIn } from '@/press/storedKit'
import { THERE } from '@/press/there'
import { type TakenIssue, type Why, withdrawnLetter } from './letters'
import { isTold, type TakenOf, takersOf, toldKeys } from './takers'

/**
 * Tells whoever took issues by a personal link that something in them is withdrawn: each person once, in their language,
 * about all the issues they took. Who was told of the same before is left alone.
 *
 * @param assets ids of what is withdrawn
 * @param pathsOf what of that somebody holds, by its paths
 * @returns the number of mails
 */
export async function tellTakers(
  req: PayloadRequest,
  issues: readonly KitIssue[],
  assets: readonly string[],
  why: Why,
  pathsOf: (taken: TakenOf, locale: Locale) => string[],
): Promise<number> {
  let letters = 0
  const gone = new Map(issues.map((issue) => [issue.id, withdrawnIn(issue, assets)]))
  const told = new Map<string, string[]>()
  for (const { accreditation, taken } of await takersOf(req, issues)) {
    const { id, email, language } = accreditation
    const fresh = taken.flatMap((one) => {
      const keys = toldKeys(id, gone.get(one.issue.id) ?? [])
      return keys.every((key) => isTold(one.issue.told, key)) ? [] : [{ ...one, keys }]
    })
    if (fresh.length === 0) continue
    const locale = isLocale(language) ? language : DEFAULT_LOCALE
    const kits: TakenIssue[] = []
    for (const { issue } of fresh) kits.push({ code: issue.code, path: await pathFor(req, issue, locale) })
    const paths = [...new Set(fresh.flatMap((one) => pathsOf(one, locale)))]
    await post(req, withdrawnLetter({ to: email, locale, accreditation: id }, kits, { ...why, paths }))
    letters += 1
    for (const { issue, keys } of fresh) told.set(issue.id, [...(told.get(issue.id) ?? []), ...keys])
  }
  for (const issue of issues) {
    const keys = told.get(issue.id)
    if (keys) await noteTold(req, issue.id, Object.fromEntries(keys.map((key) => [key, now().toISOString()])))
  }
  return letters
}

/** What of it an issue holds, or held until it was emptied: of documents it keeps no id then, and all may be meant. */
function withdrawnIn({ content, images }: KitIssue, assets: readonly string[]): string[] {
  const held = assetsIn(content)
  const all = content ? [...held.images, ...held.documents] : (images ?? []).map(idOf)
  const own = assets.filter((asset) => all.includes(asset))
  return content || own.length > 0 ? own : [...assets]
}

/**
 * Where a stopped issue says that it is stopped and which one replaces it; the personal room where the embargo still
 * runs. One that the house pulled before has no page: then that of its kit, where something of it stands; else the press
 * room. A kit may have one language alone.
 */
async function pathFor(req: PayloadRequest, issue: KitIssue, asked: Locale): Promise<string> {
  const { payload } = req
  const room = buildAddress({ kind: 'press', locale: asked })
  const isOwn = issue.state !== 'pulled'
  const there = isOwn ? issue : await newestIssue(payload, idOf(issue.kit) ?? '', THERE, req)
  if (!there) return room
  for (const locale of [asked, ...LOCALES.filter((other) => other !== asked)]) {
    const { slug, number } = await payload.findByID({
      collection: 'kit-issues',
      id: there.id,
      locale,
      fallbackLocale: false,
      select: { slug: true, number: true },
      depth: 0,
      req,
    })
    if (!slug) continue
    if (waits(there, now()))
      return buildAddress({ kind: 'pressLive', locale, room: 'embargoed', rest: [slug] })
    return buildAddress(
      isOwn ? { kind: 'issue', locale, kit: slug, number } : { kind: 'kit', locale, kit: slug },
    )
  }
  return room
}
