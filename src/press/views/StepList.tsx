import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import type { Step } from '../steps'

/** What changed from number to number, each under its number and day. */
export const StepList = ({ locale, steps }: { locale: Locale; steps: readonly Step[] }) => {
  const set = setter(locale)
  if (steps.length === 0) return null
  return (
    <ul>
      {steps.map(({ id, number, on, timeZone, correction }) => (
        <li key={id}>
          <strong>
            {set(words(locale)('check.number', { number, day: formatDate(on, locale, timeZone) }))}
          </strong>{' '}
          {set(correction)}
        </li>
      ))}
    </ul>
  )
}
