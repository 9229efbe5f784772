import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { DISPLAY_FONT, stylesheet, THEME_COLOUR } from '@/ui/assets'

type DocumentProps = {
  locale: Locale
  /** The partner whose edition it is, and the sheet of its four tokens. */
  edition: { slug: string; stylesheet: string | null } | null
  /** What Next would put there on its own pages: for those that are drawn without it. */
  head?: ReactNode
  /** What these pages need beside the site's sheet. */
  sheet?: string
  children: ReactNode
}

/** The HTML document of every public page: one style sheet, one preloaded face, the edition's colours. */
export const Document = ({ locale, edition, head, sheet, children }: DocumentProps) => (
  <html lang={locale} dir={DIRECTION[locale]} data-edition={edition?.slug}>
    <head>
      {head}
      <meta name="format-detection" content="telephone=no" />
      <meta name="theme-color" content={THEME_COLOUR} />
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="preload" href={DISPLAY_FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={stylesheet()} />
      {sheet && <link rel="stylesheet" href={sheet} />}
      {edition?.stylesheet && <link rel="stylesheet" href={edition.stylesheet} />}
    </head>
    <body>{children}</body>
  </html>
)

const DIRECTION: Record<Locale, 'ltr' | 'rtl'> = { fr: 'ltr', en: 'ltr' }

/** The head of a page that is drawn without Next, and is no search engine's business. */
export const LiveHead = ({ title }: { title: string }) => (
  <>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>{title}</title>
  </>
)
