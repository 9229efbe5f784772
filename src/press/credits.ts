import { creditIn } from '@/media/rights/credit'
import { creditLine } from '@/media/rights/creditLine'
import type { Locale } from '@/platform/languages'
import type { KitDocument, KitImage } from './content'
import { imageName } from './imageName'
import { documentName } from './kitDocuments'

/** The line to print with an image of a kit, the same on its pages, in its texts and on paper. */
export const imageCredit = (image: KitImage, locale: Locale): string =>
  creditLine({ ...image, title: imageName(image, locale), credit: creditIn(image, locale) }, locale)

/** The same for a document. */
export const documentCredit = (document: KitDocument, locale: Locale): string =>
  creditLine({ ...document, title: documentName(document, locale) }, locale)
