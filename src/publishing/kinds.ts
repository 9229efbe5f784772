import type { Address } from '@/addresses'

/**
 * What an answer is to browsers and proxies; each has one row in the table of headers.
 * `kept`: a page that depends on its address alone, cleaned, cached and written as a file.
 * `live`: an answer that depends on the request. `file`: an image to look at. `document`: a file to take
 * (SVG, PDF, archive). `static`: bytes whose address changes with them. `service`: files of the whole site.
 * `embed`: a page that stands in other people's pages, drawn for each request.
 */
export type Kind = 'kept' | 'live' | 'admin' | 'api' | 'file' | 'document' | 'static' | 'service' | 'embed'

/** What a browser could run or open if it were shown as a page. */
const DOCUMENTS = ['svg', 'pdf', 'zip']

/** The one list that says which address is kept and which is live. */
const KINDS: { [K in Address['kind']]: Kind | ((address: Extract<Address, { kind: K }>) => Kind) } = {
  front: 'service',
  campaigns: 'kept',
  page: 'kept',
  press: 'kept',
  kit: 'kept',
  release: ({ text }) => (text ? 'service' : 'kept'),
  issue: 'kept',
  pressRoom: 'kept',
  pressLive: 'live',
  pressFeed: 'service',
  relayPress: 'kept',
  pressKey: 'service',
  schema: 'service',
  file: ({ extension }) => (DOCUMENTS.includes(extension) ? 'document' : 'file'),
  archive: 'document',
  palette: 'static',
  space: 'live',
  calendar: 'service',
  embed: 'embed',
  embedCheck: 'embed',
  call: 'embed',
  service: ({ name }) => (name === 'health' || name === 'ready' ? 'live' : 'service'),
}

export function kindOf(address: Address): Kind {
  const kind = KINDS[address.kind]
  return typeof kind === 'function' ? (kind as (it: Address) => Kind)(address) : kind
}
