import { isSlug } from '@/addresses'
import { LOCALES } from '@/platform/languages'
import { makeable } from '@/platform/makeable'
import type { Reader } from '@/publishing/read'
import { filledIn } from './filledIn'
import { type FrozenKit, unissued } from './frozen'
import { type KitReading, kitContent } from './kit'
import { kitAddress } from './kitAddress'
import { offeredFiles } from './offered'

/** What staff look at before it is issued: the kit itself, with its newest drafts. */

async function readOne(reader: Reader, id: string): Promise<KitReading[]> {
  const [kit] = await reader.named('press-kits', [id])
  // A draft without an address or a date is no kit yet.
  if (!kit || !isSlug(kit.slug) || !kit.date) return []
  const [filled, house] = await Promise.all([filledIn(reader, kit), reader.findGlobal('house')])
  return [{ locale: reader.locale, kit: filled, house, url: kitAddress(reader.locale, kit.slug).href }]
}

/** The kit as it would be issued; undefined when it can't be made. */
export async function draftKit(reader: Reader, id: string): Promise<FrozenKit | undefined> {
  const readings = await Promise.all(
    LOCALES.map((locale) => readOne(locale === reader.locale ? reader : reader.in(locale), id)),
  )
  return makeable({ kit: id }, () => {
    const content = kitContent(readings.flat(), offeredFiles)
    return content && unissued(content)
  })
}

/** The kit whose draft has this address. */
export async function draftAt(reader: Reader, slug: string): Promise<string | undefined> {
  const [found] = await reader.find('press-kits', {
    owner: null,
    as: 'place',
    where: { slug: { equals: slug } },
    select: { slug: true },
    limit: 1,
  })
  return found?.id
}
