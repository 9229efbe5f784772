import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { env } from '@/platform/env'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/platform/languages'
import type { KitContent } from '../content'
import { nameOf } from '../issuing/code'
import { headsOf } from './heads'
import { type KitPdf, makePdfs } from './makePdfs'
import { storePdfs } from './shelf'

/**
 * The documents of an issue that is being made, already on the shelf when this returns: a record names only what
 * is there. With the logo that the house has now.
 * @throws PrintError, StorageFailure
 */
export async function printIssue(
  req: PayloadRequest,
  content: KitContent,
  { series, number, publicFrom }: { series: string; number: number; publicFrom: string },
): Promise<KitPdf[]> {
  const house = await req.payload.findGlobal({
    slug: 'house',
    depth: 1,
    locale: DEFAULT_LOCALE,
    fallbackLocale: LOCALES.find((locale) => locale !== DEFAULT_LOCALE),
    req,
  })
  const check = (locale: Locale): string =>
    new URL(buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] }), env().PUBLIC_URL).href
  const pdfs = await makePdfs(content, {
    heads: await headsOf(house),
    issue: {
      name: nameOf({ series, number }),
      publicFrom,
      check: Object.fromEntries(LOCALES.map((locale) => [locale, check(locale)])) as Record<Locale, string>,
    },
  })
  await storePdfs(pdfs)
  return pdfs
}
