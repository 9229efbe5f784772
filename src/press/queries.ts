import { buildAddress, isSlug } from '@/addresses'
import type { Media, PressKit } from '@/payload-types'
import { env } from '@/platform/env'
import { LOCALES } from '@/platform/languages'
import { makeable } from '@/platform/makeable'
import { remembered } from '@/platform/remembered'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import type { KitContent, KitEdition, KitImage } from './content'
import { type KitDownloads, kitDownloads } from './downloads'
import { filledIn } from './filledIn'
import { type KitReading, kitContent, kitImages } from './kit'
import { offeredFiles } from './offered'

/** A kit as its page and the press room show it. */
export interface KitView {
  /** Address of its page, in the reader's language. */
  href: string
  content: KitContent
  /** In the reader's language. */
  edition: KitEdition
  downloads: KitDownloads
  /** Slug of the campaign, whose house edition the kit stands in. */
  campaign: string
  /** The release with its formats, as the editor's JSON. */
  body: NonNullable<PressKit['release']>['body']
  /** By id, for previews; in the reader's language. */
  media: ReadonlyMap<string, Media>
}

export interface PressRoomView {
  year: number | null
  /** Years in which a kit was dated, newest first. */
  years: readonly number[]
  kits: readonly KitView[]
}

/** Rows that the room shows when no year is asked for. */
const NEWEST = 12

const addressOf = (reader: Reader, kit: string): string =>
  buildAddress({ kind: 'kit', locale: reader.locale, kit })

async function readOne(reader: Reader, id: string): Promise<KitReading[]> {
  const [kit] = await reader.named('press-kits', [id], { dated: true })
  // A draft without an address or a date is no kit yet.
  if (!kit || !isSlug(kit.slug) || !kit.date) return []
  const [filled, house] = await Promise.all([filledIn(reader, kit), reader.findGlobal('house')])
  const url = new URL(addressOf(reader, kit.slug), env().PUBLIC_URL).href
  return [{ locale: reader.locale, kit: filled, house, url }]
}

/** A kit in every language in which the reader may see it: the archive holds them all. */
const readAll = async (reader: Reader, id: string): Promise<KitReading[]> =>
  (
    await Promise.all(
      LOCALES.map((locale) => readOne(locale === reader.locale ? reader : reader.in(locale), id)),
    )
  ).flat()

/** What a kit holds; undefined when the reader may not see it in any language, or when it can't be made. */
export async function kitById(reader: Reader, id: string): Promise<KitContent | undefined> {
  const readings = await readAll(reader, id)
  return makeable({ kit: id }, () => kitContent(readings, offeredFiles))
}

/** The kit with its page in the reader's language; null when it has none there, or when it can't be made. */
export async function kitView(reader: Reader, id: string): Promise<KitView | null> {
  const readings = await readAll(reader, id)
  const made = makeable({ kit: id }, () => {
    const content = kitContent(readings, offeredFiles)
    return content && { content, downloads: kitDownloads(content) }
  })
  if (!made) return null
  const { content, downloads } = made
  const edition = content.editions.find(({ locale }) => locale === reader.locale)
  const kit = readings.find(({ locale }) => locale === reader.locale)?.kit
  if (!edition || !kit || typeof kit.campaign !== 'object') return null
  const media = (kit.images ?? []).flatMap((image) =>
    typeof image === 'object' ? [[image.id, image] as const] : [],
  )
  return {
    href: addressOf(reader, kit.slug),
    content,
    edition,
    downloads,
    campaign: kit.campaign.slug,
    body: kit.release?.body,
    media: new Map(media),
  }
}

/** The kit at an address of the press room. */
export async function kitAt(reader: Reader, slug: string): Promise<KitView | null> {
  const [found] = await reader.find('press-kits', {
    owner: null,
    as: 'place',
    where: { slug: { equals: slug } },
    select: { slug: true },
    limit: 1,
  })
  return found ? kitView(reader, found.id) : null
}

/** The year of a kit, where it was dated. */
const yearOf = ({ date, date_tz }: Pick<PressKit, 'date' | 'date_tz'>): number =>
  Number(yearIn(date_tz).format(new Date(date)))

const yearIn = remembered(
  20,
  (timeZone: string) => timeZone,
  (timeZone) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }),
)

/** The kits of a year, or the newest; newest first. */
export async function pressRoom(reader: Reader, year: number | null): Promise<PressRoomView> {
  const found = await reader.find('press-kits', {
    owner: EVERYONE,
    as: 'place',
    sort: '-date',
    select: { slug: true, date: true, date_tz: true },
  })
  const places = found.filter(({ date, date_tz }) => date && date_tz)
  const shown = year === null ? places.slice(0, NEWEST) : places.filter((place) => yearOf(place) === year)
  const views = await Promise.all(shown.map(({ id }) => kitView(reader, id)))
  return {
    year,
    years: [...new Set(places.map(yearOf))],
    kits: views.filter((view) => view !== null),
  }
}

/** Images of the library to take, in the order of their ids; those that may not leave the house are absent. */
export async function libraryImages(
  reader: Reader,
  ids: readonly string[],
): Promise<{ images: KitImage[]; media: ReadonlyMap<string, Media> }> {
  const found = await reader.named('media', ids)
  const media = new Map(found.map((record) => [record.id, record]))
  const inOrder = ids.flatMap((id) => media.get(id) ?? [])
  const images = inOrder.flatMap(
    (record) =>
      makeable({ media: record.id }, () =>
        kitImages([{ locale: reader.locale, media: [record] }], offeredFiles),
      ) ?? [],
  )
  return { images, media }
}
