import { createHash } from 'node:crypto'
import config from '@payload-config'
import { getPayload } from 'payload'
import { type Address, buildAddress, parseAddress } from '@/addresses'
import { feedText } from '@/editions/calendar/feed'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { words } from '@/platform/words'
import { atomText, type FeedHead, jsonText } from '@/press/newsroom/feed'
import { correctionEntries, kitEntries } from '@/press/newsroom/feedEntries'
import { roomHref } from '@/press/newsroom/links'
import { cacheControl } from '@/publishing/headers'
import { openReader, type Reader } from '@/publishing/read'
import { comingDates } from './dates'

type FeedAddress = Extract<Address, { kind: 'pressFeed' }>

const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  corrections: 'application/atom+xml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
} as const satisfies Record<FeedAddress['feed'], string>

/**
 * A feed of the press room, read anew each time as the public reads it: what is not public yet is in none. Whoever
 * asks again is told in a few bytes that nothing has changed.
 */
export async function GET(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  if (address?.kind !== 'pressFeed') return plain(404, 'Not found')
  try {
    return answer(request, address.feed, await textOf(address))
  } catch (error) {
    log.error({ err: error }, 'A feed of the press room could not be read')
    return plain(503, 'Not available at the moment', { 'retry-after': '60' })
  }
}

function answer(request: Request, feed: FeedAddress['feed'], text: string): Response {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
  const headers = { etag, 'cache-control': cacheControl('service') }
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  const named: Record<string, string> =
    feed === 'calendar' ? { 'content-disposition': 'inline; filename="relais-presse.ics"' } : {}
  return new Response(text, { headers: { ...headers, ...named, 'content-type': TYPES[feed] } })
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })

async function textOf({ locale, feed }: FeedAddress): Promise<string> {
  const reader = openReader({ payload: await getPayload({ config }), locale })
  switch (feed) {
    case 'atom':
      return atomText(await headOf(reader, feed), await kitEntries(reader))
    case 'json':
      return jsonText(await headOf(reader, feed), await kitEntries(reader))
    case 'corrections':
      return atomText(await headOf(reader, feed), await correctionEntries(reader))
    case 'calendar':
      return calendar(reader)
  }
}

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href
const pressRoom = ({ locale }: Reader): string => absolute(buildAddress({ kind: 'press', locale }))

async function headOf(reader: Reader, feed: FeedAddress['feed']): Promise<FeedHead> {
  const { locale } = reader
  const say = words(locale)
  const { name, createdAt } = await reader.findGlobal('house')
  const corrections = feed === 'corrections'
  return {
    title: `${say(corrections ? 'newsroom.corrections.title' : 'site.pressRoom')} – ${name}`,
    description: say(corrections ? 'newsroom.corrections.lede' : 'press.lede'),
    page: corrections ? absolute(roomHref(locale, 'corrections')) : pressRoom(reader),
    self: absolute(buildAddress({ kind: 'pressFeed', locale, feed })),
    house: name,
    since: new Date(createdAt ?? reader.now),
  }
}

async function calendar(reader: Reader): Promise<string> {
  const { locale } = reader
  const { dates, changedAt } = await comingDates(reader)
  const { name } = await reader.findGlobal('house')
  return feedText({
    locale,
    name: `${words(locale)('newsroom.dates.title')} – ${name}`,
    page: pressRoom(reader),
    host: new URL(env().PUBLIC_URL).hostname,
    changedAt,
    events: dates.map((date) => ({ ...date, title: `${date.title} (${date.host})` })),
  })
}
