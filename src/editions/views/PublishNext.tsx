import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button } from '@/ui/Link'
import { standOf, toCheck } from '../stand'
import type { LanguageState } from '../stateOf'
import { PublishForm } from './PublishForm'

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
  if (on && (act === 'publish' || act === 'ask') && toCheck(state).length === 0)
    return <PublishForm locale={locale} action={action} language={language} act={act} named={named} />
  const leads = on && (act === 'publish' || act === 'ask' || act === 'write')
  return (
    <p className="actions">
      <Button
        locale={locale}
        href={`${action}/${language}`}
        label={say(`slots.preview.${leads ? 'publish' : 'state'}`)}
      />
    </p>
  )
}
