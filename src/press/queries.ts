import type { Use } from '@/media/fields/rights'
import { imagesFor } from '@/media/rights/read'
import type { Media, PressKit } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import { remembered } from '@/platform/remembered'
import type { Reader } from '@/publishing/read'
import { EVERYONE } from '@/publishing/tags'
import type { Answerable } from './answerKit'
import type { KitContent, KitDocument, KitEdition, KitImage } from './content'
import { type KitDownloads, kitDownloads } from './downloads'
import type { FrozenKit } from './frozen'
import { currentIssue, type IssueFacts, issueById, issueOf, kitOfSlug } from './issues'
import { kitImages } from './kit'
import { kitAddress } from './kitAddress'
import { documentsFor } from './kitDocuments'
import { releaseHref } from './newsroom/links'
import { offeredFiles } from './offered'
import { draftAt, draftKit } from './preview'

/** A kit as its page and the press room show it: an issue of it, or its draft in a preview. */
export interface KitView {
  /** Address of its page, in the reader's language. */
  href: string
  /** Of the page of its release alone. */
  releaseHref: string
  /** It stands in a partner's edition: its issues are read at the house. */
  relayed: boolean
  content: KitContent
  /** In the reader's language. */
  edition: KitEdition
  /** With its files, from which any archive of it is made: see `archiveDownload`. */
  frozen: FrozenKit
  downloads: KitDownloads
  /** Null in a preview of what is not issued. */
  issue: IssueFacts | null
  /** Slug of the campaign, whose house edition the kit stands in. */
  campaign: string
  /** The release with its formats, as the editor's JSON. */
  body: NonNullable<PressKit['release']>['body']
  /** By id, for previews; in the reader's language. An image that may no longer be shown is absent. */
  media: ReadonlyMap<string, Media>
  /** Those that may still be given, as they were frozen. */
  documents: readonly KitDocument[]
}

/** An issue at its own address; a stopped one has no view. */
export interface IssueView {
  facts: IssueFacts
  /** Address of the kit's page, where the issue in force stands; null when none does. */
  kitHref: string | null
  view: KitView | null
}

export interface PressRoomView {
  year: number | null
  /** Years in which a kit was dated, newest first. */
  years: readonly number[]
  kits: readonly KitView[]
}

/** Rows that the room shows when no year is asked for. */
const NEWEST = 12

/**
 * What is taken of an issue, as the reader may see it: what it holds, that it was stopped, or undefined when there
 * is none.
 */
export async function issueToTake(reader: Reader, id: string): Promise<Answerable | undefined> {
  const reading = await issueById(reader, id)
  if (reading?.facts.standing === 'stopped') return { stopped: true }
  return reading?.frozen
}

async function viewOf(reader: Reader, frozen: FrozenKit, issue: IssueFacts | null): Promise<KitView | null> {
  const { content } = frozen
  const edition = content.editions.find(({ locale }) => locale === reader.locale)
  const downloads = makeable({ issue: frozen.issue }, () => kitDownloads(frozen))
  if (!edition || !downloads) return null
  const enclosed = content.documents ?? []
  const [[campaign], records, given] = await Promise.all([
    reader.named('campaigns', [content.campaign]),
    imagesFor(
      reader,
      content.images.map(({ id }) => id),
      'press',
    ),
    documentsFor(
      reader,
      enclosed.map(({ id }) => id),
    ),
  ])
  // Without its campaign in this language nobody could say in whose name it speaks.
  if (!campaign) return null
  return {
    href: kitAddress(reader.locale, edition.slug).path,
    releaseHref: releaseHref(reader.locale, edition.slug),
    relayed: false,
    content,
    edition,
    frozen,
    downloads,
    issue,
    campaign: campaign.slug,
    body: edition.release?.body,
    media: new Map(records.map((record) => [record.id, record])),
    documents: enclosed.filter(({ id }) => given.some((record) => record.id === id)),
  }
}

/** The kit with its page in the reader's language; null when it has none there, or when it can't be made. */
export async function kitView(reader: Reader, id: string): Promise<KitView | null> {
  if (reader.seesDrafts('press-kits')) {
    const draft = await draftKit(reader, id)
    return draft ? viewOf(reader, draft, null) : null
  }
  const current = await currentIssue(reader, id)
  return current?.frozen ? viewOf(reader, current.frozen, current.facts) : null
}

/** The kit at an address of the press room. */
export async function kitAt(reader: Reader, slug: string): Promise<KitView | null> {
  const drafts = reader.seesDrafts('press-kits')
  const id = drafts ? await draftAt(reader, slug) : await kitOfSlug(reader, slug)
  const view = id ? await kitView(reader, id) : null
  // An issue may have had another address than the one in force.
  return view && (drafts || view.edition.slug === slug) ? view : null
}

/** One issue of the kit at an address, whatever its standing; null for what nobody may see. */
export async function issueAt(reader: Reader, slug: string, number: number): Promise<IssueView | null> {
  const kit = await kitOfSlug(reader, slug)
  const reading = kit && (await issueOf(reader, kit, number))
  if (!kit || !reading) return null
  const { facts, frozen } = reading
  const [view, current] = await Promise.all([
    frozen ? viewOf(reader, frozen, facts) : null,
    kitView(reader, kit),
  ])
  return { facts, view, kitHref: current?.href ?? null }
}

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

/**
 * Images of the library to take, in the order of their ids; those that may not be given away there are absent.
 *
 * @param uses `press`, and what the place where they are offered asks for beside it
 */
export async function libraryImages(
  reader: Reader,
  ids: readonly string[],
  uses: readonly Use[] = ['press'],
): Promise<{ images: KitImage[]; media: ReadonlyMap<string, Media> }> {
  const found = await imagesFor(reader, ids, uses)
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
