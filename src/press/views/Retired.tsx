import { buildAddress } from '@/addresses'
import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import type { Retirement } from '../retired'
import type { Gone } from './latest'
import { PressContact } from './People'

type Told = Pick<Retirement, 'at' | 'timeZone' | 'issues' | 'whole' | 'newest'>

/** What was taken back, and when, in words: the heading and the sentence of the notice. */
export function retiredWords(
  { at, timeZone, issues, whole }: Told,
  locale: Locale,
): { title: string; lede: string } {
  const say = words(locale)
  const day = formatMoment(at, locale, timeZone)
  const count = issues.length
  const numbers = new Intl.ListFormat(locale).format(issues.map(({ number }) => String(number)))
  return whole
    ? { title: say('newsroom.retired.kitTitle'), lede: say('newsroom.retired.kit', { day }) }
    : {
        title: say('newsroom.retired.someTitle', { count, numbers }),
        lede: say('newsroom.retired.some', { count, numbers, day }),
      }
}

/** What is said in the place of what an issue corrected that was taken back. */
export const goneWords = ({ issue, retired }: Gone, locale: Locale): string =>
  words(locale)('newsroom.corrections.retired', {
    number: issue.number,
    day: formatMoment(retired.at, locale, retired.timeZone),
  })

/**
 * What stands where something was taken back: which numbers, what to do with copies, whom to call, and the way on. Not a
 * word of what it held.
 */
export const Retired = ({
  locale,
  retired: { issues, newest },
  contact,
}: {
  locale: Locale
  retired: Told
  contact: KitContact | null
}) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <div className="wrap stack pbe-7">
      <p className="mono-id" translate="no">
        {issues.map(({ code }) => code).join(', ')}
      </p>
      <p className="measure">{set(say('newsroom.retired.todo'))}</p>
      {contact && <PressContact locale={locale} contact={contact} />}
      <p className="actions">
        {newest?.slug && (
          <Button
            locale={locale}
            href={buildAddress({ kind: 'kit', locale, kit: newest.slug })}
            label={say('check.take')}
          />
        )}
        <Go
          locale={locale}
          href={buildAddress({ kind: 'press', locale })}
          label={say('accreditation.toRoom')}
          arrow
        />
      </p>
    </div>
  )
}
