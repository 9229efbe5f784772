import { createLocalReq } from 'payload'
import { editionPath } from '@/editions/editionPath'
import { ownEdition } from '@/editions/own'
import { publicSlots } from '@/editions/publicSlots'
import { type LanguageState, languageState } from '@/editions/stateOf'
import type { Locale } from '@/platform/languages'
import { spacePath } from '../spacePath'
import type { MemberVisit } from '../visit'

/** Where one language of a member's edition stands, and where what concerns it is done. */
export type LanguagePlace = LanguageState & {
  hrefs: { write: string; see: string; embed: string; open: string | null }
}

/** Null where the member has no such edition. */
export async function placeIn(
  visit: MemberVisit,
  slug: string,
  language: Locale,
): Promise<LanguagePlace | null> {
  const { locale, payload, member } = visit
  const own = await ownEdition(payload, member, { campaign: slug, locale, language })
  if (!own) return null
  const req = await createLocalReq({ user: member }, payload)
  const shown = await publicSlots(req, own.edition.id, language)
  const reads = {
    locale: language,
    fallbackLocale: false as const,
    depth: 0,
    disableErrors: true,
    user: member,
    overrideAccess: false,
  }
  const [partner, campaign] = await Promise.all([
    payload.findByID({ collection: 'partners', id: own.partner.id, ...reads }),
    payload.findByID({ collection: 'campaigns', id: own.campaign.id, ...reads }),
  ])
  const room = (name: 'slots' | 'preview' | 'embed') => spacePath(locale, name, slug, language)
  return {
    ...languageState(own, { language, locale, shown, name: partner?.name ?? null }),
    hrefs: {
      write: room('slots'),
      see: room('preview'),
      embed: room('embed'),
      open: editionPath(language, campaign?.slug, own.partner.slug),
    },
  }
}
