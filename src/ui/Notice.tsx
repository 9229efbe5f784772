import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { dated } from './Seal'

/** Above the page of a campaign that has ended: it stays readable, and its helplines stay. */
export const ClosedNotice = ({
  locale,
  closedAt,
  timeZone,
}: {
  readonly locale: Locale
  readonly closedAt: string
  /** The zone in which its day is told. */
  readonly timeZone?: string
}) => {
  const say = words(locale)
  return (
    <aside className="notice" aria-label={say('site.closed')}>
      <p className="wrap">
        <strong>{say('site.closed')}.</strong>{' '}
        {say.rich('site.closedText', dated(closedAt, locale, timeZone))}
      </p>
    </aside>
  )
}
