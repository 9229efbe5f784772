import type { Locale } from '@/platform/languages'
import { type Book, idOf, keep } from '../book'
import { KIT_LAW, KIT_LAW_CLAIMS, KIT_LAW_IMAGES, RELEASE_LAW } from '../data/kitLaw'
import type { KitParts } from './kit'
import { publish } from './publish'

const words = (locale: Locale) => ({
  title: KIT_LAW.title[locale],
  slug: KIT_LAW.slug[locale],
  lede: KIT_LAW.lede[locale],
  release: {
    headline: KIT_LAW.headline[locale],
    dateline: KIT_LAW.dateline[locale],
    body: RELEASE_LAW[locale],
  },
})

/**
 * The press kit on the law: ready in both languages under its embargo, and issued by nobody yet. Whoever tries the
 * demonstration as a press officer issues it. Once its instant has passed, it is a kit without an embargo.
 *
 * @returns its id
 */
export async function writeLawKit(
  book: Book,
  { campaign, contact, claims, drawings }: KitParts,
  now: Date,
): Promise<string> {
  const { payload, req } = book
  const waits = Date.parse(KIT_LAW.embargo) > now.getTime()
  const { id } = await keep(book, 'press-kits', KIT_LAW.key, async () => {
    const made = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: {
        ...words('fr'),
        campaign,
        date: KIT_LAW.embargo,
        date_tz: 'Europe/Paris',
        ...(waits ? { embargo: KIT_LAW.embargo, embargo_tz: 'Europe/Paris' as const } : {}),
        contacts: [contact],
        claims: KIT_LAW_CLAIMS.map((key) => idOf(claims, key)),
        images: KIT_LAW_IMAGES.map((key) => idOf(drawings, key)),
        seedKey: KIT_LAW.key,
      },
      depth: 0,
      req,
    })
    await payload.update({
      collection: 'press-kits',
      id: made.id,
      locale: 'en',
      draft: true,
      data: words('en'),
      depth: 0,
      req,
    })
    await publish(book, 'press-kits', made.id)
    return made.id
  })
  return id
}
