import { embedCodes, frameAddress, frameTitle } from '@/embed/codes'
import { type EmbedOptions, FORMS, SCHEMES } from '@/embed/options'
import type { EmbedView } from '@/embed/view'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Choices } from '@/ui/form/Choices'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { CodeBlock } from './CodeBlock'

export type EmbedPageProps = {
  locale: Locale
  /** The edition's embed, in the language that is chosen. */
  view: EmbedView
  /** The partner's own is on air in it; else the house's stands there. */
  own: boolean
  options: EmbedOptions
  /** The languages it is published in, with the page that shows the code for each. */
  languages: readonly { locale: Locale; href: string | null }[]
  hosts: { typed: string; error: string | null }
}

/** What is seen in an embed, how it looks, and its code in every form. */
export function EmbedPage({ locale, view, own, options, languages, hosts }: EmbedPageProps) {
  const say = words(locale)
  const house = view.edition.house.name
  const codes = embedCodes(view, options)
  return (
    <div className="wrap stack-xl pbe-7">
      {!own && (
        <p className="status warn">
          <Icon name="warn" />
          {say('share.embed.off', { house })}
        </p>
      )}
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
      <form method="get" className="stack">
        <h2>{say('share.embed.options')}</h2>
        <Choices
          locale={locale}
          name="form"
          label={say('share.embed.form')}
          options={FORMS.map((value) => ({ value, label: say(`share.embed.forms.${value}`) }))}
          value={options.form}
        />
        <Choices
          locale={locale}
          name="scheme"
          label={say('share.embed.scheme')}
          options={SCHEMES.map((value) => ({ value, label: say(`share.embed.schemes.${value}`) }))}
          value={options.scheme}
        />
        <Choices
          locale={locale}
          name="title"
          label={say('share.embed.withTitle')}
          options={[
            { value: '1', label: say('form.yes') },
            { value: '0', label: say('form.no') },
          ]}
          value={options.title ? '1' : '0'}
        />
        <Choices
          locale={locale}
          name="level"
          label={say('share.embed.level')}
          options={['2', '3', '4', '5', '6'].map((value) => ({ value, label: `h${value}` }))}
          value={String(options.level)}
        />
        <Submit locale={locale} label={say('share.embed.show')} quiet />
      </form>
      <section aria-labelledby="preview" className="stack">
        <h2 id="preview">{say('share.embed.preview')}</h2>
        <iframe
          className="embed-preview"
          src={frameAddress(view, options)}
          title={frameTitle(view)}
          loading="lazy"
        />
      </section>
      {(['static', 'iframe', 'element', 'address', 'notes'] as const).map((kind) => (
        <CodeBlock
          key={kind}
          locale={locale}
          id={`code-${kind}`}
          title={say(`share.embed.kinds.${kind}.title`)}
          text={say(`share.embed.kinds.${kind}.text`, { house })}
          code={codes[kind]}
        />
      ))}
      <form method="post" className="stack">
        <Field
          locale={locale}
          name="hosts"
          label={say('share.embed.hosts')}
          hint={say('share.embed.hostsHint')}
          error={hosts.error}
          value={hosts.typed}
          rows={4}
          maxLength={6000}
          spellCheck={false}
          optional
        />
        <Submit locale={locale} label={say('share.embed.saveHosts')} />
      </form>
    </div>
  )
}
