import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { classes, setter } from '@/ui/text'
import type { Place } from './view'

/** The grounds of `common.ts`; "calm" is the second paper. */
export type Ground = 'paper' | 'calm' | 'dawn' | 'sky' | 'lime' | 'wash'

export interface BandProps {
  readonly locale: Locale
  readonly place: Place
  readonly ground?: Ground | null
  readonly heading?: string | null
  readonly lede?: ReactNode
  /** How heading and contents stand: below each other, or side by side from 56rem. */
  readonly beside?: 'wide-start' | 'wide-end'
  readonly children?: ReactNode
}

/** A block as a band across the page, or as a stretch of a long page's running text. */
export const Band = (props: BandProps) => {
  const { locale, place, heading, lede, children, ground, beside } = props
  const titled = heading ? <h2 id={place.id}>{setter(locale)(heading)}</h2> : null
  const said = typeof lede === 'string' ? <p className="lede">{setter(locale)(lede)}</p> : lede
  if (place.flow) {
    return (
      <>
        {titled}
        {said}
        {children}
      </>
    )
  }
  const head = (titled || said) && (
    <div className="stack">
      {titled}
      {said}
    </div>
  )
  return (
    <section
      className={classes('band', groundClass(ground), place.leads && 'leads', place.follows && 'follows')}
      id={heading ? undefined : place.id}
      aria-labelledby={heading ? place.id : undefined}
    >
      <div className={beside ? `wrap split top ${beside}` : 'wrap stack-l'}>
        {head}
        {children}
      </div>
    </section>
  )
}

const groundClass = (ground: Ground | null | undefined) =>
  ground === 'calm' ? 'paper-2' : (ground ?? 'paper')
