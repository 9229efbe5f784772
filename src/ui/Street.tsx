import type { Locale } from '@/platform/languages'
import { Drawing } from './art/Drawing'
import { Actions, type Target } from './Link'
import { setter } from './text'

export interface ClosingBandProps {
  readonly locale: Locale
  readonly id: string
  readonly heading: string
  readonly text?: string | null
  readonly first?: Target | null
  readonly second?: Target | null
  /** With the lit street below it. */
  readonly street?: boolean
}

/** The band that closes a page: what to do now. */
export const ClosingBand = ({ locale, id, heading, text, first, second, street }: ClosingBandProps) => {
  const set = setter(locale)
  return (
    <>
      <section className="on-house" aria-labelledby={id}>
        <div className="wrap band split wide-start">
          <div className="stack">
            <h2 id={id}>{set(heading)}</h2>
            {text && <p className="lede">{set(text)}</p>}
          </div>
          <Actions locale={locale} first={first} second={second} />
        </div>
      </section>
      {street && (
        <div className="street g-band">
          <Drawing name="rue" />
        </div>
      )}
    </>
  )
}
