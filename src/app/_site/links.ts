import { type Address, buildAddress, type PagePath, parseAddress } from '@/addresses'
import type { BlockContext } from '@/campaigns/blocks/context'
import { houseAnchors } from '@/campaigns/blocks/houseAlone'
import { linkedPages, placesOf } from '@/campaigns/queries'
import type { EditionView } from '@/editions/view'
import type { Page } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { versionsOf } from '@/press/newsroom/versions'
import { kitView } from '@/press/queries'
import { pressRoom } from '@/press/roomQueries'
import type { Reader } from '@/publishing/read'
import { remember } from './lastKnown'

/** Where the pages of one edition stand, in one language. */
export type Links = {
  home: string
  press: string
  /** The address of a page of the campaign; null when it isn't published in this language. */
  page: (id: string | null | undefined) => string | null
  /** A block of such a page: in the house's edition, where this page aims at a block that the partner's doesn't draw. */
  part: (id: string | null | undefined, anchor: string) => string | null
  /** The home of another partner's edition. */
  editionOf: (slug: string) => string
}

/**
 * Reads where the pages stand that an edition's frame, and the blocks of a page, lead to.
 * @param here the page whose blocks they are, where they are a page's
 */
export async function openLinks(
  reader: Reader,
  edition: EditionView,
  blocks?: Page['blocks'],
  here?: string,
): Promise<Links> {
  const { safety, pages, navigation } = edition
  const wanted = [
    safety.actPage,
    pages.relay,
    pages.legal,
    pages.privacy,
    ...navigation.map((entry) => entry.page),
  ]
  const ids = [...wanted, ...linkedPages(blocks)].filter((id) => id !== null)
  // Of this page alone: to know the blocks of others, every change of theirs would have to draw this one anew.
  const absent = edition.partner && here ? houseAnchors(blocks).map((anchor) => `${here}#${anchor}`) : []
  const [places, pressed] = await Promise.all([placesOf(reader, ids), hasPress(reader, edition)])
  const links = linksOf(edition, places, new Set(absent), pressed)
  // A preview shows what is not public yet: it must never be what strangers get when nothing can be read.
  if (!reader.draft) remember({ edition, links })
  return links
}

/** Whether the press room stands in a partner's edition too: where its campaign does not keep it to the house. */
async function hasPress(reader: Reader, { partner, campaign: { id } }: EditionView): Promise<boolean> {
  if (!partner) return false
  const [campaign] = await reader.named('campaigns', [id])
  return campaign?.relay?.press !== false
}

function linksOf(
  edition: EditionView,
  places: ReadonlyMap<string, readonly string[]>,
  absent: ReadonlySet<string>,
  pressed: boolean,
): Links {
  const { locale, campaign, partner } = edition
  const as = (slug: string | undefined, path: readonly string[]): string =>
    buildAddress({ kind: 'page', locale, campaign: campaign.slug, partner: slug, path: path as PagePath })
  const at = (path: readonly string[]): string => as(partner?.slug, path)
  return {
    home: at([]),
    press: buildAddress(
      partner && pressed
        ? { kind: 'relayPress', locale, campaign: campaign.slug, partner: partner.slug }
        : { kind: 'press', locale },
    ),
    page: (id) => {
      const path = id ? places.get(id) : undefined
      return path ? at(path) : null
    },
    part: (id, anchor) => {
      const path = id ? places.get(id) : undefined
      if (!path) return null
      return `${absent.has(`${id}#${anchor}`) ? as(undefined, path) : at(path)}#${anchor}`
    },
    editionOf: (slug) => as(slug, []),
  }
}

/** A block's link as an address: none when its target is not there. */
export function hrefOf(links: Links): BlockContext['hrefOf'] {
  return (link) => {
    if (!link?.label) return null
    if (link.to === 'press') return links.press
    if (link.to === 'web') return link.url ?? null
    return link.anchor ? links.part(idOf(link.page), link.anchor) : links.page(idOf(link.page))
  }
}

/**
 * The same address in every language that serves it, the current one included.
 *
 * @param subject id of the page or the kit that stands there, or of the campaign whose press room it is, which has
 *   an address in each language; null for a room of the whole site.
 */
export async function inEveryLanguage(
  reader: Reader,
  edition: EditionView | null,
  address: Address,
  subject: string | null,
): Promise<{ locale: EditionView['locale']; href: string }[]> {
  const languages = edition?.campaign.languages ?? [reader.locale]
  const found = await Promise.all(
    languages.map(async (locale) => {
      const other =
        locale === reader.locale ? address : await translated(reader.in(locale), edition, address, subject)
      return other ? [{ locale, href: buildAddress(other) }] : []
    }),
  )
  return found.flat()
}

async function translated(
  reader: Reader,
  edition: EditionView | null,
  address: Address,
  subject: string | null,
): Promise<Address | null> {
  const { locale } = reader
  if (address.kind === 'campaigns' || address.kind === 'pressRoom') return { ...address, locale }
  if (address.kind === 'relayPress') return translatedRelay(reader, edition, address, subject)
  if (address.kind === 'press') return translatedRoom(reader, address, subject)
  if (address.kind === 'kit' || address.kind === 'release' || address.kind === 'issue')
    return subject ? translatedKit(reader, address, subject) : null
  if (address.kind !== 'page' || !edition || !subject) return null
  const slug = await campaignSlug(reader, edition.campaign.id)
  const path = (await placesOf(reader, [subject])).get(subject)
  if (!slug || !path) return null
  if (edition.partner && !(await hasEdition(reader, edition))) return null
  return {
    kind: 'page',
    locale,
    campaign: slug,
    partner: edition.partner?.slug,
    path: path as PagePath,
  }
}

async function campaignSlug(reader: Reader, id: string): Promise<string | undefined> {
  const [campaign] = await reader.find('campaigns', {
    owner: null,
    as: 'place',
    where: { id: { equals: id } },
    select: { slug: true },
    limit: 1,
  })
  return campaign?.slug || undefined
}

const hasEdition = async (reader: Reader, { campaign, partner }: EditionView): Promise<boolean> => {
  const editions = await reader.find('editions', {
    owner: partner?.id ?? null,
    as: 'place',
    where: { and: [{ campaign: { equals: campaign.id } }, { partner: { equals: partner?.id } }] },
    select: { role: true },
    limit: 1,
  })
  return editions.length > 0
}

/** A campaign or a year without kits in this language leads to the room itself. */
async function translatedRoom(
  reader: Reader,
  { year }: Extract<Address, { kind: 'press' }>,
  campaignId: string | null,
): Promise<Address> {
  const room: Address = { kind: 'press', locale: reader.locale }
  if (year === undefined && campaignId === null) return room
  const campaign = campaignId ? await campaignSlug(reader, campaignId) : undefined
  if (campaignId && !campaign) return room
  const { kits } = await pressRoom(reader, year ?? null, campaignId ?? undefined)
  return kits.length > 0 ? { ...room, campaign, year } : room
}

/** The press of a partner's edition, in a language in which the campaign, the edition and the kit are published. */
async function translatedRelay(
  reader: Reader,
  edition: EditionView | null,
  address: Extract<Address, { kind: 'relayPress' }>,
  subject: string | null,
): Promise<Address | null> {
  if (!edition || !(await hasEdition(reader, edition))) return null
  const campaign = await campaignSlug(reader, edition.campaign.id)
  if (!campaign) return null
  const there = { ...address, locale: reader.locale, campaign }
  if (!subject) return { ...there, kit: undefined, release: undefined }
  const view = await kitView(reader, subject)
  if (!view || (address.release && !view.edition.release)) return null
  return { ...there, kit: view.edition.slug }
}

/** A kit has a slug in each language in which its issue speaks; its release and its issues stand below that. */
async function translatedKit(
  reader: Reader,
  address: Extract<Address, { kind: 'kit' | 'release' | 'issue' }>,
  id: string,
): Promise<Address | null> {
  const { locale } = reader
  if (address.kind === 'issue') {
    const version = (await versionsOf(reader, id)).find(({ number }) => number === address.number)
    return version?.href ? parseAddress(version.href) : null
  }
  const view = await kitView(reader, id)
  if (!view || (address.kind === 'release' && !view.edition.release)) return null
  return { ...address, locale, kit: view.edition.slug }
}
