import { DEFAULT_TIME_ZONE, formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import { paragraphsOf, type ShownTerms } from '../terms'

export type TermsDetailsProps = { locale: Locale; terms: ShownTerms; open?: boolean }

/** The terms in full, with the day from which they hold. */
export function TermsDetails({ locale, terms, open = false }: TermsDetailsProps) {
  const say = words(locale)
  const set = setter(locale)
  return (
    <div className="questions terms" id="terms-text">
      <details open={open}>
        <summary>
          {say('apply.terms.summary', { label: terms.label })}
          <span className="plus" />
        </summary>
        <div className="inside">
          <p className="dated">
            {say('apply.terms.from', { date: formatDate(terms.from, locale, DEFAULT_TIME_ZONE) })}
          </p>
          {open && terms.changes && (
            <>
              <p className="q">{say('apply.terms.changes')}</p>
              <p>{set(terms.changes)}</p>
            </>
          )}
          {paragraphsOf(terms.text).map((paragraph) => (
            <p key={paragraph}>{set(paragraph)}</p>
          ))}
        </div>
      </details>
    </div>
  )
}
