import type { SpaceRoom } from '@/addresses'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { Visit } from '../visit'

type Dead = { room: SpaceRoom; title: string; text: string }

/** A mailed link that does nothing any more, and where the next one comes from. */
export async function dead(visit: Visit, { room, title, text }: Dead): Promise<Response> {
  const { locale } = visit
  return draw(
    { locale, title, status: 410 },
    <SpaceFrame visit={visit} title={title} room={room} frame={await openFrame(visit)}>
      <div className="wrap stack">
        <p className="measure">{text}</p>
        <p>
          <Go
            locale={locale}
            href={spacePath(locale, 'signIn')}
            label={words(locale)('door.link.deadButton')}
            arrow
          />
        </p>
      </div>
    </SpaceFrame>,
  )
}

/** The same for links that sign in or set a password. */
export function deadLink(visit: Visit): Promise<Response> {
  const say = words(visit.locale)
  return dead(visit, { room: 'link', title: say('door.link.deadTitle'), text: say('door.link.dead') })
}
