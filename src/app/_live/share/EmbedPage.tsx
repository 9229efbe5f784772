import type { EmbedOptions } from '@/embed/options'
import type { EmbedView } from '@/embed/view'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { EmbedSettings } from './EmbedSettings'
import { EmbedSites, type EmbedSitesProps } from './EmbedSites'
import { EmbedFramed, EmbedText } from './EmbedWays'

export type EmbedPageProps = {
  locale: Locale
  /** The edition's embed, in the language that is chosen. */
  view: EmbedView
  /** The partner's own is on air in it; else the house's stands there. */
  own: boolean
  options: EmbedOptions
  /** The languages it is published in, with the page that shows the code for each. */
  languages: readonly { locale: Locale; href: string | null }[]
  sites: EmbedSitesProps['sites']
  /** Where a file to try it is taken from. */
  trial: string
}

/** The text first, which goes anywhere; then where the logo may stand, and the codes that show it. */
export function EmbedPage({ locale, view, own, options, languages, sites, trial }: EmbedPageProps) {
  const say = words(locale)
  return (
    <div className="wrap stack-xl pbe-7">
      {!own && (
        <p className="status warn">
          <Icon name="warn" />
          {say('share.embed.off')}
        </p>
      )}
      <div className="stack">
        <Languages locale={locale} languages={languages} />
        <EmbedText locale={locale} view={view} options={options} />
        <EmbedSettings locale={locale} options={options} />
      </div>
      <section aria-labelledby="sites" className="stack">
        <h2 id="sites">{say('share.embed.framed')}</h2>
        <EmbedSites locale={locale} sites={sites} />
        <EmbedFramed locale={locale} view={view} options={options} trial={own ? trial : null} />
      </section>
    </div>
  )
}

const Languages = ({ locale, languages }: Pick<EmbedPageProps, 'locale' | 'languages'>) => {
  const say = words(locale)
  if (languages.length < 2) return null
  return (
    <nav className="crumbs" aria-label={say('share.embed.inLanguage')}>
      <ol>
        {languages.map(({ locale: other, href }) => (
          <li key={other}>
            {href ? (
              <a href={href} hrefLang={other}>
                {say(`site.languageNames.${other}`)}
              </a>
            ) : (
              <span aria-current="page">{say(`site.languageNames.${other}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
