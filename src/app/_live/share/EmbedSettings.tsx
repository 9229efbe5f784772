import { DEFAULTS, type EmbedOptions, FORMS, SCHEMES, writeOptions } from '@/embed/options'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Choices } from '@/ui/form/Choices'
import { Submit } from '@/ui/form/Submit'

const LEVELS = ['2', '3', '4', '5', '6'] as const

/** What is seen in every code of the page; folded, as it is right for nearly everybody. */
export const EmbedSettings = ({ locale, options }: { locale: Locale; options: EmbedOptions }) => {
  const say = words(locale)
  return (
    <details className="fold" open={writeOptions(options) !== writeOptions(DEFAULTS)}>
      <summary>
        <span className="plus" />
        <span>{say('share.embed.settings')}</span>
      </summary>
      <form method="get">
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
          hint={say('share.embed.levelHint')}
          options={LEVELS.map((value) => ({ value, label: say(`share.embed.levels.h${value}`) }))}
          value={String(options.level)}
        />
        <Submit locale={locale} label={say('share.embed.show')} quiet />
      </form>
    </details>
  )
}
