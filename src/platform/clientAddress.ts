import { BlockList, isIP } from 'node:net'

/** What is known of the way that a request came. */
export type Route = {
  /** The other end of the socket; undefined when nobody noted it. */
  peer: string | undefined
  /** The header X-Forwarded-For as it stands: the client first, each proxy appends whom it saw. */
  forwardedFor: string | null
  /** Our own proxies, as addresses or networks (`127.0.0.1`, `10.0.0.0/8`). */
  trusted: readonly string[]
}

/** A bare address in one spelling: without a port, without brackets, IPv4 out of its IPv6 coat; undefined when it is none. */
export function plainAddress(text: string): string | undefined {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? []
  const [, withPort] = /^([\d.]+):\d+$/.exec(text) ?? []
  const bare = (bracketed ?? withPort ?? text).replace(/%.*$/, '').toLowerCase()
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare) ?? []
  const address = mapped ?? bare
  return isIP(address) ? address : undefined
}

/**
 * The address of the client. X-Forwarded-For is believed only as far as our own proxies wrote it: read from
 * its end, up to the first address that is not one of ours. What a client invents stands before that.
 *
 * @returns undefined when the peer is unknown: then no header is believed either
 */
export function clientAddress({ peer, forwardedFor, trusted }: Route): string | undefined {
  const ours = networks(trusted)
  const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()))
  let client = peer === undefined ? undefined : plainAddress(peer)
  while (client !== undefined && hops.length > 0 && ours(client)) {
    const before = hops.pop()
    if (before === undefined) break
    client = before
  }
  return client
}

function networks(trusted: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Whom an address shares its limits with: an IPv4 address stands for itself, an IPv6 address for its /64,
 * because whoever has one has all of those (RFC 6177).
 */
export function neighbourhood(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::')
  const [front, back] = [head, tail ?? ''].map((groups) => groups.split(':').filter(Boolean))
  const zeros = tail === undefined ? 0 : 8 - (front?.length ?? 0) - (back?.length ?? 0)
  const groups = [...(front ?? []), ...Array<string>(zeros).fill('0'), ...(back ?? [])]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
