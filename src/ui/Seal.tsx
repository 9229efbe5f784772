import type { ReactNode } from 'react'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon, type IconName } from './Icon'
import { setter } from './text'

/** A date as people read it, with the same date for machines. `value`: ISO instant or calendar date. */
export const Time = ({ value, locale }: { readonly value: string; readonly locale: Locale }) => (
  <time dateTime={value}>{setter(locale)(formatDate(value, locale))}</time>
)

/** Fills `<when>{date}</when>` in a message of the interface. */
export const dated = (value: string, locale: Locale, zone?: string) => ({
  date: setter(locale)(formatDate(value, locale, zone)),
  when: (text: ReactNode) => (
    <time key={value} dateTime={value}>
      {text}
    </time>
  ),
})

/** The yellow disc: something a person of the staff vouches for. Nothing else wears it. */
export const Seal = ({ children }: { readonly children: ReactNode }) => <p className="seal">{children}</p>

/** No recorded check: the source's own date in plain words, no disc. */
export const Dated = ({ children }: { readonly children: ReactNode }) => <p className="dated">{children}</p>

export interface VerifiedProps {
  readonly locale: Locale
  /** The day a member of staff recorded a check of this very entry. */
  readonly verifiedOn?: string | null
  /** Else, the date of the source it was taken from. */
  readonly sourceDate?: string | null
}

/** Who vouches for an entry: we, with a date, or its source, with its own. */
export const Verified = ({ locale, verifiedOn, sourceDate }: VerifiedProps) => {
  const say = words(locale)
  if (verifiedOn) return <Seal>{say.rich('help.verifiedOn', dated(verifiedOn, locale))}</Seal>
  if (sourceDate) {
    // A month or a year alone does not follow "du".
    const known = sourceDate.length < 10 ? 'help.fromSourceIn' : 'help.fromSource'
    return <Dated>{say.rich(known, dated(sourceDate, locale))}</Dated>
  }
  return <Dated>{say('help.fromUndatedSource')}</Dated>
}

export type StatusKind = 'ok' | 'warn' | 'error'

const SIGNS: Record<StatusKind, IconName> = { ok: 'check', warn: 'pen', error: 'warn' }

/** A state, always as a sign and a word. */
export const Status = ({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) => (
  <span className={`status ${kind}`}>
    <Icon name={SIGNS[kind]} />
    {children}
  </span>
)
