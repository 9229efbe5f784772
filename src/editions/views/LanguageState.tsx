import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { Status, type StatusKind } from '@/ui/Seal'
import { setter } from '@/ui/text'
import type { SlotName } from '../slotNames'
import { type Act, type Stand, standOf, toCheck, toMend } from '../stand'
import type { LanguageState } from '../stateOf'
import { fieldAt } from '../typed'
import { Advice } from './Advice'
import { PublishForm } from './PublishForm'

type LanguageStateProps = {
  locale: Locale
  /** Where its button leads. */
  action: string
  state: LanguageState
  /** It is named: there are others. */
  named: boolean
  /** Its button is the page's first; those of the others are quiet. */
  first: boolean
  /** What publishing was refused for by the house's other rules. */
  refused: readonly string[]
  hrefs: { write: string; see: string; embed: string; open: string | null }
}

const KIND: Readonly<Record<Stand, StatusKind>> = {
  draft: 'warn',
  blocked: 'error',
  refused: 'error',
  asked: 'warn',
  askedChanged: 'warn',
  online: 'ok',
  changed: 'warn',
  onlineToMend: 'error',
  onlineBlocked: 'warn',
  onlineRefused: 'warn',
  onlineAsked: 'warn',
  onlineAskedChanged: 'warn',
}

/** One language that is on air, or may be: where it stands in one sentence, what to know of it, and what to do next. */
export const LanguageStateView = (props: LanguageStateProps) => {
  const { locale, state, named, hrefs } = props
  const { language, shown, next, asked } = state
  const say = words(locale)
  const { stand, act } = standOf(state)
  const names = (slots: readonly SlotName[]) =>
    slots.map((name) => say(`publish.slotNames.${name}`)).join(', ')
  const id = `language-${language}`
  // Where nothing is to be published, the preview is the public page.
  const links = (['write', 'see'] as const).filter(
    (name) => name !== act && (name !== 'see' || act !== 'embed'),
  )
  return (
    <section className="stack" aria-labelledby={id}>
      {/* Of the only one the page's title speaks already. */}
      <h2 id={id} className={named ? undefined : 'vh'}>
        {say(named ? `publish.languageNames.${language}` : 'publish.yours')}
      </h2>
      <p className="stand">
        <Status kind={KIND[stand]}>
          {setter(locale)(say(`publish.state.${stand}`, { date: asked ? formatDate(asked.at, locale) : '' }))}
        </Status>
      </p>
      {asked?.answer && (
        <div className="stack-s">
          <p>
            <strong>{say('publish.refusedWith')}</strong>
          </p>
          <blockquote className="measure">{setter(locale)(asked.answer)}</blockquote>
        </div>
      )}
      <Mend {...props} />
      <Advice locale={locale} id={`advice-${language}`} doubts={toCheck(state)} write={hrefs.write} />
      {shown && next.changed.length > 0 && (
        <p className="measure">{say('publish.changes', { slots: names(next.changed) })}</p>
      )}
      {act === 'ask' && next.way === 'ask' && (
        <p className="measure muted">
          {!shown && say('publish.askFirst')}
          {shown &&
            (next.reviewed.length < next.changed.length
              ? say('publish.askHint', { slots: names(next.reviewed) })
              : say('publish.askAll'))}
        </p>
      )}
      <Next {...props} act={act} />
      <p className="actions">
        {links.map((name) => (
          <Go key={name} locale={locale} href={hrefs[name]} label={say(`publish.${name}`)} />
        ))}
        {shown && hrefs.open && <Go locale={locale} href={hrefs.open} label={say('publish.open')} />}
      </p>
    </section>
  )
}

/** The one thing to do next: a form's button where it changes something, a link where it leads on. */
const Next = ({ locale, action, state, named, first, hrefs, act }: LanguageStateProps & { act: Act }) => {
  if (act === 'publish' || act === 'ask')
    return (
      <PublishForm
        locale={locale}
        action={action}
        language={state.language}
        act={act}
        named={named}
        quiet={!first}
      />
    )
  const label = words(locale)(`publish.${act === 'write' ? 'mend' : act}`)
  return (
    <p className="actions">
      <Button locale={locale} href={hrefs[act]} label={label} quiet={!first} />
    </p>
  )
}

/** What keeps it back, each point leading to its field. */
const Mend = ({ locale, state, refused, hrefs }: LanguageStateProps) => {
  const say = words(locale)
  const set = setter(locale)
  const blocks = toMend(state)
  const id = `blocked-${state.language}`
  if (blocks.length === 0 && refused.length === 0) return null
  return (
    <section className="errors" aria-labelledby={id}>
      <h3 id={id} className="plain">
        {say('publish.blocked')}
      </h3>
      <ul>
        {blocks.map(({ path, text }) => (
          <li key={`${path}${text}`}>
            {path ? (
              <a href={`${hrefs.write}#${fieldAt(path)}`}>{set(text ?? '')}</a>
            ) : (
              say('publish.partnerUnnamed')
            )}
          </li>
        ))}
        {blocks.length === 0 && refused.map((text) => <li key={text}>{set(text)}</li>)}
      </ul>
    </section>
  )
}
