import { words } from '@/platform/words'
import { draw } from '../draw'
import { SpaceFrame } from '../SpaceFrame'
import type { MemberRoom } from '../visit'

/** What is left to do, edition by edition. */
export const home: MemberRoom = {
  get: async (visit) => {
    const title = words(visit.locale)('space.title')
    return draw(
      { locale: visit.locale, title },
      <SpaceFrame visit={visit} title={title} frame={null}>
        {null}
      </SpaceFrame>,
    )
  },
}
