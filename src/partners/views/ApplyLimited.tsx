import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'

/** Too many at once: how long to wait, and that nothing is lost. */
export const ApplyLimited = ({ locale, seconds }: { locale: Locale; seconds: number }) => {
  const say = words(locale)
  return (
    <section className="errors" aria-labelledby="limited">
      <h2 id="limited" className="plain">
        {say('apply.limited.title')}
      </h2>
      <p>{say('apply.limited.text', { minutes: Math.ceil(seconds / 60) })}</p>
    </section>
  )
}
