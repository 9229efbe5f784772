import { buildAddress, parseAddress } from '@/addresses'
import { readOptions, writeOptions } from '@/embed/options'
import { TRIAL } from '@/embed/trial'
import { lineOf } from '@/embed/view'
import { CallPage } from '@/embed/views/CallPage'
import { env } from '@/platform/env'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import type { EmbedAnswer } from './answer'
import type { Asked } from './asked'
import { EmbedDocument } from './Document'
import { houseLines, lostPage } from './lost'
import { watchOf } from './watch'
import { trialOf } from './widgetPage'

/** One helpline, where a tap on its number leads. */
export async function callPage({ reader, request, address, query }: Asked<'call'>): Promise<EmbedAnswer> {
  const { locale } = reader
  const line = await reader.findByID('helplines', address.line)
  const back = backOf(query.get('back'), reader)
  const others = (await houseLines(reader, 'helplines')).filter(({ id }) => id !== address.line)
  if (!line || !lineOf(line)) return lostPage(locale, 'line', others)
  return {
    status: 200,
    ancestors: null,
    page: (
      <EmbedDocument
        locale={locale}
        title={words(locale)('embed.call.title', { name: line.name })}
        edition={null}
        scheme="auto"
        canonical={null}
      >
        {await watchOf(reader, request)}
        <CallPage locale={locale} line={line} others={others} back={back} />
      </EmbedDocument>
    ),
  }
}

/** Only back to an embed of ours: an address that somebody else made up leads nowhere. */
function backOf(given: string | null, { locale, now }: Reader): string | null {
  const [pathname = '', search = ''] = given?.split('?', 2) ?? []
  const address = parseAddress(pathname)
  if (address?.kind !== 'embed' || address.locale !== locale) return null
  const query = new URLSearchParams(search)
  const back = new URL(
    `${buildAddress(address)}${writeOptions(readOptions(query).options)}`,
    env().PUBLIC_URL,
  )
  const key = trialOf(query, address, now)
  if (key) back.searchParams.set(TRIAL, key)
  return `${back.pathname}${back.search}`
}
