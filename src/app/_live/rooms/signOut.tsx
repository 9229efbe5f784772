import { endSession } from '@/people/memberSession'
import { words } from '@/platform/words'
import { Submit } from '@/ui/form/Submit'
import { Go } from '@/ui/Link'
import { draw, seeOther } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { OpenRoom } from '../visit'

/** The way out: asked once, because a link that is followed must change nothing. */
export const signOut: OpenRoom = {
  open: true,
  get: async (visit) => {
    const { locale, member } = visit
    const say = words(locale)
    const title = member ? say('door.signOut.title') : say('door.signOut.doneTitle')
    return draw(
      { locale, title },
      <SpaceFrame visit={visit} title={title} room="signOut" frame={await openFrame(visit)}>
        <div className="wrap stack">
          {member ? (
            <>
              <p className="measure">{say('door.signOut.text')}</p>
              <form method="post">
                <Submit
                  locale={locale}
                  label={say('door.signOut.button')}
                  back={{ href: spacePath(locale, null), label: say('door.signOut.stay') }}
                />
              </form>
            </>
          ) : (
            <>
              <p className="measure">{say('door.signOut.done')}</p>
              <p>
                <Go
                  locale={locale}
                  href={spacePath(locale, 'signIn')}
                  label={say('door.signOut.back')}
                  arrow
                />
              </p>
            </>
          )}
        </div>
      </SpaceFrame>,
    )
  },
  post: async ({ payload, request, locale }) =>
    seeOther(spacePath(locale, 'signOut'), { 'set-cookie': await endSession(payload, request.headers) }),
}
