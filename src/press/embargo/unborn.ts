import { parseAddress } from '@/addresses'
import { isFileCollection } from '@/media/address'

/** Addresses at which something could stand one day that nobody has been told of. */
export const UNBORN_KINDS = ['kit', 'issue', 'release', 'file', 'archive', 'image'] as const
export type UnbornKind = (typeof UNBORN_KINDS)[number]

/**
 * What a request tried to find that is not there, or not yet: both are answered alike, and counted alike. Null for
 * everything else.
 *
 * @param path as it was asked for, without its query
 * @param status of the answer
 */
export function unbornTry(path: string, status: number): UnbornKind | null {
  if (status !== 404) return null
  const address = parseAddress(path)
  switch (address?.kind) {
    case 'kit':
    case 'issue':
    case 'release':
    case 'archive':
      return address.kind
    case 'relayPress':
      return address.kit === undefined ? null : 'kit'
    case 'file':
      if (address.collection === 'kit-issues') return 'file'
      return isFileCollection(address.collection) ? 'image' : null
    default:
      return null
  }
}
