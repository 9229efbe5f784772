/** What Next hands to a page of the catch-all: the segments, percent-encoded as the visitor sent them. */
export type PathParams = Promise<{ path: string[] }>

export const pathnameOf = ({ path }: { path: string[] }): string => `/${path.join('/')}`
