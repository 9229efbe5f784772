import { usageWords } from '@/media/rights/words'
import { SOURCE_TYPE_LABELS } from '@/media/sourceTypes'
import { formatBytes, formatPixels } from '@/platform/numbers'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { KitContent, KitDocument, KitEdition, KitImage, KitRights } from '../content'
import { documentCredit, imageCredit } from '../credits'
import { imageName } from '../imageName'
import { documentName } from '../kitDocuments'
import { type KitFile, pathFor } from '../kitFile'
import { contactPart, embargoPart, helpPart, type Named, numberPart } from './parts'
import { document, heading, lines, type Part } from './plain'
import { setEdition } from './set'

/**
 * What a person reads first in the archive: what is in it, what may be done with it, whom to call, where
 * people find help.
 *
 * @param files those of the kit, without the readme, the manifest and what is printed.
 * @param printed paths of the printed documents: they bear the number of their issue, so nothing else is said of them.
 * @param named the issue that it belongs to
 */
export function readmeText(
  kit: KitContent,
  unset: KitEdition,
  files: readonly KitFile[],
  printed: readonly string[] = [],
  named?: Named,
): string {
  const edition = setEdition(unset)
  const { locale } = edition
  const say = words(locale)
  return document(
    heading(say('kit.labelled', { label: say('kit.kit'), value: edition.title }), '='),
    embargoPart(kit, locale),
    edition.lede,
    lines(edition.house.name, numberPart(edition, kit, named), edition.url),
    kit.demonstration && say('kit.demonstration'),
    lines(
      heading(say('kit.archive.contents')),
      ...files.map((file) => `- ${describe(file, edition)}`),
      ...printed.map((path) => `- ${path}`),
    ),
    ...rights(kit, edition, files),
    lines(say('kit.archive.check'), say('kit.archive.signature', { keys: keysAt(edition.url) }), CHECK),
    contactPart(edition),
    helpPart(edition),
  )
}

/** Where every key of the house stands, each with its file. */
const keysAt = (url: string): string => new URL('/.well-known/relais-press-keys.json', url).href

/** What checks a signature, with a tool that most systems have. */
export const CHECK =
  'openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in manifest.json -sigfile manifest.json.sig'

function describe(file: KitFile, { locale }: KitEdition): string {
  const { entry, image, enclosed } = file
  const pixels =
    image?.file.width && image.file.height && formatPixels(image.file.width, image.file.height, locale)
  // A text bears the number of its issue, whose length is no change of what it says.
  const size = image || enclosed ? formatBytes(entry.size, locale) : undefined
  return [pathFor(file, locale), pixels, size].filter(Boolean).join(', ')
}

function rights(kit: KitContent, { locale }: KitEdition, files: readonly KitFile[]): Part[] {
  const say = words(locale)
  const labelled = (label: string, value: string): string => say('kit.labelled', { label, value })
  const used = (of: KitRights, licence: string, licenceUrl?: string): string[] => [
    labelled(say('press.usage'), typeset(usageWords('press', { ...of, licence }, locale), locale)),
    labelled(say('press.licence'), [licence, licenceUrl].filter(Boolean).join(', ')),
  ]
  const paths = (of: KitImage | KitDocument) =>
    files
      .filter(({ image, enclosed }) => image?.of === of || enclosed === of)
      .map((file) => `- ${pathFor(file, locale)}`)
  const images = kit.images.map((image) =>
    lines(
      imageName(image, locale),
      ...paths(image),
      labelled(say('press.credit'), typeset(imageCredit(image, locale), locale)),
      ...used(image.rights, image.licence, image.licenceUrl),
      labelled(say('press.origin'), SOURCE_TYPE_LABELS[image.sourceType][locale]),
      image.alt[locale] && labelled(say('kit.archive.description'), typeset(image.alt[locale], locale)),
    ),
  )
  const documents = (kit.documents ?? []).map((one) =>
    lines(
      documentName(one, locale),
      ...paths(one),
      labelled(say('press.credit'), typeset(documentCredit(one, locale), locale)),
      ...used(one.rights, one.licence, one.licenceUrl),
    ),
  )
  return [
    ...(images.length > 0
      ? [lines(heading(say('kit.archive.rights')), say('kit.archive.rightsLead')), ...images]
      : []),
    ...(documents.length > 0 ? [lines(heading(say('kit.archive.documents'))), ...documents] : []),
  ]
}
