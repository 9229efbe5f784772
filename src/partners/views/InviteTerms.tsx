import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { ShownTerms } from '../terms'
import { TermsDetails } from './TermsDetails'

/** The terms in full, before anybody is asked to accept them. */
export const InviteTerms = ({ locale, terms }: { locale: Locale; terms: ShownTerms }) => {
  const say = words(locale)
  return (
    <section className="band paper-2" aria-labelledby="terms">
      <div className="wrap stack-l">
        <div className="stack">
          <h2 id="terms">{say('invite.terms.title')}</h2>
          <p className="lede">{say('invite.terms.lede')}</p>
        </div>
        <TermsDetails locale={locale} terms={terms} />
      </div>
    </section>
  )
}
