import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { Button } from '@/ui/Link'
import { standOf, toCheck } from '../stand'
import type { LanguageState } from '../stateOf'

type PublishNextProps = {
  locale: Locale
  /** The room in which it is published. */
  action: string
  state: LanguageState
  /** The edition as a whole is on air, or may be. */
  on: boolean
  /** Its language is named: there are others. */
  named: boolean
}

/**
 * What comes after looking at one's edition: publishing it from here where nothing is to be read before; else the
 * page that says what is to be mended or checked, or where it stands.
 */
export const PublishNext = ({ locale, action, state, on, named }: PublishNextProps) => {
  const say = words(locale)
  const { language } = state
  const { act } = standOf(state)
  const sends = on && (act === 'publish' || act === 'ask')
  if (!sends || toCheck(state).length > 0) {
    const label = say(`slots.preview.${sends || (on && act === 'write') ? 'publish' : 'state'}`)
    return (
      <p className="actions">
        <Button locale={locale} href={`${action}/${language}`} label={label} />
      </p>
    )
  }
  return (
    <form method="post" action={action} className="actions">
      <button className="button" type="submit" name="do" value={`publish-${language}`}>
        {named
          ? say(`publish.${act}In`, { language: say(`publish.inLanguage.${language}`) })
          : say(`publish.${act}`)}
        <Icon name="arrow" />
      </button>
    </form>
  )
}
