import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon, type IconName } from '@/ui/Icon'
import { setter } from '@/ui/text'
import type { SlotName } from '../slotNames'
import type { LanguageState } from '../stateOf'
import { fieldAt } from '../typed'

type LanguageStateProps = {
  locale: Locale
  /** Where its buttons lead; null while there is nothing to decide. */
  action: string | null
  state: LanguageState
  /** What publishing was refused for by the house's other rules. */
  refused: readonly string[]
  hrefs: { write: string; see: string; open: string | null }
}

/** One language: where it stands, what would be new, what keeps it back, and its buttons. */
export const LanguageStateView = ({ locale, action, state, refused, hrefs }: LanguageStateProps) => {
  const { language, shown, next, asked, blocks } = state
  const say = words(locale)
  const set = setter(locale)
  const inLanguage = say(`publish.inLanguage.${language}`)
  const names = (slots: readonly SlotName[]) =>
    slots.map((name) => say(`publish.slotNames.${name}`)).join(', ')
  const id = `language-${language}`
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{say(`publish.languageNames.${language}`)}</h2>
      <Standing locale={locale} state={state} />
      {asked?.answer && (
        <div className="stack-s">
          <p>
            <strong>{say('publish.refusedWith')}</strong>
          </p>
          <blockquote className="measure">{set(asked.answer)}</blockquote>
        </div>
      )}
      {asked && !asked.answer && asked.changedSince && (
        <p className="measure">{say('publish.askedChanged')}</p>
      )}
      {next.changed.length > 0 && (
        <p className="measure">{say('publish.changes', { slots: names(next.changed) })}</p>
      )}
      {(blocks.length > 0 || refused.length > 0) && (
        <section className="errors" aria-labelledby={`${id}-blocked`}>
          <h3 id={`${id}-blocked`} className="plain">
            {say('publish.blocked')}
          </h3>
          <ul>
            {blocks.map(({ path, text }) => (
              <li key={path ?? 'partner'}>
                {path ? (
                  <a href={`${hrefs.write}#${fieldAt(path)}`}>{set(text ?? '')}</a>
                ) : (
                  say('publish.partnerUnnamed')
                )}
              </li>
            ))}
            {refused.map((text) => (
              <li key={text}>{set(text)}</li>
            ))}
          </ul>
        </section>
      )}
      {next.way === 'ask' && (
        <p className="measure muted">
          {shown ? say('publish.askHint', { slots: names(next.reviewed) }) : say('publish.askFirst')}
        </p>
      )}
      {action !== null && (
        <form method="post" action={action} className="actions">
          {next.way !== 'nothing' && blocks.length === 0 && !waits(state) && (
            <button className="button" type="submit" name="do" value={`publish-${language}`}>
              {say(next.way === 'ask' ? 'publish.ask' : 'publish.publish', { language: inLanguage })}
              <Icon name="arrow" />
            </button>
          )}
          {shown && (
            <button className="button quiet" type="submit" name="do" value={`withdraw-${language}`}>
              {say('publish.withdraw', { language: inLanguage })}
            </button>
          )}
        </form>
      )}
      <p className="actions">
        <a className="go" href={hrefs.write}>
          {say('publish.write')}
        </a>
        <a className="go" href={hrefs.see}>
          {say('publish.see')}
        </a>
        {shown && hrefs.open && (
          <a className="go" href={hrefs.open}>
            {say('publish.open')}
          </a>
        )}
      </p>
    </section>
  )
}

/** What was asked for is still what is written: asking again would change nothing. */
const waits = ({ asked }: LanguageState): boolean => asked !== null && !asked.answer && !asked.changedSince

const Standing = ({ locale, state }: { locale: Locale; state: LanguageState }) => {
  const { asked, shown, next } = state
  const say = words(locale)
  const status = (icon: IconName, kind: string, text: string) => (
    <p className={`status ${kind}`}>
      <Icon name={icon} />
      {text}
    </p>
  )
  if (asked?.answer) return status('warn', 'error', say('publish.state.refused'))
  if (asked)
    return status('clock', 'warn', say('publish.state.asked', { date: formatDate(asked.at, locale) }))
  if (!shown) return status('clock', 'warn', say('publish.state.never'))
  if (next.way === 'nothing') return status('check', 'ok', say('publish.state.shown'))
  return status('pen', 'warn', say('publish.state.changed'))
}
