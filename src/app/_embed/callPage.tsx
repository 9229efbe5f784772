import { buildAddress, parseAddress } from '@/addresses'
import { readOptions, writeOptions } from '@/embed/options'
import { lineOf } from '@/embed/view'
import { CallPage } from '@/embed/views/CallPage'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { EmbedAnswer } from './answer'
import type { Asked } from './asked'
import { EmbedDocument } from './Document'
import { houseLines, lostPage } from './lost'
import { watchOf } from './watch'

/** One helpline, where a tap on its number leads. */
export async function callPage({ reader, request, address, query }: Asked<'call'>): Promise<EmbedAnswer> {
  const { locale } = reader
  const line = await reader.findByID('helplines', address.line)
  const back = backOf(query.get('back'), locale)
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
function backOf(given: string | null, locale: Locale): string | null {
  const [pathname = '', query = ''] = given?.split('?', 2) ?? []
  const address = parseAddress(pathname)
  if (address?.kind !== 'embed' || address.locale !== locale) return null
  return `${buildAddress(address)}${writeOptions(readOptions(new URLSearchParams(query)).options)}`
}
