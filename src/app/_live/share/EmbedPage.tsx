import { embedCodes } from '@/embed/codes'
import type { EmbedOptions } from '@/embed/options'
import type { EmbedView } from '@/embed/view'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { CodeBlock } from './CodeBlock'
import { EmbedSettings } from './EmbedSettings'
import { EmbedAdvised, EmbedWays } from './EmbedWays'

export type EmbedPageProps = {
  locale: Locale
  /** The edition's embed, in the language that is chosen. */
  view: EmbedView
  /** The partner's own is on air in it; else the house's stands there. */
  own: boolean
  options: EmbedOptions
  /** The languages it is published in, with the page that shows the code for each. */
  languages: readonly { locale: Locale; href: string | null }[]
  /** `website`: the host of the partner's own, which is always among them; null where none is known. */
  hosts: { website: string | null; typed: string; error: string | null }
}

/** The advised code first; what is seen in it, the other ways and where the logo may stand are folded below. */
export function EmbedPage({ locale, view, own, options, languages, hosts }: EmbedPageProps) {
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
        <EmbedAdvised locale={locale} view={view} options={options} />
        <EmbedSettings locale={locale} options={options} />
      </div>
      <EmbedWays locale={locale} view={view} options={options} />
      <section aria-labelledby="besides" className="stack">
        <h2 id="besides">{say('share.embed.besides')}</h2>
        <div>
          <details className="fold" open={hosts.error !== null}>
            <summary>
              <span className="plus" />
              <h3>{say('share.embed.hosts')}</h3>
            </summary>
            <Hosts locale={locale} hosts={hosts} />
          </details>
          <details className="fold">
            <summary>
              <span className="plus" />
              <h3>{say('share.embed.notes')}</h3>
            </summary>
            <CodeBlock locale={locale} code={embedCodes(view, options).notes} copies="words" />
          </details>
        </div>
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

/** Where the logo stands already, then where else it shall. */
const Hosts = ({ locale, hosts }: Pick<EmbedPageProps, 'locale' | 'hosts'>) => {
  const say = words(locale)
  return (
    <form method="post" className="stack">
      <p className="measure">
        {hosts.website ? say('share.embed.ownHost', { host: hosts.website }) : say('share.embed.noOwnHost')}
      </p>
      <Field
        locale={locale}
        name="hosts"
        label={say('share.embed.otherHosts')}
        hint={say('share.embed.hostsHint')}
        error={hosts.error}
        value={hosts.typed}
        rows={3}
        maxLength={6000}
        spellCheck={false}
        optional
      />
      <Submit locale={locale} label={say('share.embed.saveHosts')} />
    </form>
  )
}
