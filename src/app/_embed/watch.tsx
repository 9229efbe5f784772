import type { ReactNode } from 'react'
import type { Reader } from '@/publishing/read'
import { shortLines } from '@/safety/lines'
import { Watch } from '@/ui/Watch'
import { openLinks } from '../_site/links'
import { sceneAt } from '../_site/open'
import { destinationOf } from './asked'

/** Help and the way out, as on all our pages: on a page of its own. In a frame the way out would only empty the frame. */
export async function watchOf(reader: Reader, request: Request): Promise<ReactNode> {
  if (destinationOf(request) !== 'document') return null
  const { edition } = await sceneAt(reader, null)
  if (!edition) return null
  const { safety } = edition
  const help = (await openLinks(reader, edition)).page(safety.actPage)
  return <Watch locale={reader.locale} help={help} lines={shortLines(safety.watch)} exit={safety.exitUrl} />
}
