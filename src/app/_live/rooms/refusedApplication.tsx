import { buildAddress } from '@/addresses'
import { ApplyUnknown } from '@/partners/views/ApplyUnknown'
import { words } from '@/platform/words'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { Visit } from '../visit'

/** The address tells of no application: it is incomplete, or what it spoke of was erased. */
export async function unknownApplication(visit: Visit): Promise<Response> {
  const { locale } = visit
  const title = words(locale)('apply.confirm.unknownTitle')
  return draw(
    { locale, title, status: 404 },
    <SpaceFrame visit={visit} title={title} room="confirm" frame={await openFrame(visit)}>
      <ApplyUnknown locale={locale} campaigns={buildAddress({ kind: 'campaigns', locale })} />
    </SpaceFrame>,
  )
}
