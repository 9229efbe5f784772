import type { PayloadRequest } from 'payload'
import type { Reference } from '@/campaigns/blocks/references'
import type { Gap, LeftLanguage } from '@/campaigns/gate'
import { imageConsentGaps } from '@/media/consent/imageConsent'
import { shownImage, shownPersons } from '@/media/consent/persons'
import type { AssetUse, ImageUse } from '@/media/gate'
import type { Media } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf, idsOf } from '@/platform/ids'
import { LOCALES, type Locale } from '@/platform/languages'
import type { PressSubject } from '@/press/gate'
import { LEAST_HELPLINES } from '@/safety/gate'
import { inBin, named } from './named'
import { publicIn } from './publicIn'

/** What the rules see of a record that is about to be published in one language. */
export type GateSubject = {
  campaign: 'chosen' | 'missing' | 'itself'
  blocks: readonly string[]
  left: readonly LeftLanguage[]
  images: ImageUse[]
  /** Documents that a press kit offers. */
  documents?: AssetUse[]
  /** When its campaign opens and ends, where that is known: ISO instants. */
  campaignOpens?: string | null
  campaignEnds?: string | null
  activeHelplines: number
  helplinesPath: string
  served: readonly Locale[]
  servedPath: string
  gaps: readonly Gap[]
  /** Of a press kit. */
  press?: PressSubject
}

type Wanted = Reference['relationTo']

const of = (kind: Wanted, refs: readonly Reference[]) => refs.filter((r) => r.relationTo === kind)

/** When an asset goes out, if not now; and the kit that it goes with. */
type Going = { at?: readonly Date[]; kit?: string }

/** What a kit holds back by its own embargo may go out with it, whenever that is. */
const heldByOthers = <T extends Pick<Media, 'heldUntil' | 'heldBy'>>(
  asset: T | undefined,
  kit: string | undefined,
): T | null => (asset && kit && idOf(asset.heldBy) === kit ? { ...asset, heldUntil: null } : (asset ?? null))

/**
 * The images that references name, for the rules on alternative text, rights and consents. What a field calls
 * `images` is offered to take, and needs the press's use; a `picture` stands on a page.
 */
export async function imagesOf(
  req: PayloadRequest,
  refs: readonly Reference[],
  locale: Locale,
  { at = [now()], kit }: Going = {},
): Promise<ImageUse[]> {
  const used = of('media', refs)
  const media = await named(
    req,
    'media',
    used.map((r) => r.id),
    locale,
  )
  const persons = await shownPersons(
    req,
    [...media.values()].flatMap(({ depicts }) => idsOf(depicts)),
  )
  const binned = await inBin(
    req,
    'media',
    used.map((r) => r.id).filter((id) => !media.has(id)),
  )
  return used.map(({ id, path }) => {
    const image = heldByOthers(media.get(id), kit)
    const use = /(?:^|\.)images$/.test(path) ? 'press' : 'web'
    // Of one that was withdrawn its right says so.
    const asked = image && !image.withdrawnAt ? shownImage(image) : {}
    const gaps = at.map((instant) => imageConsentGaps(asked, persons, use, instant).value)
    return {
      path,
      image,
      binned: binned.get(id),
      use,
      at,
      consentGaps: gaps.find((found) => found.length > 0) ?? [],
    }
  })
}

/** The documents that a kit offers, for the rules on rights. */
export async function documentsOf(
  req: PayloadRequest,
  value: unknown,
  locale: Locale,
  { at = [now()], kit }: Going = {},
): Promise<AssetUse[]> {
  const ids = idsOf(value)
  const records = await named(req, 'documents', ids, locale)
  const binned = await inBin(
    req,
    'documents',
    ids.filter((id) => !records.has(id)),
  )
  return ids.map((id) => {
    const record = heldByOthers(records.get(id), kit)
    // Named in its own language where this one has no title for it.
    const asset = record ? { ...record, name: record.title?.trim() || record.filename || id } : null
    return { path: 'documents', asset, binned: binned.get(id), use: 'press', at }
  })
}

/** Claims and helplines that are not there, or not there in this language. */
export async function gapsOf(
  req: PayloadRequest,
  refs: readonly Reference[],
  locale: Locale,
): Promise<Gap[]> {
  const [claims, lines] = [of('claims', refs), of('helplines', refs)]
  const claimDocs = await named(
    req,
    'claims',
    claims.map((r) => r.id),
    locale,
  )
  const lineDocs = await named(
    req,
    'helplines',
    lines.map((r) => r.id),
    locale,
  )
  return [
    ...claims
      .filter(({ id }) => !claimDocs.get(id)?.wording || claimDocs.get(id)?.status === 'draft')
      .map(({ path, id }) => ({
        path,
        what: {
          fr: `le chiffre ${claimDocs.get(id)?.key ?? ''}, relu et traduit dans cette langue`,
          en: `the figure ${claimDocs.get(id)?.key ?? ''}, checked and translated in this language`,
        },
      })),
    ...lines
      .filter(({ id }) => !lineDocs.get(id)?.purpose || !lineDocs.get(id)?.active)
      .map(({ path, id }) => ({
        path,
        what: {
          fr: `la ligne d’aide ${lineDocs.get(id)?.key ?? ''}, en service et dans cette langue`,
          en: `the helpline ${lineDocs.get(id)?.key ?? ''}, in service and in this language`,
        },
      })),
  ]
}

const CAMPAIGN_TO_COME = { left: [], activeHelplines: LEAST_HELPLINES } as const

/** The languages and the lines of help of the campaign that a record belongs to. */
export async function campaignFacts(req: PayloadRequest, campaign: unknown, locale: Locale) {
  const id = idOf(campaign)
  // Which campaign comes first: what it lacks can't be said before.
  if (!id) return { ...CAMPAIGN_TO_COME, campaign: 'missing' as const, served: [locale] }
  const doc = await req.payload.findByID({
    collection: 'campaigns',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    req,
  })
  return {
    campaign: 'chosen' as const,
    left: [],
    served: doc?.languages ?? [],
    campaignOpens: doc?.opensAt,
    campaignEnds: doc?.closesAt,
    activeHelplines: await activeAmong(req, doc?.helplines, locale),
  }
}

/** How many of the lines named are in service, with words in this language. */
export async function activeAmong(req: PayloadRequest, lines: unknown, locale: Locale): Promise<number> {
  const docs = await named(req, 'helplines', idsOf(lines), locale)
  return [...docs.values()].filter((line) => line.active && line.purpose).length
}

const OF_CAMPAIGN = ['pages', 'editions', 'press-kits'] as const

/**
 * The languages that a campaign would no longer serve, and how much is public in each. The language that is
 * being published is not asked about: the rule on languages answers for it.
 */
export async function languagesLeftBy(
  req: PayloadRequest,
  id: string,
  languages: unknown,
  locale: Locale,
): Promise<LeftLanguage[]> {
  const served: readonly unknown[] = Array.isArray(languages) ? languages : []
  const left: LeftLanguage[] = []
  for (const other of LOCALES.filter((one) => one !== locale && !served.includes(one))) {
    const own = await publicIn(req, 'campaigns', { id: { equals: id } }, other)
    let published = own.length
    for (const collection of OF_CAMPAIGN)
      published += (await publicIn(req, collection, { campaign: { equals: id } }, other)).length
    left.push({ locale: other, published })
  }
  return left
}
