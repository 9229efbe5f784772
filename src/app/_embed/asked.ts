import type { Address } from '@/addresses'
import type { Reader } from '@/publishing/read'

/** A request for an address below `/embed`, taken apart, with what reads for it. */
export type Asked<K extends Address['kind']> = {
  reader: Reader
  request: Request
  address: Extract<Address, { kind: K }>
  query: URLSearchParams
}

/** As the browser says: `document` for a page of its own, `iframe` in a frame; null from an older one. */
export const destinationOf = (request: Request): string | null => request.headers.get('sec-fetch-dest')
