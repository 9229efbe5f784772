import type { Locale } from '@/platform/languages'
import { classes, setter } from './text'

export interface StepsNavProps {
  readonly locale: Locale
  /** What the steps lead to; read, not seen. */
  readonly label: string
  /** Where several stand on one page. */
  readonly id?: string
  /** On a phone the present step alone is seen: the others lead nowhere. */
  readonly brief?: boolean
  readonly items: readonly {
    readonly title: string
    readonly text?: string | null
    readonly state: 'done' | 'now' | 'todo'
    readonly href?: string | null
  }[]
}

/** Where one stands on a way of a few steps. */
export const StepsNav = ({ locale, label, items, id = 'steps', brief }: StepsNavProps) => {
  const set = setter(locale)
  return (
    <nav aria-labelledby={id}>
      <h2 id={id} className="vh">
        {set(label)}
      </h2>
      <ol className={classes('steps compact', brief && 'brief')}>
        {items.map(({ title, text, state, href }) => (
          <li key={title} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <h3>{href ? <a href={href}>{set(title)}</a> : set(title)}</h3>
            {text && <p>{set(text)}</p>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
