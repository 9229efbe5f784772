import type { Use } from '@/media/fields/rights'
import { imagesFor } from '@/media/rights/read'
import type { Media, PressKit } from '@/payload-types'
import { makeable } from '@/platform/makeable'
import type { Reader } from '@/publishing/read'
import type { Answerable } from './answerKit'
import type { KitContent, KitDocument, KitEdition, KitImage } from './content'
import { type KitDownloads, kitDownloads } from './downloads'
import type { FrozenKit } from './frozen'
import { currentIssue, type IssueFacts, issueById, issueOf, kitOfSlug } from './issues'
import { kitAddress } from './kitAddress'
import { documentsFor } from './kitDocuments'
import { kitImages } from './kitImages'
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
