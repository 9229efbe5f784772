import type { ReactNode } from 'react'
import { buildAddress, type SpaceRoom } from '@/addresses'
import { LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import { draw } from '../draw'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { MemberVisit } from '../visit'

type EditionPage = {
  room: SpaceRoom
  title: string
  lede?: string
  status?: number
  errors?: readonly { name: string; text: string }[]
  body: ReactNode
}

/** A page of the space about one edition, with its other language at the same place. */
export async function editionPage(
  visit: MemberVisit,
  { room, title, lede, status, errors, body }: EditionPage,
): Promise<Response> {
  const languages = LOCALES.map((locale) => ({
    locale,
    href:
      locale === visit.locale ? null : buildAddress({ kind: 'space', locale, room, rest: [...visit.rest] }),
  }))
  return draw(
    { locale: visit.locale, title, status },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={lede}
      errors={errors}
      frame={await openFrame(visit)}
      room={room}
      languages={languages}
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
