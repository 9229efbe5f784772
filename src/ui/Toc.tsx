import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Target } from './Link'
import { setter } from './text'

export interface TocProps {
  readonly locale: Locale
  readonly entries: readonly Target[]
  /** "Sur cette page", unless it is a kit. */
  readonly heading?: string
}

/** The contents of a long page: beads on a thread. */
export const Toc = ({ locale, entries, heading }: TocProps) => {
  const set = setter(locale)
  return (
    <nav className="toc" aria-labelledby="contents">
      <h2 id="contents">{heading ? set(heading) : words(locale)('site.contents')}</h2>
      <ol className="list">
        {entries.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{set(label)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
