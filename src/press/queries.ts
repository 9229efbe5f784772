import { buildAddress } from '@/addresses'
import type { House, Media, PressKit } from '@/payload-types'
import { env } from '@/platform/env'
import { LOCALES } from '@/platform/languages'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import type { KitContent, KitEdition } from './content'
import { type KitDownloads, kitDownloads } from './downloads'
import { type KitReading, kitContent } from './kit'
import { offeredFiles } from './offered'

/** What a kit prints of the records that it points to, and no more of them is read. */
const POPULATE = {
  campaigns: { title: true, slug: true, helplines: true, pressContact: true, demonstration: true },
} as const

/** A kit as its page shows it. */
export interface KitView {
  content: KitContent
  /** In the reader's language. */
  edition: KitEdition
  downloads: KitDownloads
  /** Text with its formats, as the editor's JSON. */
  body: unknown
  /** By id, for previews; in the reader's language. */
  media: ReadonlyMap<string, Media>
}

/** A row of the press room. */
export interface KitSummary {
  href: string
  view: KitView
}

export interface PressRoomView {
  year: number | null
  /** Years in which a kit was dated, newest first. */
  years: readonly number[]
  kits: readonly KitSummary[]
}

/** Rows that the room shows when no year is asked for. */
const NEWEST = 12

const addressOf = (reader: Reader, kit: string): string =>
  buildAddress({ kind: 'kit', locale: reader.locale, kit })

async function readOne(reader: Reader, id: string): Promise<KitReading[]> {
  const [kit, house]: [PressKit | null, House] = await Promise.all([
    reader.findByID('press-kits', id, { depth: 2, populate: POPULATE }),
    reader.findGlobal('house'),
  ])
  if (!kit) return []
  return [
    { locale: reader.locale, kit, house, url: new URL(addressOf(reader, kit.slug), env().PUBLIC_URL).href },
  ]
}

/** A kit in every language in which the reader may see it: the archive holds them all. */
const readAll = async (reader: Reader, id: string): Promise<KitReading[]> =>
  (
    await Promise.all(
      LOCALES.map((locale) => readOne(locale === reader.locale ? reader : reader.in(locale), id)),
    )
  ).flat()

/** What a kit holds; undefined when the reader may not see it in any language. */
export const kitById = async (reader: Reader, id: string): Promise<KitContent | undefined> =>
  kitContent(await readAll(reader, id), offeredFiles)

/** The kit with its page in the reader's language; null when it has none there. */
export async function kitView(reader: Reader, id: string): Promise<KitView | null> {
  const readings = await readAll(reader, id)
  const content = kitContent(readings, offeredFiles)
  const edition = content?.editions.find(({ locale }) => locale === reader.locale)
  const kit = readings.find(({ locale }) => locale === reader.locale)?.kit
  if (!content || !edition || !kit) return null
  const media = (kit.images ?? []).flatMap((image) =>
    typeof image === 'object' ? [[image.id, image] as const] : [],
  )
  return {
    content,
    edition,
    downloads: kitDownloads(content),
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
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: date_tz }).format(new Date(date)))

/** The kits of a year, or the newest; newest first. */
export async function pressRoom(reader: Reader, year: number | null): Promise<PressRoomView> {
  const places = await reader.find('press-kits', {
    owner: EVERYONE,
    as: 'place',
    sort: '-date',
    select: { slug: true, date: true, date_tz: true },
  })
  const shown = year === null ? places.slice(0, NEWEST) : places.filter((place) => yearOf(place) === year)
  const views = await Promise.all(shown.map(({ id }) => kitView(reader, id)))
  return {
    year,
    years: [...new Set(places.map(yearOf))],
    kits: views.flatMap((view, index) => {
      const slug = shown[index]?.slug
      return view && slug ? [{ href: addressOf(reader, slug), view }] : []
    }),
  }
}
