import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'

export type ApplyClosedProps = {
  locale: Locale
  why: 'closed' | 'ended' | 'terms'
  /** Whom to write to; null where the campaign names nobody. */
  writeTo: string | null
  campaign: string
}

/** A campaign that takes no applications says why, and whom to write to. */
export const ApplyClosed = ({ locale, why, writeTo, campaign }: ApplyClosedProps) => {
  const say = words(locale)
  return (
    <>
      <p className="measure">{say(`apply.closed.${why}`)}</p>
      {writeTo && (
        <p className="measure">
          {say('apply.closed.write')} <a href={`mailto:${writeTo}`}>{writeTo}</a>
        </p>
      )}
      <p>
        <Go locale={locale} label={say('apply.closed.back')} href={campaign} arrow />
      </p>
    </>
  )
}
