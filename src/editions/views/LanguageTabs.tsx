import type { Locale } from '@/platform/languages'

type LanguageTabsProps = {
  label: string
  current: Locale
  languages: readonly { locale: Locale; label: string; href: string }[]
}

/** The languages of an edition, the one being read marked; nothing where there is no choice. */
export const LanguageTabs = ({ label, current, languages }: LanguageTabsProps) =>
  languages.length < 2 ? null : (
    <nav aria-label={label}>
      <ul className="actions tabs">
        {languages.map(({ locale, label: name, href }) => (
          <li key={locale}>
            <a
              className="go"
              href={href}
              hrefLang={locale}
              aria-current={locale === current ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
