import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '../text'

export interface ErrorSummaryProps {
  readonly locale: Locale
  /** In the order of the form: which field, and what to mend. */
  readonly errors: readonly { readonly name: string; readonly text: string }[]
}

/** Before everything else of a form that came back: how many points there are to mend, each leading to its field. */
export const ErrorSummary = ({ locale, errors }: ErrorSummaryProps) => {
  if (errors.length === 0) return null
  const set = setter(locale)
  return (
    // biome-ignore lint/a11y/noAutofocus: a form that comes back begins with what is to mend
    <section className="errors" id="errors" tabIndex={-1} autoFocus aria-labelledby="errors-title">
      <h2 id="errors-title" className="plain">
        {words(locale)('form.errors', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`}>{set(text)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
