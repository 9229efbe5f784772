import type { ReactNode } from 'react'
import { buildAddress, type PressRoomName } from '@/addresses'
import type { EditionView } from '@/editions/view'
import { claimsInForce } from '@/evidence/queries'
import { words } from '@/platform/words'
import { correctionsOf } from '@/press/corrections'
import { contactOf } from '@/press/kitPeople'
import { guidanceOf } from '@/press/newsroom/guidance'
import { retirementsOf } from '@/press/retired'
import { Corrections } from '@/press/views/Corrections'
import { Figures } from '@/press/views/Figures'
import { Guidance } from '@/press/views/Guidance'
import { Privacy } from '@/press/views/Privacy'
import { RoomPage } from '@/press/views/RoomPage'
import type { Reader } from '@/publishing/read'
import { helplineCards } from '@/safety/lines'
import { Helplines } from '@/ui/Helpline'
import { Frame } from './Frame'
import { inEveryLanguage, openLinks } from './links'
import type { Scene } from './open'
import { LostScene } from './Rooms'

/** What a kept page of the press room is called, and its one sentence. */
export function roomWords(locale: Scene['locale'], room: PressRoomName): { title: string; lede: string } {
  const say = words(locale)
  const title = room === 'guidance' ? say('press.writing') : say(`newsroom.${room}.title`)
  return { title, lede: say(`newsroom.${room}.lede`) }
}

/** A kept page of the press room, in the frame of the live campaign. */
export async function NewsroomScene({
  scene,
  room,
}: {
  scene: Scene
  room: PressRoomName
}): Promise<ReactNode> {
  const { reader, locale, edition, address } = scene
  if (!edition || !address) return LostScene({ scene })
  const [links, body, languages] = await Promise.all([
    openLinks(reader, edition),
    bodyOf(reader, edition, room),
    inEveryLanguage(reader, edition, address, null),
  ])
  const say = words(locale)
  const crumbs = [
    { label: say('site.home'), href: links.home },
    { label: say('site.press'), href: buildAddress({ kind: 'press', locale }) },
  ]
  return (
    <Frame edition={edition} links={links} languages={languages} current={links.press}>
      <RoomPage locale={locale} {...roomWords(locale, room)} crumbs={crumbs}>
        {body}
      </RoomPage>
    </Frame>
  )
}

async function bodyOf(reader: Reader, edition: EditionView, room: PressRoomName): Promise<ReactNode> {
  const { locale } = reader
  switch (room) {
    case 'corrections':
      return (
        <Corrections
          locale={locale}
          corrections={await correctionsOf(reader)}
          retired={await retirementsOf(reader)}
        />
      )
    case 'figures':
      return <Figures locale={locale} claims={await claimsInForce(reader)} />
    case 'guidance':
      return (
        <Guidance
          locale={locale}
          questions={await guidanceOf(reader)}
          help={<Numbers edition={edition} />}
          contact={contactOf(edition.contacts.press) ?? null}
        />
      )
    case 'privacy':
      return (
        <Privacy
          locale={locale}
          contact={contactOf(edition.contacts.press) ?? null}
          house={edition.house.name}
        />
      )
  }
}

/** The safety core goes with any article. */
const Numbers = ({ edition: { locale, safety } }: { edition: EditionView }) => (
  <section className="band paper-2" aria-labelledby="numbers">
    <div className="wrap stack">
      <h2 id="numbers">{words(locale)('newsroom.guidance.help')}</h2>
      <Helplines locale={locale} lines={helplineCards(safety.helplines)} />
    </div>
  </section>
)
