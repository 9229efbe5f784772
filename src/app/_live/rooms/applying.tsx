import type { ReactNode } from 'react'
import { buildAddress, type SpaceRoom } from '@/addresses'
import { phaseOf } from '@/campaigns/phase'
import { campaignAt } from '@/campaigns/queries'
import { editionView } from '@/editions/queries'
import type { EditionView } from '@/editions/view'
import { reference } from '@/partners/applying/reference'
import type { Campaign } from '@/payload-types'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { openReader, type Reader } from '@/publishing/read'
import { Frame } from '../../_site/Frame'
import { type Links, openLinks } from '../../_site/links'
import { opensRelaying, type Relaying } from '../../_site/relaying'
import type { Visit } from '../visit'

/** A campaign as an application to it shows it. */
export type Applying = Relaying & {
  campaign: Campaign
  edition: EditionView
  links: Links
  /** The invitation page, else the campaign's home. */
  invitation: string
  languages: readonly Locale[]
  reader: Reader
}

/** Opens the campaign of an address; null where there is none that may be read. */
export async function openApplying({ payload, locale }: Visit, slug: string): Promise<Applying | null> {
  const reader = openReader({ payload, locale })
  const campaign = await campaignAt(reader, slug)
  return campaign && applyingTo(reader, campaign)
}

/** The same for the campaign of an application. */
export async function applyingById({ payload, locale }: Visit, id: string): Promise<Applying | null> {
  const reader = openReader({ payload, locale })
  const campaign = await reader.findByID('campaigns', id)
  return campaign && applyingTo(reader, campaign)
}

async function applyingTo(reader: Reader, campaign: Campaign): Promise<Applying | null> {
  const phase = phaseOf(campaign, reader.now).value
  if (phase === 'preparing') return null
  const edition = await editionView(reader, campaign, undefined)
  if (!edition) return null
  const links = await openLinks(reader, edition)
  return {
    campaign,
    edition,
    links,
    invitation: links.page(edition.pages.relay) ?? links.home,
    languages: campaign.languages,
    ...(await opensRelaying(reader, campaign)),
    reader,
  }
}

/** The address of a room of the applications. */
export const roomHref = (locale: Locale, room: SpaceRoom, ...rest: string[]): string =>
  buildAddress({ kind: 'space', locale, room, rest })

/** The address that a mailed link leads to. */
export const confirmHref =
  (locale: Locale) =>
  (id: string, token: string): string =>
    new URL(roomHref(locale, 'confirm', token, reference('proven', id)), env().PUBLIC_URL).href

/** The frame of the campaign round a page of an application. */
export const Framed = ({
  applying: { edition, links, invitation },
  languages,
  children,
}: {
  applying: Applying
  /** The same page in other languages. */
  languages: readonly { locale: Locale; href: string }[]
  children: ReactNode
}) => (
  <Frame edition={edition} links={links} languages={languages} current={invitation}>
    {children}
  </Frame>
)
