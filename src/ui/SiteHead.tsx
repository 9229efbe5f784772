import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Target } from './Link'
import { Lockup, type LockupProps } from './Lockup'
import { setter } from './text'

/** An entry of the menu, and whether the reader is there. */
export interface NavEntry extends Target {
  readonly current?: boolean
}

/** The same page in another language; without an address, the language being read. */
export interface LanguageLink {
  readonly locale: Locale
  readonly href?: string | null
}

export interface SiteHeadProps extends LockupProps {
  /** Four at most: they fit one line of a phone, without a menu button. */
  readonly nav: readonly NavEntry[]
  readonly languages: readonly LanguageLink[]
}

export const SiteHead = ({ nav, languages, ...lockup }: SiteHeadProps) => (
  <header className={lockup.mate ? 'site-head shared' : 'site-head'}>
    <div className="wrap">
      <Lockup {...lockup} />
      {nav.length > 0 && <Nav locale={lockup.locale} entries={nav} />}
      {languages.length > 1 && <Languages locale={lockup.locale} languages={languages} />}
    </div>
  </header>
)

const Nav = ({ locale, entries }: { readonly locale: Locale; readonly entries: readonly NavEntry[] }) => (
  <nav className="site-nav" aria-label={words(locale)('site.mainMenu')}>
    <ul>
      {entries.slice(0, 4).map(({ href, label, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {setter(locale)(label)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Languages = ({
  locale,
  languages,
}: {
  readonly locale: Locale
  readonly languages: readonly LanguageLink[]
}) => {
  const say = words(locale)
  return (
    <div className="langs">
      {languages.map(({ locale: other, href }) => {
        const code = other.toUpperCase()
        if (!href) {
          return (
            <span key={other} aria-current="true" lang={other}>
              <span className="vh">{say('site.language')}</span>
              {code}
            </span>
          )
        }
        const name = say('site.inLanguage', { code, name: say(`site.languageNames.${other}`) })
        return (
          <a key={other} href={href} lang={other} hrefLang={other} aria-label={name}>
            {code}
          </a>
        )
      })}
    </div>
  )
}
