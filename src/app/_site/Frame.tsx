import type { ReactNode } from 'react'
import { buildAddress } from '@/addresses'
import { editionLook } from '@/editions/look'
import type { EditionView } from '@/editions/view'
import { member } from '@/partners/logoFile'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { shortLines } from '@/safety/lines'
import { Footer, type RoleGroup } from '@/ui/Footer'
import { ClosedNotice } from '@/ui/Notice'
import { type LanguageLink, SiteHead } from '@/ui/SiteHead'
import { CONTENT, Skip, Watch } from '@/ui/Watch'
import type { Links } from './links'

type FrameProps = {
  edition: EditionView
  links: Links
  languages: readonly { locale: Locale; href: string }[]
  /** The address being read, to mark it in the menu. */
  current: string | null
  closed?: { closedAt: string; timeZone: string } | null
  updated?: string | null
  children: ReactNode
}

/** What stands round every page: help and exit, the lock-up, the menu, and the footer. */
export function Frame({ edition, links, languages, current, closed, updated, children }: FrameProps) {
  const { locale, safety, partner, navigation, campaign } = edition
  const say = words(locale)
  const lines = shortLines(safety.watch)
  const act = links.page(safety.actPage) ?? (lines.length > 0 ? null : links.home)
  const nav = navigation.flatMap(({ label, to, page }) => {
    const href = to === 'press' ? links.press : links.page(page)
    return href ? [{ label, href, current: href === current }] : []
  })
  const foot = [
    ...nav.map(({ label, href }) => ({ label, href })),
    { label: say('site.legal'), href: links.page(edition.pages.legal) },
    { label: say('site.privacy'), href: links.page(edition.pages.privacy) },
    wallOf(edition, links),
  ].flatMap(({ label, href }) => (href ? [{ label, href }] : []))
  const { lead, mate } = editionLook(edition)
  const others: LanguageLink[] = languages.map((l) => ({
    locale: l.locale,
    href: l.locale === locale ? null : l.href,
  }))
  return (
    <>
      <Skip locale={locale} />
      <Watch locale={locale} help={act} lines={lines} exit={safety.exitUrl} />
      <SiteHead locale={locale} lead={lead} mate={mate} home={links.home} nav={nav} languages={others} />
      {closed && <ClosedNotice locale={locale} {...closed} />}
      <main id={CONTENT}>{children}</main>
      <Footer
        locale={locale}
        roles={rolesOf(edition)}
        own={partner !== null}
        links={foot}
        demonstration={campaign.demonstration}
        updated={updated}
        lines={lines}
      />
    </>
  )
}

/** How many of a role stand at the foot of every page: hundreds would weigh on all of them. */
const MOST_OF_A_ROLE = 12

/** Where all who relay stand, once the foot of a page can't hold them. */
function wallOf({ locale, relayers, pages }: EditionView, links: Links) {
  const page = links.page(pages.relay)
  const crowded = (['joint', 'supporting', 'funder'] as const).some(
    (role) => relayers.filter((relayer) => relayer.role === role).length > MOST_OF_A_ROLE,
  )
  return {
    label: words(locale)('invite.wall.all', { count: relayers.length }),
    href: crowded && page ? `${page}#wall` : null,
  }
}

/** The lead, then those who relay: in a partner's own edition, the two of them. */
function rolesOf(edition: EditionView): RoleGroup[] {
  const look = editionLook(edition)
  const lead: RoleGroup = { role: 'lead', members: [look.lead] }
  if (look.mate && look.foot) return [lead, { role: look.mate.role, members: [look.foot] }]
  const groups = (['joint', 'supporting', 'funder'] as const).map((role) => ({
    role,
    members: edition.relayers
      .filter((relayer) => relayer.role === role)
      .slice(0, MOST_OF_A_ROLE)
      .map(member),
  }))
  return [lead, ...groups]
}

/** The frame where no campaign is published: the site's name and nothing that could mislead. */
export const BareFrame = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <>
    <Skip locale={locale} />
    <header className="site-head">
      <div className="wrap">
        <a className="name" href={buildAddress({ kind: 'campaigns', locale })}>
          {words(locale)('site.home')}
        </a>
      </div>
    </header>
    <main id={CONTENT}>{children}</main>
  </>
)
