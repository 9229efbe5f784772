import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'

export type InviteClosedProps = {
  locale: Locale
  why: 'closed' | 'ended' | 'terms'
  /** Whom to write to; null where the campaign names nobody. */
  writeTo: string | null
}

/** A campaign that takes no applications says so before anything else, and whom to write to. */
export const InviteClosed = ({ locale, why, writeTo }: InviteClosedProps) => {
  const say = words(locale)
  return (
    <section className="band paper-2" aria-labelledby="closed">
      <div className="wrap stack">
        <h2 id="closed">{say('invite.closed.title')}</h2>
        <p className="measure">{say(`invite.closed.${why}`)}</p>
        {writeTo && (
          <p className="measure">
            {say('invite.closed.write')} <a href={`mailto:${writeTo}`}>{writeTo}</a>
          </p>
        )}
      </div>
    </section>
  )
}
