import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go, type Target } from './Link'
import { setter } from './text'

export interface ViewpointProps {
  readonly locale: Locale
  /** Reported speech, without quotation marks. */
  readonly text: string
  readonly people: string
  /** Their capacity, and when they said it. */
  readonly capacity?: string | null
  /** Beside words that weigh, the way to help. */
  readonly help?: Target | null
}

/** What someone holds, in indirect speech: it says whose it is, and that it is reported. */
export const Viewpoint = ({ locale, text, people, capacity, help }: ViewpointProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <figure className="viewpoint">
      <blockquote>{set(text)}</blockquote>
      <figcaption>
        <span className="pair" aria-hidden="true">
          <i />
          <i />
        </span>
        <span>
          <strong>{say('help.according', { people: set(people) })}</strong>
          {capacity ? `${set(capacity.replace(/\.$/, ''))}. ` : ''}
          {say('help.reported')}
        </span>
      </figcaption>
      {help && (
        <p>
          <Go {...help} locale={locale} arrow />
        </p>
      )}
    </figure>
  )
}
