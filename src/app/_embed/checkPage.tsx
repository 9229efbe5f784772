import { readOptions } from '@/embed/options'
import { readCopy } from '@/embed/version'
import { CheckPage } from '@/embed/views/CheckPage'
import { words } from '@/platform/words'
import type { EmbedAnswer } from './answer'
import type { Asked } from './asked'
import { EmbedDocument } from './Document'
import { houseLines } from './lost'
import { readEmbed } from './read'
import { watchOf } from './watch'
import { sheetFor } from './widgetPage'

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
