import type { ReactNode } from 'react'
import { buildAddress, type SpaceRoom } from '@/addresses'
import { editionLook } from '@/editions/look'
import { LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import { shortLines } from '@/safety/lines'
import { type LanguageLink, SiteHead } from '@/ui/SiteHead'
import { CONTENT, Skip, Watch } from '@/ui/Watch'
import type { SpaceHouse } from './frame'
import type { Visit } from './visit'

type SpaceFrameProps = {
  visit: Visit
  title: string
  frame: SpaceHouse
  /** The room being read, to mark it in the menu. */
  room?: SpaceRoom | null
  /** The same page in other languages; the front page of the space unless said. */
  languages?: readonly LanguageLink[]
  children: ReactNode
}

/** What stands round every page of the partner space: help, the house, where one is, and the way out. */
export function SpaceFrame({ visit, title, frame, room = null, languages, children }: SpaceFrameProps) {
  const { locale, member } = visit
  const say = words(locale)
  const to = (name: SpaceRoom | null) => buildAddress({ kind: 'space', locale, room: name, rest: [] })
  const nav = member
    ? ([null, 'reach', 'team', 'signOut'] as const).map((name) => ({
        label: say(`space.nav.${name ?? 'home'}`),
        href: to(name),
        current: name === room,
      }))
    : []
  const others =
    languages ??
    LOCALES.map((other) => ({
      locale: other,
      href: other === locale ? null : buildAddress({ kind: 'space', locale: other, room: null, rest: [] }),
    }))
  const look = frame && editionLook(frame.edition)
  return (
    <>
      <Skip locale={locale} />
      {frame && (
        <Watch
          locale={locale}
          help={frame.links.page(frame.edition.safety.actPage)}
          lines={shortLines(frame.edition.safety.watch)}
          exit={frame.edition.safety.exitUrl}
        />
      )}
      {look && (
        <SiteHead
          locale={locale}
          lead={look.lead}
          mate={null}
          home={frame.links.home}
          nav={nav}
          languages={others}
        />
      )}
      <main id={CONTENT}>
        <header className="wrap stack pbe-7">
          <h1>{title}</h1>
        </header>
        {children}
      </main>
      <footer className="site-foot portal-foot">
        <div className="wrap">
          <p className="legal">
            {frame?.edition.contacts.partners?.email && (
              <span>
                {say('space.question')}{' '}
                <a href={`mailto:${frame.edition.contacts.partners.email}`}>
                  {frame.edition.contacts.partners.email}
                </a>
              </span>
            )}
            {frame?.edition.campaign.demonstration && <span>{say('site.demonstration')}</span>}
          </p>
        </div>
      </footer>
    </>
  )
}
