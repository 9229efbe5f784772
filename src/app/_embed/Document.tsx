import type { ReactNode } from 'react'
import type { Scheme } from '@/embed/options'
import type { Locale } from '@/platform/languages'
import { DISPLAY_FONT, island, stylesheet } from '@/ui/assets'

type EmbedDocumentProps = {
  locale: Locale
  title: string
  edition: { slug: string; stylesheet: string } | null
  scheme: Scheme
  /** Where it is whole, for search engines; null where it is nowhere else. */
  canonical: string | null
  /** Where a system that was given its address asks how to embed it. */
  oembed?: string | null
  /** It stands in a frame: links leave it unless they say otherwise. */
  leaves?: boolean
  children: ReactNode
}

/**
 * The HTML document of what is embedded, and of the pages that it leads to. The one script is a plain one, because a
 * page in a sandbox has no origin, and modules are refused to it.
 */
export const EmbedDocument = ({
  locale,
  title,
  edition,
  scheme,
  canonical,
  oembed = null,
  leaves = false,
  children,
}: EmbedDocumentProps) => (
  <html
    lang={locale}
    dir="ltr"
    data-edition={edition?.slug}
    data-scheme={scheme === 'auto' ? undefined : scheme}
  >
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="format-detection" content="telephone=no" />
      <title>{title}</title>
      {leaves && <base target="_blank" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {oembed && <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="preload" href={DISPLAY_FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={stylesheet()} />
      <link rel="stylesheet" href={stylesheet('widget')} />
      {edition && <link rel="stylesheet" href={edition.stylesheet} />}
      <script defer src={island('relais-frame')} />
    </head>
    <body className={leaves ? 'framed fill' : undefined}>{children}</body>
  </html>
)
