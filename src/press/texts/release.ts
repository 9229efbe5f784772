import { words } from '@/platform/words'
import type { KitContent, KitEdition } from '../content'
import { datelineOf } from './dateline'
import {
  aboutPart,
  clearancePart,
  contactPart,
  helpPart,
  type Named,
  notesPart,
  numberPart,
  quotationsPart,
} from './parts'
import { document, heading, lines } from './plain'
import { setEdition } from './set'

/**
 * The release as a text to paste into any editor: what may be done with it, headline, dated lead and paragraphs, what
 * may be quoted, notes, who speaks, whom to call, where people find help. Undefined when the kit has no release in this language.
 *
 * @param named the issue that it belongs to
 */
export function releaseText(kit: KitContent, unset: KitEdition, named?: Named): string | undefined {
  const edition = setEdition(unset)
  const { locale, release } = edition
  if (!release) return undefined
  const say = words(locale)
  const [first = '', ...rest] = [release.lead, ...release.paragraphs].filter((text) => text !== undefined)
  return document(
    lines(say('kit.release'), numberPart(edition, kit, named)),
    clearancePart(kit, locale),
    heading(release.headline, '='),
    `${datelineOf(release.place, kit, locale)} ${first}`,
    ...rest,
    quotationsPart(edition),
    notesPart(edition),
    aboutPart(edition),
    contactPart(edition),
    helpPart(edition),
    kit.demonstration && say('kit.demonstration'),
    edition.url,
  )
}
