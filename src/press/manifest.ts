import { z } from 'zod'
import { SOURCE_TYPES, sourceTypeUri } from '@/media/sourceTypes'
import { LOCALES, type Locale } from '@/platform/languages'
import type { KitContent, KitEdition } from './content'
import type { KitFile } from './kitFile'

const perLanguage = z.partialRecord(z.enum(LOCALES), z.string())

const image = z.object({
  name: z.string(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  alt: perLanguage,
  author: z.string(),
  credit: z.string(),
  licence: z.string(),
  licenceUrl: z.url().optional(),
  digitalSourceType: z.enum(SOURCE_TYPES.map(sourceTypeUri)),
})

const file = z.object({
  path: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(LOCALES).optional(),
  image: image.optional(),
})

const claim = z.object({
  key: z.string(),
  status: z.enum(['current', 'contested', 'superseded']),
  wording: perLanguage,
  doesNotMean: perLanguage,
  source: z.object({
    title: z.string(),
    publisher: z.string(),
    date: z.string().optional(),
    citation: perLanguage,
    locator: z.string().optional(),
    url: z.url().optional(),
  }),
  nextReview: z.iso.date(),
})

/** `manifest.json` of a kit. A change that readers would stumble over raises `version`. */
export const manifestSchema = z.object({
  format: z.literal('relais-press-kit'),
  version: z.literal(1),
  title: perLanguage,
  /** Pages of the kit. */
  addresses: perLanguage,
  publisher: perLanguage,
  demonstration: z.boolean(),
  /** The instant that the kit bears. */
  date: z.iso.datetime(),
  timeZone: z.string(),
  /** The latest change of anything in it. */
  madeAt: z.iso.datetime(),
  releases: z.partialRecord(z.enum(LOCALES), z.object({ headline: z.string(), path: z.string() })),
  /** Every file of the archive but the manifest itself. */
  files: z.array(file),
  claims: z.array(claim),
})
export type Manifest = z.infer<typeof manifestSchema>

/** One value per language, in the order of `LOCALES`, so that the same kit gives the same bytes. */
function byLanguage<T>(
  kit: KitContent,
  pick: (edition: KitEdition) => T | undefined,
): Partial<Record<Locale, T>> {
  return inOrder(
    Object.fromEntries(kit.editions.map((edition) => [edition.locale, pick(edition)])) as Partial<
      Record<Locale, T>
    >,
  )
}

const inOrder = <T>(values: Partial<Record<Locale, T>>): Partial<Record<Locale, T>> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => (values[locale] === undefined ? [] : [[locale, values[locale]]])),
  )

function describeFile({ path, mediaType, entry, locale, image: shown }: KitFile): z.infer<typeof file> {
  return {
    path,
    mediaType,
    bytes: entry.size,
    sha256: entry.sha256,
    language: locale,
    image: shown && {
      name: shown.of.name,
      width: shown.file.width,
      height: shown.file.height,
      alt: inOrder(shown.of.alt),
      author: shown.of.author,
      credit: shown.of.credit,
      licence: shown.of.licence,
      licenceUrl: shown.of.licenceUrl,
      digitalSourceType: sourceTypeUri(shown.of.sourceType),
    },
  }
}

function describeClaims(kit: KitContent): z.infer<typeof claim>[] {
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

/**
 * What the kit holds, for machines: parsed by its own schema on the way out, which also fixes the order of
 * the keys.
 *
 * @param files all but the manifest.
 * @throws ZodError when a record holds what the schema refuses: the kit is not to be taken then.
 */
export function manifestOf(kit: KitContent, files: readonly KitFile[]): Manifest {
  const releases = byLanguage(kit, ({ locale, release }) => {
    const path = files.find(({ kind, locale: of }) => kind === 'release' && of === locale)?.path
    return release && path ? { headline: release.headline, path } : undefined
  })
  return manifestSchema.parse({
    format: 'relais-press-kit',
    version: 1,
    title: byLanguage(kit, ({ title }) => title),
    addresses: byLanguage(kit, ({ url }) => url),
    publisher: byLanguage(kit, ({ house }) => house.name),
    demonstration: kit.demonstration,
    date: kit.date,
    timeZone: kit.timeZone,
    madeAt: kit.madeAt,
    releases,
    files: files.map(describeFile),
    claims: describeClaims(kit),
  } satisfies Manifest)
}

/** The manifest as it is written: the same kit gives the same bytes. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
