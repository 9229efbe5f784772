import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Island } from './Island'
import { setter } from './text'

/** A question answered in words, by one choice, or by several. */
export interface ExerciseQuestion {
  readonly question: string
  readonly answer: 'text' | 'one' | 'several'
  readonly choices: readonly string[]
}

export interface ExerciseProps {
  readonly locale: Locale
  /** Unique on the page: the anchor of the exercise, and the beginning of its fields' ids. */
  readonly id: string
  readonly heading: string
  readonly lede?: string | null
  readonly questions: readonly ExerciseQuestion[]
  readonly closing?: ReactNode
}

/** Questions to think with. Nothing leaves the browser, nothing is stored; on paper they are lines to fill in. */
export const Exercise = ({ locale, id, heading, lede, questions, closing }: ExerciseProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <section className="exercise" aria-labelledby={id}>
      <h2 id={id}>{set(heading)}</h2>
      <p className="intro">{set(lede ?? say('site.exercise.nothingKept'))}</p>
      <form method="dialog" autoComplete="off">
        {questions.map((question, index) => (
          <Question key={question.question} locale={locale} id={`${id}-${index + 1}`} {...question} />
        ))}
      </form>
      <p className="mbs-5 no-print">
        <print-button label={say('site.print')} />
      </p>
      {closing && <div className="closing">{closing}</div>}
      <Island name="print-button" />
    </section>
  )
}

const Question = ({
  locale,
  id,
  question,
  answer,
  choices,
}: ExerciseQuestion & { locale: Locale; id: string }) => {
  const set = setter(locale)
  if (answer === 'text') {
    return (
      <div className="field">
        <label htmlFor={id}>{set(question)}</label>
        <textarea id={id} rows={2} />
      </div>
    )
  }
  return (
    <fieldset className="field">
      <legend>{set(question)}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input type={answer === 'one' ? 'radio' : 'checkbox'} name={id} />
            {set(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
