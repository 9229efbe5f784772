/** A host and a port as they stand in an address: IPv6 in brackets (RFC 3986, 3.2.2). */
export const authority = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`
