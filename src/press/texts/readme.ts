import type { KitContent, KitEdition } from '../content'
import { formatBytes, formatDay, formatPixels } from '../format'
import type { KitFile } from '../kitFile'
import { PRESS_WORDS } from '../words'
import { contactPart, helpPart } from './parts'
import { document, heading, lines, type Part } from './plain'

/**
 * What a person reads first in the archive: what is in it, what may be done with it, whom to call, where
 * people find help.
 *
 * @param files those of the kit, without the readme and the manifest.
 */
export function readmeText(kit: KitContent, edition: KitEdition, files: readonly KitFile[]): string {
  const { locale } = edition
  const { text: words } = PRESS_WORDS[locale]
  return document(
    heading(words.labelled(words.kit, edition.title), '='),
    edition.lede,
    lines(edition.house.name, formatDay(kit.date, locale, kit.timeZone), edition.url),
    kit.demonstration && words.demonstration,
    lines(heading(words.contents), ...files.map((file) => `- ${describe(file, edition)}`)),
    ...rights(kit, edition, files),
    words.check,
    contactPart(edition),
    helpPart(edition),
  )
}

function describe({ path, entry, image }: KitFile, { locale }: KitEdition): string {
  const pixels =
    image?.file.width && image.file.height && formatPixels(image.file.width, image.file.height, locale)
  return [path, pixels, formatBytes(entry.size, locale)].filter(Boolean).join(', ')
}

function rights(kit: KitContent, { locale }: KitEdition, files: readonly KitFile[]): Part[] {
  const { sourceTypes, text: words } = PRESS_WORDS[locale]
  if (kit.images.length === 0) return []
  const images = kit.images.map((image) =>
    lines(
      image.name,
      ...files.filter((file) => file.image?.of === image).map((file) => `- ${file.path}`),
      words.labelled(words.credit, image.credit),
      words.labelled(words.licence, [image.licence, image.licenceUrl].filter(Boolean).join(', ')),
      words.labelled(words.origin, sourceTypes[image.sourceType]),
      image.alt[locale] && words.labelled(words.description, image.alt[locale]),
    ),
  )
  return [lines(heading(words.rights), words.rightsLead), ...images]
}
