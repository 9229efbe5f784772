import type { PayloadRequest } from 'payload'
import { phaseOf } from '@/campaigns/phase'
import { now } from '@/platform/clock'
import { LOCALES, type Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
import { usedWhere } from './usedWhere'

const WORDS = {
  fr: {
    pages: (title: string) => `page ${title}`,
    campaigns: (title: string) => `image de partage de ${title}`,
    issue: (code: string) => `numéro ${code}`,
  },
  en: {
    pages: (title: string) => `page ${title}`,
    campaigns: (title: string) => `share image of ${title}`,
    issue: (code: string) => `issue ${code}`,
  },
} as const

/** Where the public sees an image now: published pages and campaigns, and issues in force, each in words. */
export async function seenWhere(req: PayloadRequest, image: string, locale: Locale): Promise<string[]> {
  const say = WORDS[locale]
  const used = await usedWhere(req, 'media', image, locale)
  const open: string[] = []
  for (const { collection, id, title } of used)
    if (collection !== 'press-kits' && (await isPublic(req, collection, id)))
      open.push(say[collection](quoted(title, locale)))
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: {
      and: [
        { images: { in: [image] } },
        { state: { equals: 'current' } },
        { publicFrom: { less_than_equal: now().toISOString() } },
      ],
    },
    select: { code: true },
    depth: 0,
    pagination: false,
    req,
  })
  return [...open, ...docs.map(({ code }) => say.issue(code))]
}

/** In any language: whoever sees it in one has seen it. Of a campaign that is yet to open nobody sees anything. */
async function isPublic(
  { payload }: PayloadRequest,
  collection: 'pages' | 'campaigns',
  id: string,
): Promise<boolean> {
  const one = { where: { id: { equals: id } }, limit: 1, overrideAccess: false } as const
  for (const locale of LOCALES) {
    const page = { collection: 'pages', ...one, locale, depth: 1 } as const
    const campaign =
      collection === 'pages'
        ? (await payload.find(page)).docs[0]?.campaign
        : (await payload.find({ collection, ...one, locale, depth: 0 })).docs[0]
    if (campaign && typeof campaign === 'object' && phaseOf(campaign, now()).value !== 'preparing')
      return true
  }
  return false
}
