import type { PageBlock } from '@/campaigns/blocks/slugs'
import type { ActionLink } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { Two } from '../../twoLanguages'
import type { ShownClaim } from '../claims'
import type { DrawingKey } from '../drawings'

export type PageKey = 'home' | 'photos' | 'ai' | 'habits' | 'act' | 'law' | 'relay' | 'legal' | 'privacy'

/** What a page is written with: one language, and the records of this database by the names of the seed. */
export type Desk = {
  locale: Locale
  /** The text of the language being written. */
  say: (fr: string, en: string) => string
  page: (key: PageKey) => string
  drawing: (key: DrawingKey) => string
  claims: (...keys: ShownClaim[]) => string[]
  helplines: (...keys: string[]) => string[]
  /** The press kit of the launch. */
  kit: string
}

/** A page as it is seeded; it is written once for each language. */
export type PageSeed = {
  key: PageKey
  title: Two
  slug?: Two
  description: Two
  /** With a table of contents. */
  contents?: true
  blocks: (desk: Desk) => PageBlock[]
}

/** A link to a page of the campaign, and to one of its blocks. */
export const to = (desk: Desk, key: PageKey, label: string, anchor?: string): ActionLink => ({
  label,
  to: 'page',
  page: desk.page(key),
  anchor,
})

/** A link to the press room. */
export const toPress = (label: string): ActionLink => ({ label, to: 'press' })
