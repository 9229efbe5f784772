import config from '@payload-config'
import { getPayload } from 'payload'
import type { ReactNode } from 'react'
import { type Address, buildAddress, parseAddress } from '@/addresses'
import { editionLook } from '@/editions/look'
import { keepSheet } from '@/editions/sheetShelf'
import type { EditionView } from '@/editions/view'
import { shownTo } from '@/embed/hosts'
import { type EmbedOptions, type Form, readOptions, writeOptions } from '@/embed/options'
import { schemeSheet } from '@/embed/scheme'
import { readCopy } from '@/embed/version'
import { type EmbedLine, lineOf, linesOf } from '@/embed/view'
import { CallPage } from '@/embed/views/CallPage'
import { CheckPage } from '@/embed/views/CheckPage'
import { EmbedLost } from '@/embed/views/Lost'
import { Widget } from '@/embed/views/Widget'
import { env } from '@/platform/env'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { openReader, type Reader } from '@/publishing/read'
import { shortLines } from '@/safety/lines'
import { Watch } from '@/ui/Watch'
import { lastKnown } from '../_site/lastKnown'
import { openLinks } from '../_site/links'
import { sceneAt } from '../_site/open'
import type { EmbedAnswer } from './answer'
import { EmbedDocument } from './Document'
import { allowedHosts } from './hosts'
import { readEmbed } from './read'

type Asked<K extends Address['kind']> = {
  reader: Reader
  request: Request
  address: Extract<Address, { kind: K }>
  query: URLSearchParams
}

/** Whatever stands below `/embed`, and, where nothing stands or nothing can be read, the numbers that answer. */
export async function embedAnswer(request: Request): Promise<EmbedAnswer> {
  const { pathname, searchParams: query } = new URL(request.url)
  const second = pathname.split('/')[2]
  const locale = isLocale(second) ? second : DEFAULT_LOCALE
  try {
    const reader = openReader({ payload: await getPayload({ config }), locale })
    const address = parseAddress(pathname)
    switch (address?.kind) {
      case 'embed':
        return await embedPage({ reader, request, address, query })
      case 'embedCheck':
        return await checkPage({ reader, request, address, query })
      case 'call':
        return await callPage({ reader, request, address, query })
      default:
        return lost(locale, 'campaign', await houseLines(reader))
    }
  } catch (error) {
    log.error({ err: error }, 'An embed could not be read')
    return { ...lost(locale, 'broken', linesIn(lastKnown(locale)?.edition, 'compact')), status: 503 }
  }
}

async function embedPage({ reader, request, address, query }: Asked<'embed'>): Promise<EmbedAnswer> {
  const { options, unknown } = readOptions(query)
  const own = address.partner ? await readEmbed(reader, address) : null
  const shown = own
    ? shownTo(
        { referer: request.headers.get('referer'), destination: request.headers.get('sec-fetch-dest') },
        await allowedHosts(reader, own.edition),
        env().ALLOWED_HOSTS,
      )
    : null
  const view = shown?.as === 'partner' ? own : await readEmbed(reader, { campaign: address.campaign })
  if (!view) return lost(reader.locale, 'campaign', await houseLines(reader))
  // The way back is to what was shown: our own page leads to it, and our own page may show every edition.
  const back = `${new URL(view.addresses.embed).pathname}${writeOptions(options)}`
  return {
    status: 200,
    ancestors: shown?.ancestors ?? null,
    unknown,
    page: (
      <EmbedDocument
        locale={view.locale}
        title={typeset(view.edition.campaign.title, view.locale)}
        edition={sheetFor(view.edition, options)}
        scheme={options.scheme}
        canonical={view.addresses.home}
        leaves
      >
        <Widget view={view} options={options} back={back} />
      </EmbedDocument>
    ),
  }
}

async function checkPage({ reader, request, address, query }: Asked<'embedCheck'>): Promise<EmbedAnswer> {
  const { locale } = reader
  const own = await readEmbed(reader, address)
  const view = own ?? (address.partner ? await readEmbed(reader, { campaign: address.campaign }) : null)
  const { options } = readOptions(query)
  return {
    status: view ? 200 : 404,
    ancestors: null,
    page: (
      <EmbedDocument
        locale={locale}
        title={words(locale)('embed.check.title')}
        edition={view && sheetFor(view.edition, options)}
        scheme="auto"
        canonical={null}
      >
        {await watchOf(reader, request)}
        <CheckPage
          locale={locale}
          copy={readCopy(query)}
          options={options}
          view={view}
          ended={!own}
          lines={view ? [] : await houseLines(reader, 'helplines')}
          now={reader.now}
        />
      </EmbedDocument>
    ),
  }
}

async function callPage({ reader, request, address, query }: Asked<'call'>): Promise<EmbedAnswer> {
  const { locale } = reader
  const line = await reader.findByID('helplines', address.line)
  const back = backOf(query.get('back'), locale)
  const others = (await houseLines(reader, 'helplines')).filter(({ id }) => id !== address.line)
  if (!line || !lineOf(line)) return lost(locale, 'line', others)
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

/** Help and the way out, as on all our pages: on a page of its own. In a frame the way out would only empty the frame. */
async function watchOf(reader: Reader, request: Request): Promise<ReactNode> {
  if (request.headers.get('sec-fetch-dest') !== 'document') return null
  const { edition } = await sceneAt(reader, null)
  if (!edition) return null
  const { safety } = edition
  const help = (await openLinks(reader, edition)).page(safety.actPage)
  return <Watch locale={reader.locale} help={help} lines={shortLines(safety.watch)} exit={safety.exitUrl} />
}

/** Only back to an embed of ours: an address that somebody else made up leads nowhere. */
function backOf(given: string | null, locale: Locale): string | null {
  const [pathname = '', query = ''] = given?.split('?', 2) ?? []
  const address = parseAddress(pathname)
  if (address?.kind !== 'embed' || address.locale !== locale) return null
  return `${buildAddress(address)}${writeOptions(readOptions(new URLSearchParams(query)).options)}`
}

/** The numbers of the campaign that is live. */
async function houseLines(reader: Reader, form: Form = 'compact'): Promise<readonly EmbedLine[]> {
  return linesIn((await sceneAt(reader, null)).edition, form)
}

function linesIn(edition: EditionView | null | undefined, form: Form): readonly EmbedLine[] {
  const lines = (edition?.safety.helplines ?? []).flatMap((line) => lineOf(line) ?? [])
  return linesOf({ lines }, form)
}

const lost = (
  locale: Locale,
  why: 'campaign' | 'line' | 'broken',
  lines: readonly EmbedLine[],
): EmbedAnswer => ({
  status: 404,
  ancestors: null,
  page: (
    <EmbedDocument
      locale={locale}
      title={words(locale)('embed.help')}
      edition={null}
      scheme="auto"
      canonical={null}
      leaves
    >
      <EmbedLost locale={locale} why={why} lines={lines} />
    </EmbedDocument>
  ),
})

/** The sheet of an edition in the scheme that is asked for; null where the site's own says it all. */
function sheetFor(edition: EditionView, { scheme }: Pick<EmbedOptions, 'scheme'>) {
  const sheet = schemeSheet(editionLook(edition).sheet, scheme)
  if (!sheet) return null
  keepSheet(sheet)
  return {
    slug: edition.partner?.slug ?? 'house',
    stylesheet: buildAddress({ kind: 'palette', hash: sheet.hash }),
  }
}
