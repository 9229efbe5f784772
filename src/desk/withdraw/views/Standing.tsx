import { CONSENT_USES, type ConsentGap, consentAt } from '@/media/consent/consentAt'
import { CONSENT_GAP_WORDS, CONSENT_USE_WORDS } from '@/media/consent/consentWords'
import { factsOf } from '@/media/consent/persons'
import type { Consent } from '@/payload-types'
import { now } from '@/platform/clock'
import { formatDate } from '@/platform/dates'
import { WORDS } from './words'

type StandingProps = { consent: Consent; locale: 'fr' | 'en' }

/** Use by use: in force until when, or not. What stands in the way of all of them is said once. */
export function Standing({ consent, locale }: StandingProps) {
  const say = WORDS[locale]
  const facts = factsOf(consent)
  const answers = CONSENT_USES.map((use) => ({ use, ...consentAt(facts, use, now()) }))
  const gapsOf = (value: 'in-force' | readonly ConsentGap[]) => (value === 'in-force' ? [] : value)
  const shared = gapsOf(answers[0]?.value ?? 'in-force').filter((gap) =>
    answers.every(({ value }) => gapsOf(value).includes(gap)),
  )
  return (
    <>
      {consent.withdrawnAt && <p>{say.withdrawn(formatDate(consent.withdrawnAt, locale))}</p>}
      {consent.erasedAt && <p>{say.erased(formatDate(consent.erasedAt, locale))}</p>}
      {shared.length > 0 && (
        <>
          <p>{say.missing}</p>
          <ul>
            {shared.map((gap) => (
              <li key={gap}>{CONSENT_GAP_WORDS[gap][locale]}</li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {answers.map(({ use, value, until }) => (
          <li key={use} className={value === 'in-force' ? 'mark good' : 'mark doubt'}>
            <strong>{CONSENT_USE_WORDS[use][locale]}</strong>{' '}
            {value === 'in-force'
              ? say.inForce(until ? formatDate(until.toISOString(), locale) : '')
              : gapsOf(value)
                  .filter((gap) => !shared.includes(gap))
                  .map((gap) => CONSENT_GAP_WORDS[gap][locale])
                  .join(' ')}
          </li>
        ))}
      </ul>
    </>
  )
}
