import { buildAddress } from '@/addresses'
import type { BlockContext } from '@/campaigns/blocks/context'
import { hydrate } from '@/campaigns/blocks/hydrate'
import { picturesOf, shownRecords } from '@/campaigns/queries'
import { Blocks } from '@/campaigns/views/Blocks'
import { SlotView } from '@/editions/views/SlotView'
import { usesIn } from '@/media/rights/read'
import type { Campaign, Page } from '@/payload-types'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { env } from '@/platform/env'
import { words } from '@/platform/words'
import { JsonLd } from '@/ui/JsonLd'
import { Share } from '@/ui/Share'
import { downloadsOf } from './downloads'
import { Frame } from './Frame'
import { InvitationBands, InvitationClosed, invitationOf, withApplication } from './invitation'
import { hrefOf, inEveryLanguage, openLinks } from './links'
import type { Scene } from './open'
import { structuredData } from './structuredData'

/** A page of a campaign as one party shows it. */
export async function PageScene({ scene, campaign, page }: { scene: Scene; campaign: Campaign; page: Page }) {
  const { reader, edition, address } = scene
  if (!edition || !address) throw new Error('A page stands in an edition, at an address.')
  const links = await openLinks(reader, edition, page.blocks, page.id)
  const [records, languages, downloads, invitation] = await Promise.all([
    shownRecords(reader, page.blocks, usesIn(edition)),
    inEveryLanguage(reader, edition, address, page.id),
    downloadsOf(reader, page.blocks ?? [], edition),
    invitationOf(reader, edition, campaign, page.id),
  ])
  const data = await structuredData(scene, picturesOf(page.blocks, records))
  const context: BlockContext = {
    locale: edition.locale,
    campaign,
    pageTitle: page.title,
    crumbs:
      page.kind === 'home'
        ? []
        : [{ label: words(edition.locale)('site.home'), href: links.home }, { label: page.title }],
    own: edition.partner !== null,
    hrefOf: hrefOf(links),
    pageHref: links.page,
    helplines: edition.safety.helplines,
    actHref: links.page(edition.safety.actPage),
    wall: edition.relayers.map((relayer) => ({ ...relayer, address: links.editionOf(relayer.slug) })),
    downloads: (block) => downloads.get(block.id ?? '') ?? null,
  }
  const current = buildAddress(address)
  const blocks = withApplication(page.blocks, invitation, edition, links)
  const closed = typeof invitation?.terms === 'string' ? invitation.terms : null
  return (
    <Frame
      edition={edition}
      links={links}
      languages={languages}
      current={current}
      closed={
        edition.campaign.phase === 'closed' && campaign.closesAt
          ? { closedAt: campaign.closesAt, timeZone: campaign.closesAt_tz ?? DEFAULT_TIME_ZONE }
          : null
      }
      updated={page.updatedAt}
    >
      {data && <JsonLd data={data} />}
      <Blocks
        blocks={hydrate(blocks ?? [], records)}
        context={context}
        contents={page.contents ?? false}
        end={
          <Share locale={edition.locale} title={page.title} url={new URL(current, env().PUBLIC_URL).href} />
        }
        afterHero={
          page.kind === 'home' ? (
            <SlotView edition={edition} />
          ) : (
            closed && <InvitationClosed edition={edition} why={closed} />
          )
        }
      />
      {invitation && (
        <InvitationBands edition={edition} links={links} invitation={invitation} blocks={page.blocks} />
      )}
    </Frame>
  )
}
