import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Steps } from '@/ui/Steps'

export type InviteTimeProps = {
  locale: Locale
  /** Working days within which the house promises to answer. */
  days: number
  /** Whether the house reads an edition before it is online. */
  reviews: boolean
}

/** How long it takes, step by step. */
export function InviteTime({ locale, days, reviews }: InviteTimeProps) {
  const say = words(locale)
  const last = reviews ? 'review' : 'publish'
  return (
    <section className="band" aria-labelledby="time">
      <div className="wrap split top wide-end">
        <div className="stack stick">
          <h2 id="time">{say('invite.time.title')}</h2>
          <p className="lede">{say('invite.time.lede')}</p>
        </div>
        <Steps
          locale={locale}
          items={[
            { title: say('invite.time.request'), text: say('invite.time.requestText') },
            { title: say('invite.time.answer'), text: say('invite.time.answerText', { days }) },
            { title: say('invite.time.work'), text: say('invite.time.workText') },
            { title: say(`invite.time.${last}`), text: say(`invite.time.${last}Text`) },
          ]}
        />
      </div>
    </section>
  )
}
