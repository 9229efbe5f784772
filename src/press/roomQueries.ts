import type { PressKit } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { remembered } from '@/platform/remembered'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import { type KitView, kitView } from './queries'

export interface PressRoomView {
  year: number | null
  /** Years in which a kit was dated, newest first. */
  years: readonly number[]
  kits: readonly KitView[]
}

/** Rows that the room shows when no year is asked for. */
const NEWEST = 12

/** The year of a kit, where it was dated. */
const yearOf = ({ date, date_tz }: Pick<PressKit, 'date' | 'date_tz'>): number =>
  Number(yearIn(date_tz).format(new Date(date)))

const yearIn = remembered(
  20,
  (timeZone: string) => timeZone,
  (timeZone) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }),
)

/** Where a kit stands that has an issue in force in the reader's language. */
export interface KitPlace {
  /** Id of the kit. */
  kit: string
  /** Id of its campaign. */
  campaign: string
  slug: string
  date: string
  date_tz: PressKit['date_tz']
  /** ISO instant from which it is as it is. */
  changed: string
}

/**
 * The kits that have an issue in force, the newest date first.
 * @param campaign id of the campaign whose kits are asked for; absent for all.
 */
export async function kitsInForce(reader: Reader, campaign?: string): Promise<KitPlace[]> {
  const found = await reader.find('kit-issues', {
    owner: campaign ?? EVERYONE,
    as: 'place',
    where: campaign ? { campaign: { equals: campaign } } : {},
    sort: '-date',
    select: {
      kit: true,
      campaign: true,
      number: true,
      slug: true,
      date: true,
      date_tz: true,
      state: true,
      publicFrom: true,
    },
  })
  const newest = new Map<string, (typeof found)[number]>()
  for (const issue of found) {
    const kit = idOf(issue.kit)
    if (kit && issue.number > (newest.get(kit)?.number ?? 0)) newest.set(kit, issue)
  }
  return [...newest]
    .flatMap(([kit, { date, date_tz, slug, state, publicFrom, ...issue }]) => {
      const of = idOf(issue.campaign)
      return slug && of && state !== 'stopped'
        ? [{ kit, campaign: of, slug, date, date_tz, changed: publicFrom }]
        : []
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

type Dated = Pick<KitPlace, 'kit' | 'date' | 'date_tz'>

/** In a preview: every kit that has a date, whether it was ever issued or not. */
async function draftPlaces(reader: Reader, campaign?: string): Promise<Dated[]> {
  const found = await reader.find('press-kits', {
    owner: campaign ?? EVERYONE,
    as: 'place',
    where: campaign ? { campaign: { equals: campaign } } : {},
    sort: '-date',
    select: { slug: true, date: true, date_tz: true },
  })
  return found.flatMap(({ id, date, date_tz }) => (date && date_tz ? [{ kit: id, date, date_tz }] : []))
}

/**
 * The kits of a year, or the newest; newest first.
 * @param campaign id of the campaign whose kits are asked for; absent for all.
 */
export async function pressRoom(
  reader: Reader,
  year: number | null,
  campaign?: string,
): Promise<PressRoomView> {
  const found: Dated[] = reader.seesDrafts('press-kits')
    ? await draftPlaces(reader, campaign)
    : await kitsInForce(reader, campaign)
  const shown = year === null ? found.slice(0, NEWEST) : found.filter((place) => yearOf(place) === year)
  const views = await Promise.all(shown.map(({ kit }) => kitView(reader, kit)))
  return {
    year,
    years: [...new Set(found.map(yearOf))],
    kits: views.filter((view) => view !== null),
  }
}
