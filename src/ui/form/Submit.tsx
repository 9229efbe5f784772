import type { Locale } from '@/platform/languages'
import { Icon } from '../Icon'
import { Go, type Target } from '../Link'
import { classes, setter } from '../text'

export interface SubmitProps {
  readonly locale: Locale
  readonly label: string
  readonly quiet?: boolean
  /** What the form says when this one of several buttons sent it. */
  readonly name?: string
  readonly value?: string
  /** The way out that sends nothing. */
  readonly back?: Target | null
}

/** The button that sends a form. */
export const Submit = ({ locale, label, quiet, name, value, back }: SubmitProps) => (
  <p className="actions mbs-6">
    <button className={classes('button', quiet && 'quiet')} type="submit" name={name} value={value}>
      {setter(locale)(label)}
      <Icon name="arrow" />
    </button>
    {back && <Go {...back} locale={locale} />}
  </p>
)
