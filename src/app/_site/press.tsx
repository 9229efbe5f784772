import type { ReactNode } from 'react'
import { words } from '@/platform/words'
import { contactOf } from '@/press/kit'
import type { KitView, PressRoomView } from '@/press/queries'
import { Kit } from '@/press/views/Kit'
import { PressRoom } from '@/press/views/PressRoom'
import { Frame } from './Frame'
import { inEveryLanguage, openLinks } from './links'
import type { Scene } from './open'
import { LostScene } from './Rooms'

/** The press room, in the frame of the live campaign. */
export async function PressScene({ scene, room }: { scene: Scene; room: PressRoomView }): Promise<ReactNode> {
  const { reader, locale, edition, address } = scene
  if (!edition || !address) return LostScene({ scene })
  const links = await openLinks(reader, edition)
  const say = words(locale)
  return (
    <Frame
      edition={edition}
      links={links}
      languages={await inEveryLanguage(reader, edition, address, null)}
      current={links.press}
    >
      <PressRoom
        locale={locale}
        room={room}
        crumbs={[{ label: say('site.home'), href: links.home }, { label: say('site.press') }]}
        contact={contactOf(edition.contacts.press) ?? null}
      />
    </Frame>
  )
}

/** A press kit, in the frame of its own campaign. */
export async function KitScene({ scene, view }: { scene: Scene; view: KitView }): Promise<ReactNode> {
  const { reader, locale, edition, address } = scene
  if (!edition || !address) return LostScene({ scene })
  const links = await openLinks(reader, edition, [{ blockType: 'prose', body: view.body }])
  const say = words(locale)
  return (
    <Frame
      edition={edition}
      links={links}
      languages={await inEveryLanguage(reader, edition, address, view.content.id)}
      current={links.press}
    >
      <Kit
        view={view}
        crumbs={[
          { label: say('site.home'), href: links.home },
          { label: say('site.press'), href: links.press },
        ]}
        pageHref={links.page}
      />
    </Frame>
  )
}
