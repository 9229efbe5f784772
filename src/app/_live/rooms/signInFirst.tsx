import { words } from '@/platform/words'
import { draw } from '../draw'
import type { Sent } from '../form'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { Visit } from '../visit'

/** The way in. What was typed when the session had ended travels with it. */
export async function signInFirst(visit: Visit, _sent?: Sent): Promise<Response> {
  const title = words(visit.locale)('space.signIn')
  return draw(
    { locale: visit.locale, title },
    <SpaceFrame visit={visit} title={title} frame={await openFrame(visit)}>
      {null}
    </SpaceFrame>,
  )
}
