import type { Locale } from '@/platform/languages'
import { HouseArt } from './art/HouseArt'
import { setter } from './text'

export interface ReflexesProps {
  readonly locale: Locale
  /** Unique on the page; the boxes' ids begin with it. */
  readonly id: string
  readonly items: readonly { readonly title: string; readonly text?: string | null }[]
}

/**
 * Habits to tick: each lights a window of the house, the first ten at least. Nothing is stored, nothing is
 * sent: a form with the method "dialog" outside a dialog goes nowhere, and the browser keeps no answers.
 */
export const Reflexes = ({ locale, id, items }: ReflexesProps) => {
  const set = setter(locale)
  return (
    <form className="reflexes" method="dialog" autoComplete="off">
      <HouseArt />
      <ol className={`list half-${Math.ceil(items.length / 2)}`}>
        {items.map(({ title, text }, index) => {
          const box = `${id}-${index + 1}`
          return (
            <li className="reflex" key={title}>
              <input type="checkbox" id={box} className={`r${index + 1}`} />
              <label htmlFor={box}>{set(title)}</label>
              {text && <p>{set(text)}</p>}
            </li>
          )
        })}
      </ol>
    </form>
  )
}
