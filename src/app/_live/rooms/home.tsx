import { buildAddress } from '@/addresses'
import { organisationName } from '@/partners/members/organisation'
import { idOf } from '@/platform/ids'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { DeskView } from '../home/DeskView'
import { readHome } from '../home/read'
import { deskTitle } from '../home/sayings'
import { SpaceFrame } from '../SpaceFrame'
import type { MemberRoom } from '../visit'

/** What is left to do, edition by edition. */
export const home: MemberRoom = {
  get: async (visit) => {
    const { payload, locale, member } = visit
    const say = words(locale)
    const [{ partner, desks }, frame] = await Promise.all([readHome(visit), openFrame(visit)])
    const [desk, another] = desks
    const only = desk && !another ? desk : null
    const title = only ? deskTitle(locale, only) : say(desk ? 'space.home.many' : 'space.home.none')
    const organisation =
      partner?.name ?? (await organisationName(payload, idOf(member.partner) ?? '', locale))
    const online = only?.air === 'on' && only.progress.published.length > 0
    const crumbs = [{ label: organisation }, ...(only ? [{ label: only.campaign.title }] : [])]
    return draw(
      { locale, title: `${title} – ${say('space.title')}` },
      <SpaceFrame
        visit={visit}
        title={title}
        lede={only && online ? say('space.home.ledeOn') : null}
        crumbs={crumbs}
        frame={frame}
      >
        {desks.length === 0 && (
          <div className="wrap stack">
            <p className="measure">{say('space.home.noneText')}</p>
            <p>
              <Go
                locale={locale}
                href={buildAddress({ kind: 'campaigns', locale })}
                label={say('space.home.noneLink')}
                arrow
              />
            </p>
          </div>
        )}
        <div className="stack-xl">
          {desks.map((one) => (
            <div key={one.edition.id}>
              {!only && (
                <div className="wrap">
                  <p className="lede">{deskTitle(locale, one)}</p>
                </div>
              )}
              <DeskView locale={locale} desk={one} />
            </div>
          ))}
        </div>
      </SpaceFrame>,
    )
  },
}
