import { buildAddress } from '@/addresses'
import { sourceTypeUri } from '@/media/sourceTypes'
import { LOCALES, type Locale } from '@/platform/languages'
import type { KitContact, KitContent, KitDocument, KitEdition, KitImage, KitRights } from './content'
import { type KitFile, sizeOf } from './kitFile'
import { type Change, type Manifest, manifestSchema, SCHEMA_NAME } from './manifestSchema'

/** What makes an issue of a kit: its place in the series, and when it may be seen. */
export interface IssueHead {
  series: string
  number: number
  /** ISO instant. */
  publicFrom: string
  /** Every issue up to this one, this one last. */
  changelog: readonly Change[]
  /** Of the site that gives the schema. */
  origin: string
}

type ManifestFile = Manifest['files'][number]

/** One value per language, in the order of `LOCALES`, so that the same kit gives the same bytes. */
const byLanguage = <T>(
  kit: KitContent,
  pick: (edition: KitEdition) => T | undefined,
): Partial<Record<Locale, T>> =>
  inOrder(
    Object.fromEntries(kit.editions.map((edition) => [edition.locale, pick(edition)])) as Partial<
      Record<Locale, T>
    >,
  )

const inOrder = <T>(values: Partial<Record<Locale, T>>): Partial<Record<Locale, T>> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => (values[locale] === undefined ? [] : [[locale, values[locale]]])),
  )

const describeFile = (file: KitFile): ManifestFile => ({
  path: file.path,
  pathIn: inOrder(file.pathIn),
  mediaType: file.mediaType,
  bytes: file.entry.size,
  sha256: file.entry.sha256,
  language: file.locale,
  size: sizeOf(file),
  image: file.image && { ...describeImage(file.image.of), ...pixels(file.image.file) },
  document: file.enclosed && describeDocument(file.enclosed),
})

const describeDocument = (document: KitDocument): NonNullable<ManifestFile['document']> => ({
  title: inOrder(document.title),
  pages: document.file.pages,
  author: document.author,
  credit: document.credit,
  licence: document.licence,
  licenceUrl: document.licenceUrl,
  rights: describeRights(document.rights),
})

const describeRights = (rights: KitRights) => ({ ...rights, uses: [...rights.uses] })

const pixels = ({ width, height }: { width?: number; height?: number }) => ({ width, height })

const describeImage = (image: KitImage): NonNullable<ManifestFile['image']> => ({
  name: image.name,
  alt: inOrder(image.alt),
  author: image.author,
  credit: image.credit,
  creditIn: inOrder(image.creditLocal),
  licence: image.licence,
  licenceUrl: image.licenceUrl,
  rights: describeRights(image.rights),
  consents: image.consents.map((consent) => ({ ...consent, uses: [...consent.uses] })),
  digitalSourceType: sourceTypeUri(image.sourceType),
})

function describeClaims(kit: KitContent): Manifest['claims'] {
  const keys = [...new Set(kit.editions.flatMap(({ claims }) => claims.map(({ key }) => key)))]
  return keys.flatMap((key) => {
    const of = (edition: KitEdition) => edition.claims.find((candidate) => candidate.key === key)
    const any = kit.editions.map(of).find((candidate) => candidate !== undefined)
    if (!any) return []
    const { title, publisher, date, locator, url } = any.source
    return {
      key,
      status: any.status,
      wording: byLanguage(kit, (edition) => of(edition)?.wording),
      doesNotMean: byLanguage(kit, (edition) => of(edition)?.doesNotMean),
      statusReason: byLanguage(kit, (edition) => of(edition)?.statusReason),
      source: {
        title,
        publisher,
        date,
        citation: byLanguage(kit, (edition) => of(edition)?.source.citation),
        locator,
        url,
      },
      nextReview: any.nextReview,
    }
  })
}

const peopleOf = ({ contact, contacts }: KitEdition): readonly KitContact[] =>
  contact ? [contact, ...contacts] : contacts

/**
 * What an issue holds, for machines: parsed by its own schema on the way out, which also fixes the order of
 * the keys.
 *
 * @throws ZodError when a record holds what the schema refuses: the kit is not to be issued then.
 */
export function manifestOf(kit: KitContent, files: readonly KitFile[], head: IssueHead): Manifest {
  const releases = byLanguage(kit, ({ locale, release }) => {
    const path = files.find(({ kind, locale: of }) => kind === 'release' && of === locale)?.path
    return release && path ? { headline: release.headline, path } : undefined
  })
  const { series, number, publicFrom, changelog, origin } = head
  return manifestSchema.parse({
    format: 'relais-press-kit',
    version: 2,
    schema: new URL(buildAddress({ kind: 'schema', name: SCHEMA_NAME }), origin).href,
    issue: { series, number, publicFrom },
    title: byLanguage(kit, ({ title }) => title),
    addresses: byLanguage(kit, ({ url }) => url),
    publisher: byLanguage(kit, ({ house }) => house.name),
    demonstration: kit.demonstration,
    date: kit.date,
    timeZone: kit.timeZone,
    madeAt: kit.madeAt,
    languages: kit.editions.map(({ locale }) => locale),
    releases,
    files: files.map(describeFile),
    claims: describeClaims(kit),
    quotations: kit.editions.flatMap(({ locale, quotations }) =>
      quotations.map((said) => ({ ...said, language: locale })),
    ),
    contacts: kit.editions.flatMap((edition) =>
      peopleOf(edition).map((contact) => ({ ...contact, language: edition.locale })),
    ),
    changelog: [...changelog],
  } satisfies Manifest)
}

/** The manifest as it is written: the same kit gives the same bytes. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
