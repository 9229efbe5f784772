import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { setter } from '../text'

/** Fields that belong together, under their name. */
export const Group = ({
  locale,
  legend,
  children,
}: {
  readonly locale: Locale
  readonly legend: string
  readonly children: ReactNode
}) => (
  <fieldset className="group">
    <legend>{setter(locale)(legend)}</legend>
    {children}
  </fieldset>
)
