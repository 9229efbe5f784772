import config from '@payload-config'
import { getPayload } from 'payload'
import { parseAddress } from '@/addresses'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { log } from '@/platform/log'
import { openReader } from '@/publishing/read'
import { lastKnown } from '../_site/lastKnown'
import type { EmbedAnswer } from './answer'
import { callPage } from './callPage'
import { checkPage } from './checkPage'
import { houseLines, linesIn, lostPage } from './lost'
import { widgetPage } from './widgetPage'

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
        return await widgetPage({ reader, request, address, query })
      case 'embedCheck':
        return await checkPage({ reader, request, address, query })
      case 'call':
        return await callPage({ reader, request, address, query })
      default:
        return lostPage(locale, 'campaign', await houseLines(reader))
    }
  } catch (error) {
    log.error({ err: error }, 'An embed could not be read')
    return { ...lostPage(locale, 'broken', linesIn(lastKnown(locale)?.edition, 'compact')), status: 503 }
  }
}
