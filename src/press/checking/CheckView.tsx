import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { Icon } from '@/ui/Icon'
import { Island } from '@/ui/Island'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import type { Step } from '../steps'
import { PressContact } from '../views/People'
import { StepList } from '../views/StepList'
import { answerIn } from './answer'
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
        label={say('check.choose')}
        busy={say('check.busy')}
        done={say('check.done')}
        failed={say('check.failed')}
      />
      <Submit locale={locale} label={say('check.button')} />
      <Island name="kit-hash" />
    </form>
  )
}

/**
 * What the house says of it; null is what nobody here knows. To that belong the ways of whoever got theirs by a personal
 * link: the same words for all that is unknown, so that they tell nothing.
 */
export const CheckAnswer = ({
  locale,
  checked,
  about,
  contact,
}: {
  locale: Locale
  checked: Checked | null
  about?: 'number' | 'file'
  contact?: KitContact | null
}) => {
  const say = words(locale)
  const set = setter(locale)
  const { heading, sentences, sign } = answerIn(checked, locale, about)
  const id = `answer-${checked?.code ?? 'unknown'}`
  return (
    <section className="wrap pbe-7" aria-labelledby={id}>
      <div className={`stack standing ${sign}`}>
        <h2 id={id}>
          <Icon name={sign === 'ok' ? 'check' : 'warn'} /> {set(say(heading))}
        </h2>
        {sentences.length > 0 && <p className="measure">{set(sentences.join(' '))}</p>}
        {!checked && <Personal locale={locale} contact={contact ?? null} />}
        {checked && checked.since.length > 0 && <Since locale={locale} since={checked.since} />}
        {checked && <Take locale={locale} checked={checked} />}
      </div>
    </section>
  )
}

/** For whoever holds what is not public: it is told of to their link alone. */
const Personal = ({ locale, contact }: { locale: Locale; contact: KitContact | null }) => {
  const say = words(locale)
  const asking = buildAddress({ kind: 'pressLive', locale, room: 'accreditation', rest: [] })
  return (
    <>
      <p className="measure">
        {say.rich('check.personal', {
          ask: (text) => (
            <a key="ask" href={asking}>
              {text}
            </a>
          ),
        })}
      </p>
      {contact && <PressContact locale={locale} contact={contact} />}
    </>
  )
}

const Since = ({ locale, since }: { locale: Locale; since: readonly Step[] }) => (
  <>
    <h3 className="plain">{words(locale)('check.since')}</h3>
    <StepList locale={locale} steps={since} />
  </>
)

/** Leads to what stands now, unless that is what they have, or nothing that everybody may take. */
const Take = ({ locale, checked: { verdict, newest } }: { locale: Locale; checked: Checked }) =>
  newest?.slug &&
  !newest.embargo &&
  verdict !== 'current' && (
    <p className="actions">
      <a className="button" href={buildAddress({ kind: 'kit', locale, kit: newest.slug })}>
        {words(locale)('check.take')}
        <Icon name="arrow" />
      </a>
    </p>
  )
