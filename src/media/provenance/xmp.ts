import { SaxesParser } from 'saxes'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const IPTC_EXT = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
/** The name since 2008, and that of the draft before, which some archives still write. */
const NAMES = new Set(['DigitalSourceType', 'DigitalSourcefileType'])

/** Longer than this a value is no address of a code. */
const LONGEST = 500

class NotXml extends Error {}

/**
 * The IPTC digital source type that an XMP packet, or an SVG with one inside, says of the file itself: as
 * text, as an attribute or as a resource, as RDF allows. What it says of ingredients, deeper inside, is not
 * about the file. Null when it says nothing, and when it is not XML.
 */
export function sourceTypeInXmp(xml: string): string | null {
  const open: string[] = []
  let found: string | null = null
  let text: string | null = null
  /** Whether what opens now stands directly in a description of the file: `rdf:RDF/rdf:Description/…`. */
  const describes = () => open.at(-1) === `${RDF}Description` && open.at(-2) === `${RDF}RDF`
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new NotXml(error.message)
  })
  parser.on('opentag', (tag) => {
    const isOurs = tag.uri === IPTC_EXT && NAMES.has(tag.local) && describes()
    const isDescription = tag.uri === RDF && tag.local === 'Description' && open.at(-1) === `${RDF}RDF`
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      if (isDescription && uri === IPTC_EXT && NAMES.has(local)) found ??= value
      if (isOurs && uri === RDF && local === 'resource') found ??= value
    }
    if (isOurs) text = ''
    open.push(`${tag.uri}${tag.local}`)
  })
  const take = (more: string) => {
    if (text !== null && text.length <= LONGEST) text += more
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    open.pop()
    if (text === null || !describes()) return
    if (text.trim()) found ??= text
    text = null
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (!(error instanceof NotXml)) throw error
    return null
  }
  const said: string | null = found
  return said === null ? null : String(said).trim().slice(0, LONGEST)
}
