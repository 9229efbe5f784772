import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/platform/languages'
import { creditLine } from './rights/creditLine'
import { type SourceType, sourceTypeUri } from './sourceTypes'

/** What a file says about itself. Nothing else of a record is ever written into it. */
export interface ImageCredits {
  /** What it is called, in each language. */
  title?: Partial<Record<Locale, string>>
  author: string
  credit: string
  licence: string
  licenceUrl?: string | null
  sourceType: SourceType | null
  alt: Partial<Record<Locale, string>>
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const

/** Characters that XML 1.0 can't hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const escaped = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escaped(text)}</${name}>` : ''

/** A text in several languages; the first is also the one for readers who know none of them. */
function languages(name: string, texts: readonly (readonly [string, string])[]): string {
  const [first] = texts
  if (!first) return ''
  const items = [['x-default', first[1]] as const, ...texts]
  const list = items.map(([lang, text]) => `<rdf:li xml:lang="${lang}">${escaped(text)}</rdf:li>`).join('')
  return `<${name}><rdf:Alt>${list}</rdf:Alt></${name}>`
}

/** Waived rights: the only licences whose files must not say that rights are held. */
const isPublicDomain = (licence: string): boolean =>
  /^(?:cc0|cc-?pdm|pdm|public domain|domaine public)\b/i.test(licence)

/**
 * The metadata of an image as RDF, in the fields that the IPTC Photo Metadata Standard 2024.1 names for them:
 * title, creator, credit line, copyright notice, usage terms and their address, digital source type, alt text.
 * Every value is escaped; the result is a whole `rdf:RDF` element.
 *
 * The credit line is the one that a kit gives to print, in the first language: that field has one alone.
 */
export function creditsRdf(credits: ImageCredits): string {
  const { author, credit, licence, licenceUrl, sourceType, alt, title = {} } = credits
  const order = [DEFAULT_LOCALE, ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)]
  const inOrder = (texts: Partial<Record<Locale, string>>) =>
    order.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]] as const] : []))
  const [[locale, named] = []] = inOrder(title)
  const line = locale && named && credit ? creditLine({ ...credits, title: named }, locale) : credit
  const declarations = Object.entries(NAMESPACES)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('')
  const fields = [
    languages('dc:title', inOrder(title)),
    author && `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    credit &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(credit)}</rdf:li></rdf:Alt></dc:rights>`,
    element('photoshop:Credit', line),
    element('xmpRights:Marked', isPublicDomain(licence) ? 'False' : 'True'),
    licence &&
      `<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${escaped(licence)}</rdf:li></rdf:Alt></xmpRights:UsageTerms>`,
    element('xmpRights:WebStatement', licenceUrl),
    element('Iptc4xmpExt:DigitalSourceType', sourceType && sourceTypeUri(sourceType)),
    languages('Iptc4xmpCore:AltTextAccessibility', inOrder(alt)),
  ]
  return `<rdf:RDF${declarations}><rdf:Description rdf:about="">${fields.join('')}</rdf:Description></rdf:RDF>`
}

/** The same as an XMP packet, for JPEG, PNG, WebP, AVIF and PDF. */
export const xmpPacket = (credits: ImageCredits): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${creditsRdf(credits)}</x:xmpmeta><?xpacket end="w"?>`
