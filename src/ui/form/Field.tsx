import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '../Icon'
import { classes, setter } from '../text'

/** What every part of a form has: a name, a label, and perhaps a word of help and a word of what to mend. */
export interface Asked {
  readonly locale: Locale
  /** The field's name, and its id: where the summary of errors leads. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: string | null
  /** What to mend, as a sentence; none when it is right. */
  readonly error?: string | null
  /** The label says so: whatever does not say it is needed. */
  readonly optional?: boolean
}

export interface FieldProps extends Asked {
  /** As it was typed. */
  readonly value?: string | null
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'password' | 'date' | 'datetime-local' | 'number'
  readonly autocomplete?: string
  readonly inputMode?: 'numeric' | 'email' | 'url' | 'tel'
  /** More than one line: how many are seen at first. */
  readonly rows?: number
  readonly maxLength?: number
  readonly spellCheck?: boolean
}

/** A line or a few to fill in. The error stands above the input, and is read with it. */
export const Field = ({ value, type, autocomplete, inputMode, rows, maxLength, ...asked }: FieldProps) => {
  const { name, error, spellCheck } = asked
  const attributes = {
    id: name,
    name,
    defaultValue: value ?? '',
    autoComplete: autocomplete,
    maxLength,
    spellCheck,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(asked),
  }
  return (
    <div className={classes('field', error && 'wrong')}>
      <label htmlFor={name}>
        <Label {...asked} />
      </label>
      <Told {...asked} />
      {rows ? (
        <textarea {...attributes} rows={rows} />
      ) : (
        <input {...attributes} type={type ?? 'text'} inputMode={inputMode ?? INPUT_MODES[type ?? '']} />
      )}
    </div>
  )
}

const INPUT_MODES: Readonly<Record<string, FieldProps['inputMode']>> = {
  email: 'email',
  url: 'url',
  tel: 'tel',
  number: 'numeric',
}

/** The ids of what is read with a field; none where nothing is. */
export const describedBy = ({ name, hint, error }: Pick<Asked, 'name' | 'hint' | 'error'>) =>
  classes(hint && `${name}-hint`, error && `${name}-error`)

export const Label = ({ locale, label, optional }: Asked) => (
  <>
    {typeof label === 'string' ? setter(locale)(label) : label}
    {optional && ` ${words(locale)('form.optional')}`}
  </>
)

/** The help, then what to mend. */
export const Told = ({ locale, name, hint, error }: Asked) => (
  <>
    {hint && (
      <span className="hint" id={`${name}-hint`}>
        {setter(locale)(hint)}
      </span>
    )}
    {error && (
      <p className="err" id={`${name}-error`}>
        <Icon name="warn" />
        <span>{setter(locale)(error)}</span>
      </p>
    )}
  </>
)
