import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { setter } from './text'

export interface QuestionsProps {
  readonly locale: Locale
  readonly items: readonly { readonly question: string; readonly answer: ReactNode }[]
}

/** Questions that open; every answer is in the page, and printed open. */
export const Questions = ({ locale, items }: QuestionsProps) => {
  const set = setter(locale)
  return (
    <div className="questions">
      {items.map(({ question, answer }) => (
        <details key={question}>
          <summary>
            {set(question)}
            <span className="plus" />
          </summary>
          <div className="inside">{answer}</div>
        </details>
      ))}
    </div>
  )
}
