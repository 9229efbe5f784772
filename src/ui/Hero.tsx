import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Actions, type Target } from './Link'
import { classes, setter } from './text'

/** A paper ground behind a hero or a plate. */
export type HeroGround = 'dawn' | 'sky' | 'lime'

export interface Crumb {
  readonly label: string
  /** None for the page itself. */
  readonly href?: string | null
}

export interface HeroProps {
  readonly locale: Locale
  readonly heading: string
  readonly size?: 'full' | 'slim'
  readonly ground?: HeroGround | null
  readonly kicker?: string | null
  readonly lede?: string | null
  readonly crumbs?: readonly Crumb[]
  /** False where another opening stands before it: a page has one h1. */
  readonly opens?: boolean
  readonly first?: Target | null
  readonly second?: Target | null
  /** The one drawing on the ground line. */
  readonly art?: ReactNode
  /** What stands between the lede and the actions: facts, a number, a status. */
  readonly children?: ReactNode
}

/** Opens a page: one h1, one lede, one button, one drawing. `full` is for the home. */
export const Hero = ({
  locale,
  heading,
  size = 'slim',
  ground,
  kicker,
  lede,
  crumbs,
  opens = true,
  first,
  second,
  art,
  children,
}: HeroProps) => {
  const set = setter(locale)
  const Heading = opens ? 'h1' : 'h2'
  return (
    <header className={classes('hero', size === 'slim' && 'slim', ground && `g-${ground}`)}>
      <div className="wrap">
        {opens && crumbs && crumbs.length > 0 && <Crumbs locale={locale} crumbs={crumbs} />}
        <div className="words">
          {kicker && <p className="kicker">{set(kicker)}</p>}
          <Heading>{set(heading)}</Heading>
          {lede && <p className="lede">{set(lede)}</p>}
          {children}
          <Actions locale={locale} first={first} second={second} />
        </div>
        {art && <div className="art">{art}</div>}
      </div>
    </header>
  )
}

/** Where the page stands. */
export const Crumbs = ({
  locale,
  crumbs,
}: {
  readonly locale: Locale
  readonly crumbs: readonly Crumb[]
}) => {
  const set = setter(locale)
  return (
    <nav className="crumbs" aria-label={words(locale)('site.crumbs')}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>
            {href ? <a href={href}>{set(label)}</a> : <span aria-current="page">{set(label)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
