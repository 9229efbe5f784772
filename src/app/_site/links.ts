import { type Address, buildAddress, type PagePath } from '@/addresses'
import type { BlockContext } from '@/campaigns/blocks/context'
import { linkedPages, placesOf } from '@/campaigns/queries'
import type { EditionView } from '@/editions/view'
import type { Page } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { pressRoom } from '@/press/queries'
import type { Reader } from '@/publishing/read'
import { remember } from './lastKnown'

/** Where the pages of one edition stand, in one language. */
export type Links = {
  home: string
  press: string
  /** The address of a page of the campaign; null when it isn't published in this language. */
  page: (id: string | null | undefined) => string | null
  /** The home of another partner's edition. */
  editionOf: (slug: string) => string
}

/** Reads where the pages stand that an edition's frame, and the blocks of a page, lead to. */
export async function openLinks(
  reader: Reader,
  edition: EditionView,
  blocks?: Page['blocks'],
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
  const links = linksOf(edition, await placesOf(reader, ids))
  // A preview shows what is not public yet: it must never be what strangers get when nothing can be read.
  if (!reader.draft) remember({ edition, links })
  return links
}

function linksOf(edition: EditionView, places: ReadonlyMap<string, readonly string[]>): Links {
  const { locale, campaign, partner } = edition
  const at = (path: readonly string[], slug = partner?.slug): string =>
    buildAddress({ kind: 'page', locale, campaign: campaign.slug, partner: slug, path: path as PagePath })
  return {
    home: at([]),
    press: buildAddress({ kind: 'press', locale }),
    page: (id) => {
      const path = id ? places.get(id) : undefined
      return path ? at(path) : null
    },
    editionOf: (slug) => at([], slug),
  }
}

/** A block's link as an address: none when its target is not there. */
export function hrefOf(links: Links): BlockContext['hrefOf'] {
  return (link) => {
    if (!link?.label) return null
    if (link.to === 'press') return links.press
    if (link.to === 'web') return link.url ?? null
    const page = links.page(idOf(link.page))
    return page && link.anchor ? `${page}#${link.anchor}` : page
  }
}

/** The same address in every language that serves it, the current one included. */
export async function inEveryLanguage(
  reader: Reader,
  edition: EditionView | null,
  address: Address,
  page: Page | null,
): Promise<{ locale: EditionView['locale']; href: string }[]> {
  const languages = edition?.campaign.languages ?? [reader.locale]
  const found = await Promise.all(
    languages.map(async (locale) => {
      const other =
        locale === reader.locale ? address : await translated(reader.in(locale), edition, address, page)
      return other ? [{ locale, href: buildAddress(other) }] : []
    }),
  )
  return found.flat()
}

async function translated(
  reader: Reader,
  edition: EditionView | null,
  address: Address,
  page: Page | null,
): Promise<Address | null> {
  const { locale } = reader
  if (address.kind === 'campaigns') return { ...address, locale }
  if (address.kind === 'press') return translatedRoom(reader, address.year)
  if (address.kind === 'kit') return translatedKit(reader, address.kit)
  if (address.kind !== 'page' || !edition || !page) return null
  const [campaign] = await reader.find('campaigns', {
    owner: null,
    as: 'place',
    where: { id: { equals: edition.campaign.id } },
    select: { slug: true },
    limit: 1,
  })
  const path = (await placesOf(reader, [page.id])).get(page.id)
  if (!campaign?.slug || !path) return null
  if (edition.partner && !(await hasEdition(reader, edition))) return null
  return {
    kind: 'page',
    locale,
    campaign: campaign.slug,
    partner: edition.partner?.slug,
    path: path as PagePath,
  }
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

/** A year without kits in this language leads to the room itself. */
async function translatedRoom(reader: Reader, year: number | undefined): Promise<Address> {
  const room: Address = { kind: 'press', locale: reader.locale }
  if (year === undefined) return room
  return (await pressRoom(reader, year)).kits.length > 0 ? { ...room, year } : room
}

/** A kit has a slug in each language; it is found again by its id. */
async function translatedKit(reader: Reader, slug: string): Promise<Address | null> {
  for (const from of otherLocales(reader)) {
    const [kit] = await from.find('press-kits', {
      owner: null,
      as: 'place',
      where: { slug: { equals: slug } },
      select: { slug: true },
      limit: 1,
    })
    if (!kit) continue
    const [here] = await reader.named('press-kits', [kit.id])
    if (here?.slug) return { kind: 'kit', locale: reader.locale, kit: here.slug }
  }
  return null
}

const otherLocales = (reader: Reader): Reader[] =>
  LOCALES.filter((locale) => locale !== reader.locale).map((locale) => reader.in(locale))
