import { words } from '@/platform/words'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { Visit } from '../visit'

/** Nothing was tried: how long to wait. */
export async function tooManyTries(visit: Visit, seconds: number): Promise<Response> {
  const { locale } = visit
  const title = words(locale)('door.signIn.wait', { minutes: Math.ceil(seconds / 60) })
  return draw(
    { locale, title, status: 429, headers: { 'retry-after': String(seconds) } },
    <SpaceFrame visit={visit} title={title} room="signIn" frame={await openFrame(visit)}>
      {null}
    </SpaceFrame>,
  )
}
