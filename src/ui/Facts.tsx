import type { Locale } from '@/platform/languages'
import { Status, type StatusKind } from './Seal'
import { setter } from './text'

export interface Fact {
  readonly id: string
  /** "53 %", "1,2 million". */
  readonly value?: string | null
  readonly wording: string
  readonly source: string
  readonly doesNotMean: string
  readonly status: { readonly kind: StatusKind; readonly text: string }
}

/** The fact sheet of a kit: each figure with its sentence, its source, and what it does not mean. */
export const Facts = ({ locale, items }: { readonly locale: Locale; readonly items: readonly Fact[] }) => {
  const set = setter(locale)
  return (
    <ul className="rows broad facts-list">
      {items.map(({ id, value, wording, source, doesNotMean, status }) => (
        <li key={id}>
          <strong className="fact">{set(value)}</strong>
          <span>
            {set(wording)}
            <br />
            <span className="small muted">
              {set(source)} {set(doesNotMean)}
            </span>
          </span>
          <Status kind={status.kind}>{set(status.text)}</Status>
        </li>
      ))}
    </ul>
  )
}
