import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { emergencyNumbers, helplineCards } from '@/safety/lines'
import { Lost } from '@/ui/Lost'
import { BareFrame, Frame } from './Frame'
import { lastKnown } from './lastKnown'

/** The page can't be read: says so, with the helplines as they were last known. */
export function BrokenScene({ locale }: { locale: Locale }) {
  const home = buildAddress({ kind: 'campaigns', locale })
  const known = lastKnown(locale)
  if (!known)
    return (
      <BareFrame locale={locale}>
        <Lost locale={locale} why="broken" home={home} campaigns={[]} lines={[]} />
      </BareFrame>
    )
  const { edition, links } = known
  return (
    <Frame edition={edition} links={links} languages={[]} current={null}>
      <Lost
        locale={locale}
        why="broken"
        home={home}
        campaigns={[{ label: edition.campaign.title, href: links.home }]}
        act={links.page(edition.safety.actPage)}
        emergency={emergencyNumbers(edition.safety.helplines)}
        lines={helplineCards(edition.safety.watch)}
      />
    </Frame>
  )
}
