import type { ReactNode } from 'react'
import { buildAddress, type SpaceRoom } from '@/addresses'
import type { Own } from '@/editions/own'
import { words } from '@/platform/words'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { MemberVisit } from '../visit'

/** Where an edition is published: the room that knows all its languages. */
const campaignHome = ({ locale, rest }: MemberVisit): string =>
  buildAddress({ kind: 'space', locale, room: 'publish', rest: rest.slice(0, 1) })

type EditionPage = {
  room: SpaceRoom
  title: string
  status?: number
  /** Whose edition of what; none where there is no such edition. */
  own?: Own
  lede?: string
  done?: string | null
  errors?: readonly { name: string; text: string }[]
  /** Help and exit scroll away: a bar of its own stays in view. */
  still?: boolean
  body: ReactNode
}

/** A page of the space about one edition. */
export async function editionPage(visit: MemberVisit, page: EditionPage): Promise<Response> {
  const { room, title, status, own, body, ...rest } = page
  const { locale } = visit
  const home = buildAddress({ kind: 'space', locale, room: null, rest: [] })
  const crumbs = own && [
    { label: own.partner.name, href: home },
    { label: own.campaign.title, href: campaignHome(visit) },
  ]
  return draw(
    { locale, title, status },
    <SpaceFrame
      visit={visit}
      title={title}
      frame={await openFrame(visit)}
      room={room}
      crumbs={crumbs}
      {...rest}
    >
      {body}
    </SpaceFrame>,
  )
}

/** The edition is somebody else's, or none: how to go on. The same for both, so that nothing is told by it. */
export const noSuchEdition = (visit: MemberVisit, room: SpaceRoom): Promise<Response> => {
  const say = words(visit.locale)
  return editionPage(visit, {
    room,
    title: say('slots.title'),
    status: 404,
    body: (
      <div className="wrap stack">
        <p>{say('slots.lost')}</p>
        <p>
          <a href={buildAddress({ kind: 'space', locale: visit.locale, room: null, rest: [] })}>
            {say('slots.backHome')}
          </a>
        </p>
      </div>
    ),
  })
}
