import type { Edition } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { type Book, idOf, keep } from '../book'
import { PARTNERS, type PartnerSeed } from '../data/partners'
import { publish } from './publish'
import type { LogoIds } from './uploads'

/** The organisations that relay the campaign. @returns their ids by key */
export async function writePartners(
  book: Book,
  logos: ReadonlyMap<string, LogoIds>,
): Promise<Map<string, string>> {
  const { payload, req } = book
  const ids = new Map<string, string>()
  for (const { key, name, slug, kind, brandColour, email } of PARTNERS) {
    const { id } = await keep(book, 'partners', key, async () => {
      const made = await payload.create({
        collection: 'partners',
        locale: 'fr',
        data: {
          name,
          slug,
          kind,
          brandColour,
          contactEmail: email,
          logos: logos.get(key),
          active: true,
          seedKey: key,
        },
        depth: 0,
        req,
      })
      await payload.update({
        collection: 'partners',
        id: made.id,
        locale: 'en',
        data: { name },
        depth: 0,
        req,
      })
      return made.id
    })
    ids.set(key, id)
  }
  return ids
}

const slots = (partner: PartnerSeed, locale: Locale): Edition['slots'] => ({
  heading: partner.heading[locale],
  introduction: partner.introduction[locale],
  contact: { name: partner.contact[locale], email: partner.email, phone: partner.phone },
  events: [
    {
      title: partner.event.title[locale],
      startsAt: partner.event.startsAt,
      startsAt_tz: 'Europe/Paris',
      place: partner.event.place[locale],
    },
  ],
})

/** One edition for each partner, with its own words, published in both languages. */
export async function writeEditions(
  book: Book,
  campaign: string,
  partners: ReadonlyMap<string, string>,
): Promise<void> {
  const { payload, req } = book
  for (const partner of PARTNERS)
    await keep(book, 'editions', partner.key, async () => {
      const made = await payload.create({
        collection: 'editions',
        locale: 'fr',
        draft: true,
        data: {
          campaign,
          partner: idOf(partners, partner.key),
          role: partner.role,
          slots: slots(partner, 'fr'),
          seedKey: partner.key,
        },
        depth: 0,
        req,
      })
      await payload.update({
        collection: 'editions',
        id: made.id,
        locale: 'en',
        draft: true,
        data: { slots: slots(partner, 'en') },
        depth: 0,
        req,
      })
      await publish(book, 'editions', made.id)
      return made.id
    })
}
