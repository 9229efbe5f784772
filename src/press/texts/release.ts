import { formatDate } from '@/platform/dates'
import { words } from '@/platform/words'
import type { KitContent, KitEdition } from '../content'
import { aboutPart, contactPart, helpPart } from './parts'
import { document, heading } from './plain'
import { setEdition } from './set'

/**
 * The release as a text to paste into any editor: headline, dated paragraphs, who speaks, whom to call, where
 * people find help. Undefined when the kit has no release in this language.
 */
export function releaseText(kit: KitContent, unset: KitEdition): string | undefined {
  const edition = setEdition(unset)
  const { locale, release } = edition
  if (!release) return undefined
  const say = words(locale)
  const day = formatDate(kit.date, locale, kit.timeZone)
  const [first = '', ...rest] = release.paragraphs
  return document(
    say('kit.release'),
    heading(release.headline, '='),
    `${release.place ? say('kit.dated', { place: release.place, day }) : `${day}.`} ${first}`,
    ...rest,
    aboutPart(edition),
    contactPart(edition),
    helpPart(edition),
    kit.demonstration && say('kit.demonstration'),
    edition.url,
  )
}
