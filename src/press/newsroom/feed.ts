import { Feed } from 'feed'

/** One thing that a feed tells of. */
export type FeedEntry = {
  /** The same for its life, whatever its address becomes: a tag URI (RFC 4151). */
  id: string
  title: string
  /** Absolute. */
  href: string
  changed: Date
  published?: Date
  summary?: string
  /** Markup whose texts were escaped: see `paragraphs`. */
  html: string
  about: readonly string[]
}

/** What a feed says of itself; addresses are absolute. */
export type FeedHead = {
  title: string
  description: string
  /** The page that it is of. */
  page: string
  /** Its own address. */
  self: string
  /** Whose feed it is. */
  house: string
  /** What it is dated while it tells of nothing. */
  since: Date
}

/** Atom (RFC 4287). */
export const atomText = (head: FeedHead, entries: readonly FeedEntry[]): string =>
  // In Atom the library writes titles and summaries as HTML.
  `${made(head, entries, escaped, { atom: head.self }).atom1()}\n`

/** JSON Feed: its titles are plain text. */
export const jsonText = (head: FeedHead, entries: readonly FeedEntry[]): string =>
  `${made(head, entries, printable, { json: head.self }).json1()}\n`

function made(
  { title, description, page, house, since }: FeedHead,
  entries: readonly FeedEntry[],
  plain: (text: string) => string,
  feedLinks: Record<string, string>,
): Feed {
  const feed = new Feed({
    id: page,
    title: printable(title),
    description: printable(description),
    link: page,
    feedLinks,
    // Never the clock: what did not change must not look new.
    updated:
      entries.length > 0 ? new Date(Math.max(...entries.map(({ changed }) => changed.getTime()))) : since,
    generator: false,
    author: { name: printable(house) },
  })
  for (const { id, title: named, href, changed, published, summary, html, about } of entries)
    feed.addItem({
      id,
      title: plain(named),
      link: href,
      date: changed,
      published,
      description: summary && plain(summary),
      content: printable(html),
      category: about.map((name) => ({ name: printable(name), term: printable(name) })),
    })
  return feed
}

/** What XML can hold: of the controls, tabs and line ends alone. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')

/** As text of HTML. */
export const escaped = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Paragraphs of plain text as markup. */
export const paragraphs = (...texts: readonly (string | null | undefined)[]): string =>
  texts.flatMap((text) => (text ? `<p>${escaped(text).replaceAll('\n', '<br>')}</p>` : [])).join('')

/** A tag URI for a record: it names the house's host and a day on which it was the house's. */
export const tagOf = (host: string, instant: string, ...path: readonly string[]): string =>
  `tag:${host},${instant.slice(0, 10)}:${path.join('/')}`
