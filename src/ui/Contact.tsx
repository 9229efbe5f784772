import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { dated } from './Seal'
import { setter } from './text'

export interface Line {
  readonly label: string
  readonly href: string
}

export interface ContactProps {
  readonly locale: Locale
  readonly name: string
  readonly capacity?: string | null
  /** What an expert speaks about. */
  readonly subjects?: string | null
  readonly phone?: Line | null
  readonly email?: string | null
  readonly hours?: string | null
  /** Languages spoken. */
  readonly speaks?: string | null
  /** Whom to call when nobody answers. */
  readonly standIn?: { readonly name: string; readonly phone?: Line | null } | null
  /** The day somebody last called the number. */
  readonly verifiedOn?: string | null
}

/** Whom to call. */
export const Contact = ({ locale, name, capacity, subjects, phone, email, ...more }: ContactProps) => {
  const { hours, speaks, standIn, verifiedOn } = more
  const set = setter(locale)
  const say = words(locale)
  return (
    <div className="contact">
      <strong translate="no">{name}</strong>
      {capacity && <span className="muted">{set(capacity)}</span>}
      {subjects && <span>{set(say('kitPage.people.expert', { subjects }))}</span>}
      {phone && <Phone {...phone} large />}
      {email && (
        <a href={`mailto:${email}`} translate="no">
          {email}
        </a>
      )}
      {hours && <span className="small muted">{set(hours)}</span>}
      {speaks && (
        <span className="small muted">{set(say('kitPage.people.speaks', { languages: speaks }))}</span>
      )}
      {standIn && (
        <span className="small">
          {set(say('kitPage.people.standIn', { name: standIn.name }))}
          {standIn.phone && (
            <>
              {' '}
              <Phone {...standIn.phone} />
            </>
          )}
        </span>
      )}
      {verifiedOn && <p className="seal">{say.rich('kitPage.people.verified', dated(verifiedOn, locale))}</p>}
    </div>
  )
}

const Phone = ({ label, href, large }: Line & { large?: boolean }) => (
  <a className={large ? 'tel' : undefined} href={href} translate="no" dir="ltr">
    {label}
  </a>
)
