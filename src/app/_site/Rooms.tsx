import { buildAddress } from '@/addresses'
import type { Campaign } from '@/payload-types'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { emergencyNumbers, helplineCards } from '@/safety/lines'
import { Drawing } from '@/ui/art/Drawing'
import { Hero } from '@/ui/Hero'
import { Go, type Target } from '@/ui/Link'
import { Lost } from '@/ui/Lost'
import { BareFrame, Frame } from './Frame'
import { inEveryLanguage, openLinks } from './links'
import { openCampaigns, type Scene } from './open'

const targetOf = ({ title, slug }: Campaign, locale: Scene['locale']): Target => ({
  label: title,
  href: buildAddress({ kind: 'page', locale, campaign: slug, path: [] }),
})

/** The campaigns of the site, for those that have more than one, or none that is live. */
export async function CampaignsScene({ scene, campaigns }: { scene: Scene; campaigns: readonly Campaign[] }) {
  const { locale, edition, reader, address } = scene
  const say = words(locale)
  const body = (
    <>
      <Hero
        locale={locale}
        heading={say('site.campaigns')}
        lede={say('site.campaignsLede')}
        art={<Drawing name="rue" />}
      />
      <section className="band">
        <div className="wrap stack">
          <ul className="rows two">
            {campaigns.map((campaign) => (
              <li key={campaign.id}>
                <Go {...targetOf(campaign, locale)} locale={locale} arrow />
                <span>{typeset(campaign.tagline, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  )
  if (!edition || !address) return <BareFrame locale={locale}>{body}</BareFrame>
  const links = await openLinks(reader, edition)
  return (
    <Frame
      edition={edition}
      links={links}
      languages={await inEveryLanguage(reader, edition, address, null)}
      current={null}
    >
      {body}
    </Frame>
  )
}

/** A partner's edition is off for a time: whom to call, and the same page as the house shows it. */
export async function AwayScene({ scene, house }: { scene: Scene; house: string }) {
  const { locale, edition, reader } = scene
  if (!edition) return LostScene({ scene })
  const links = await openLinks(reader, edition)
  // The address is one partner's: the logos of others have no business there.
  return (
    <Frame edition={{ ...edition, relayers: [] }} links={links} languages={[]} current={null}>
      <Lost
        locale={locale}
        why="away"
        house={edition.house.name}
        home={links.home}
        campaigns={[{ label: edition.campaign.title, href: house }]}
        act={links.page(edition.safety.actPage)}
        emergency={emergencyNumbers(edition.safety.helplines)}
        lines={helplineCards(edition.safety.watch)}
      />
    </Frame>
  )
}

/** Nothing stands at this address: what happened, whom to call, and the campaigns. */
export async function LostScene({ scene }: { scene: Scene }) {
  const { locale, edition, reader } = scene
  const campaigns = (await openCampaigns(reader)).map((campaign) => targetOf(campaign, locale))
  const home = buildAddress({ kind: 'campaigns', locale })
  if (!edition) {
    return (
      <BareFrame locale={locale}>
        <Lost locale={locale} why="notFound" home={home} campaigns={campaigns} lines={[]} />
      </BareFrame>
    )
  }
  const links = await openLinks(reader, edition)
  const languages = edition.campaign.languages.map((l) => ({
    locale: l,
    href: buildAddress({ kind: 'campaigns', locale: l }),
  }))
  return (
    <Frame edition={edition} links={links} languages={languages} current={null}>
      <Lost
        locale={locale}
        why="notFound"
        home={home}
        campaigns={campaigns}
        act={links.page(edition.safety.actPage)}
        emergency={emergencyNumbers(edition.safety.helplines)}
        lines={helplineCards(edition.safety.watch)}
      />
    </Frame>
  )
}
