import type { Locale } from '@/platform/languages'
import { setter } from './text'

export interface StepsProps {
  readonly locale: Locale
  readonly items: readonly { readonly title: string; readonly text?: string | null }[]
}

/** Steps on a thread: only where the order is real. */
export const Steps = ({ locale, items }: StepsProps) => {
  const set = setter(locale)
  return (
    <ol className="steps">
      {items.map(({ title, text }) => (
        <li key={title}>
          <h3>{set(title)}</h3>
          {text && <p>{set(text)}</p>}
        </li>
      ))}
    </ol>
  )
}
