import type { KitContent, KitEdition } from '../content'
import { formatDay } from '../format'
import { PRESS_WORDS } from '../words'
import { aboutPart, contactPart, helpPart } from './parts'
import { document, heading } from './plain'

/**
 * The release as a text to paste into any editor: headline, dated paragraphs, who speaks, whom to call, where
 * people find help. Undefined when the kit has no release in this language.
 */
export function releaseText(kit: KitContent, edition: KitEdition): string | undefined {
  const { locale, release } = edition
  if (!release) return undefined
  const words = PRESS_WORDS[locale].text
  const day = formatDay(kit.date, locale, kit.timeZone)
  const [first = '', ...rest] = release.paragraphs
  return document(
    words.release,
    heading(release.headline, '='),
    `${release.place ? words.dated(release.place, day) : `${day}.`} ${first}`,
    ...rest,
    aboutPart(edition),
    contactPart(edition),
    helpPart(edition),
    kit.demonstration && words.demonstration,
    edition.url,
  )
}
