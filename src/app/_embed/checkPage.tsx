import { type EmbedOptions, readOptions } from '@/embed/options'
import { type PastedKind, pastedCode, pastedPage, readShown } from '@/embed/pasted'
import { readCopy } from '@/embed/version'
import type { EmbedView } from '@/embed/view'
import { CheckPage } from '@/embed/views/CheckPage'
import { words } from '@/platform/words'
import type { EmbedAnswer } from './answer'
import type { Asked } from './asked'
import { EmbedDocument } from './Document'
import { houseLines } from './lost'
import { readEmbed } from './read'
import { watchOf } from './watch'
import { framePage, sheetFor, trialOf } from './widgetPage'

/** Whether a copy of an embed is still right. */
export async function checkPage({
  reader,
  request,
  address,
  query,
}: Asked<'embedCheck'>): Promise<EmbedAnswer> {
  const { locale } = reader
  const own = await readEmbed(reader, address)
  const view = own ?? (address.partner ? await readEmbed(reader, { campaign: address.campaign }) : null)
  const { options } = readOptions(query)
  const shown = readShown(query)
  // A file on a disk says nothing of itself: a key shows the edition there, and nowhere else.
  const key = request.headers.get('referer') === null ? trialOf(query, address, reader.now) : null
  if (shown && view) return shown === 'frame' ? framed(view, options, key) : pasted(view, options, shown)
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

/** For the partner who looks at what they paste: our own pages alone may frame it, or it would be on any page. */
const OURS = ["'self'"]

/** The frame's page at an address that is not counted. */
const framed = (view: EmbedView, options: EmbedOptions, key: string | null): EmbedAnswer => ({
  status: 200,
  ancestors: key ? null : OURS,
  page: framePage(view, options, null, key),
})

/** A plain page with a code in it. */
function pasted(view: EmbedView, options: EmbedOptions, kind: PastedKind): EmbedAnswer {
  const { locale } = view
  const say = words(locale)
  const around = { before: say('embed.pasted.before'), after: say('embed.pasted.after') }
  return {
    status: 200,
    ancestors: OURS,
    pasted: true,
    page: (
      <html lang={locale} dir="ltr">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{say('embed.pasted.title')}</title>
          <base target="_blank" />
        </head>
        <body
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the very code that is pasted, made by us with all text escaped
          dangerouslySetInnerHTML={{ __html: pastedPage(pastedCode(view, options, kind), around) }}
        />
      </html>
    ),
  }
}
