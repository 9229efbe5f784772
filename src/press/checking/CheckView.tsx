import { buildAddress } from '@/addresses'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { Island } from '@/ui/Island'
import { setter } from '@/ui/text'
import type { Correction } from '../corrections'
import type { Checked } from './check'

/** What a manifest pasted whole may be long. */
export const LONGEST_QUESTION = 1_000_000

/** Asks which issue it is: by its number or a hash; with a script, by a file that stays where it is. */
export const CheckForm = ({
  locale,
  value,
  error,
}: {
  locale: Locale
  value?: string
  error?: string | null
}) => {
  const say = words(locale)
  return (
    <form
      className="wrap stack pbe-7"
      method="post"
      action={buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] })}
    >
      <Field
        locale={locale}
        name="asked"
        label={say('check.asked')}
        hint={say('check.hint')}
        error={error}
        value={value}
        rows={2}
        maxLength={LONGEST_QUESTION}
        spellCheck={false}
      />
      <kit-hash
        for="asked"
        label={say('check.file')}
        busy={say('check.busy')}
        done={say('check.done')}
        failed={say('check.failed')}
      />
      <Submit locale={locale} label={say('check.button')} />
      <Island name="kit-hash" />
    </form>
  )
}

/** What the house says of it; null is what nobody here knows. */
export const CheckAnswer = ({ locale, checked }: { locale: Locale; checked: Checked | null }) => {
  const say = words(locale)
  const set = setter(locale)
  const verdict = checked?.facts.standing ?? 'unknown'
  const id = `answer-${checked?.facts.code ?? verdict}`
  return (
    <section className="wrap band" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={verdict === 'current' ? 'check' : 'warn'} /> {set(say(`check.${verdict}`))}
      </h2>
      <p>{set(sentence(checked, locale))}</p>
      {checked && checked.since.length > 0 && <Since locale={locale} since={checked.since} />}
      {checked && verdict !== 'current' && <Take locale={locale} checked={checked} />}
    </section>
  )
}

function sentence(checked: Checked | null, locale: Locale): string {
  const say = words(locale)
  if (!checked) return say('check.unknownText')
  const { facts, title = '', path } = checked
  const { code, newest } = facts
  switch (facts.standing) {
    case 'stopped':
      return say('check.stoppedText', { code })
    case 'superseded':
      return path ? say('check.fileSuperseded', { path }) : say('check.supersededText', { code, newest })
    case 'current':
      return path ? say('check.fileCurrent', { path }) : say('check.currentText', { code, title })
  }
}

const Since = ({ locale, since }: { locale: Locale; since: readonly Correction[] }) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <h3>{say('check.since')}</h3>
      <ul>
        {since.map(({ id, number, publicFrom, correction }) => (
          <li key={id}>
            <strong>{say('check.number', { number, day: formatDate(publicFrom, locale) })}</strong>{' '}
            {set(correction)}
          </li>
        ))}
      </ul>
    </>
  )
}

const Take = ({ locale, checked: { slug, since } }: { locale: Locale; checked: Checked }) => {
  // The newest address that is known: an issue may have had another.
  const kit = since.find((each) => each.slug)?.slug ?? slug
  return (
    kit && (
      <p className="actions">
        <a className="button" href={buildAddress({ kind: 'kit', locale, kit })}>
          {words(locale)('check.take')}
          <Icon name="arrow" />
        </a>
      </p>
    )
  )
}
