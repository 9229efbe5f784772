import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { classes } from '@/ui/text'

type PublishFormProps = {
  locale: Locale
  /** The room in which it is published. */
  action: string
  language: Locale
  /** At once, or by asking the house to review it. */
  act: 'publish' | 'ask'
  /** Its language is named: there are others. */
  named: boolean
  quiet?: boolean
}

/** The one button that puts a language before the public, or before the house. */
export const PublishForm = ({ locale, action, language, act, named, quiet }: PublishFormProps) => {
  const say = words(locale)
  return (
    <form method="post" action={action} className="actions">
      <button
        className={classes('button', quiet && 'quiet')}
        type="submit"
        name="do"
        value={`publish-${language}`}
      >
        {named
          ? say(`publish.${act}In`, { language: say(`publish.inLanguage.${language}`) })
          : say(`publish.${act}`)}
        <Icon name="arrow" />
      </button>
    </form>
  )
}
