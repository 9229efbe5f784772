import config from '@payload-config'
import { getPayload } from 'payload'
import { parseAddress } from '@/addresses'
import { DEFAULT_LOCALE } from '@/platform/languages'
import { log } from '@/platform/log'
import { answerKit, unreachable } from '@/press/answerKit'
import { takenByThePublic } from '@/press/embargo/running'
import { issueToTake } from '@/press/queries'
import { openReader } from '@/publishing/read'

export const dynamic = 'force-dynamic'

/** The archives, texts and images of an issue, to whoever may see it: always as the visitor, never as staff. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const address = parseAddress(pathname)
  const id = address?.kind === 'archive' ? address.issue : address?.kind === 'file' ? address.id : null
  if (id === null) return answerKit(request, undefined, '')
  try {
    const payload = await getPayload({ config })
    const issue = await issueToTake(openReader({ payload, locale: DEFAULT_LOCALE }), id)
    const segment = pathname.slice(pathname.lastIndexOf('/') + 1)
    return await answerKit(request, issue, segment, () => takenByThePublic(payload, id))
  } catch (error) {
    log.error({ err: error }, 'An issue of a press kit could not be read')
    return unreachable()
  }
}

export const HEAD = GET
