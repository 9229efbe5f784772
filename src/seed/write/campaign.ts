import type { Campaign } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { type Book, type Found, idOf, keep } from '../book'
import { CAMPAIGN } from '../data/campaign'
import { notAfter } from './dates'
import { publish } from './publish'

const words = (locale: Locale) => ({
  title: CAMPAIGN.title[locale],
  slug: CAMPAIGN.slug[locale],
  tagline: CAMPAIGN.tagline[locale],
  summary: CAMPAIGN.summary[locale],
  contentNote: CAMPAIGN.contentNote[locale],
  pressContact: contact(CAMPAIGN.pressContact, locale),
  partnersContact: contact(CAMPAIGN.partnersContact, locale),
})

type ContactSeed = typeof CAMPAIGN.pressContact | typeof CAMPAIGN.partnersContact

const contact = (seed: ContactSeed, locale: Locale): Campaign['pressContact'] => ({
  name: seed.name,
  email: seed.email,
  capacity: seed.capacity[locale],
  ...('phone' in seed ? { phone: seed.phone, hours: seed.hours[locale] } : {}),
})

/** The campaign as a draft in both languages: its pages need it before its menu can name them. */
export const beginCampaign = (
  book: Book,
  helplines: ReadonlyMap<string, string>,
  drawings: ReadonlyMap<string, string>,
  now: Date,
): Promise<Found> =>
  keep(book, 'campaigns', CAMPAIGN.key, async () => {
    const { payload, req } = book
    const made = await payload.create({
      collection: 'campaigns',
      locale: 'fr',
      draft: true,
      data: {
        ...words('fr'),
        languages: ['fr', 'en'],
        opensAt: notAfter(now, CAMPAIGN.opensAt),
        opensAt_tz: 'Europe/Paris',
        shareImage: idOf(drawings, 'passage'),
        theme: { ground: 'dawn' },
        demonstration: true,
        relay: CAMPAIGN.relay,
        helplines: [...helplines.values()],
        exitUrl: CAMPAIGN.exitUrl,
        seedKey: CAMPAIGN.key,
      },
      depth: 0,
      req,
    })
    return made.id
  })

const menu = (pages: ReadonlyMap<string, string>, locale: Locale): Campaign['navigation'] => [
  { label: CAMPAIGN.menu.photos[locale], to: 'page', page: idOf(pages, 'photos') },
  { label: CAMPAIGN.menu.act[locale], to: 'page', page: idOf(pages, 'act') },
  { label: CAMPAIGN.menu.relay[locale], to: 'page', page: idOf(pages, 'relay') },
  { label: CAMPAIGN.menu.press[locale], to: 'press' },
]

/** Gives a campaign made in this run its menu and its named pages, and publishes it in both languages. */
export async function finishCampaign(
  book: Book,
  { id, isNew }: Found,
  pages: ReadonlyMap<string, string>,
): Promise<void> {
  if (!isNew) return
  const { payload, req } = book
  const named = {
    actPage: idOf(pages, 'act'),
    relayPage: idOf(pages, 'relay'),
    legalPage: idOf(pages, 'legal'),
    privacyPage: idOf(pages, 'privacy'),
  }
  await payload.update({
    collection: 'campaigns',
    id,
    locale: 'fr',
    draft: true,
    data: { navigation: menu(pages, 'fr'), ...named },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'campaigns',
    id,
    locale: 'en',
    draft: true,
    data: { ...words('en'), navigation: menu(pages, 'en') },
    depth: 0,
    req,
  })
  await publish(book, 'campaigns', id)
}
