import type { ReactNode } from 'react'
import type { ActionLink, Campaign, Helpline, Logo } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { Crumb } from '@/ui/Hero'
import type { BlockOf } from './slugs'

/** A partner on the wall of the house edition. */
export type WallPartner = {
  name: string
  role: 'joint' | 'supporting' | 'funder'
  /** The home of its edition. */
  address: string
  light: Logo | null
  dark: Logo | null
}

/**
 * What a block needs beside its own fields. Documents that a block points to come populated when the
 * visitor may read them, and as a plain id otherwise: a view leaves out what is only an id.
 */
export type BlockContext = {
  locale: Locale
  campaign: Pick<Campaign, 'title' | 'contentNote' | 'theme'>
  /** The title of the page, for a hero that states none. */
  pageTitle: string
  /** Where the page stands, itself last; none on the home. */
  crumbs?: readonly Crumb[]
  /** A partner's own edition: no other partner appears in it. */
  own?: boolean
  /** Where a link leads in this edition and language, or null when its target isn't there. */
  hrefOf: (link: ActionLink | null | undefined) => string | null
  /** The same for a page that a rich text links to, by its id. */
  pageHref: (pageId: string) => string | null
  /** The campaign's lines, in its order. */
  helplines: readonly Helpline[]
  /** The page that says where to report, and null on that page's own absence. */
  actHref: string | null
  /** Who relays: empty in a partner's own edition. */
  wall: readonly WallPartner[]
  /** Downloads show kits of a higher floor: the page hands their view in. */
  downloads: (block: BlockOf<'downloads'>) => ReactNode
}
