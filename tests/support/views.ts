import type { Page } from 'playwright-core'

const EVERY = (['fr', 'en'] as const).flatMap((locale) =>
  ([360, 1280] as const).map((width) => ({ locale, width })),
)

/** Each language and width with FULL=1; else French on a phone and English at a desk. */
export const SOME =
  process.env.FULL === '1'
    ? EVERY
    : EVERY.filter(({ locale, width }) => (locale === 'fr') === (width === 360))

/** Pixels by which a page is wider than its window. */
export const overflows = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
