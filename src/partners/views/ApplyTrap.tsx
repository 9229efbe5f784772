import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { QUESTION, TRAP, type Typed, typedText } from '../applying/form'

type Part = { locale: Locale; typed: Typed; error?: string | null }

/** The one question more, for whoever filled the field that nobody sees. */
export function Question({ locale, typed, error }: Part) {
  if (typedText(typed, TRAP).trim() === '') return null
  const say = words(locale)
  return (
    <Field
      locale={locale}
      name={QUESTION}
      label={say('apply.fields.word', { word: say('apply.word') })}
      hint={say('apply.fields.wordHint')}
      value={typedText(typed, QUESTION)}
      error={error}
      autocomplete="off"
      spellCheck={false}
    />
  )
}

/** A field that people do not see and robots fill in; autofill too, so that it never decides by itself. */
export function Unseen({ locale, typed }: Part) {
  const say = words(locale)
  return (
    <div className="unseen" aria-hidden="true">
      <label htmlFor={TRAP}>{say('apply.fields.trap')}</label>
      <input
        id={TRAP}
        name={TRAP}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        defaultValue={typedText(typed, TRAP)}
      />
    </div>
  )
}
