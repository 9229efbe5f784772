/** What is counted apart: a page shown, an embed shown in somebody else's page, a file taken, a feed fetched. */
export const REACH_KINDS = ['page', 'embed', 'download', 'feed'] as const
export type ReachKind = (typeof REACH_KINDS)[number]

/** In the place of a partner: the foundation's own edition. */
export const HOUSE = 'house'
/** In the place of a campaign: the whole site, as its list of campaigns, its press room and their feeds. */
export const SITE = 'site'
/** In the place of a language: what has none, as an image. */
export const NO_LANGUAGE = 'none'
