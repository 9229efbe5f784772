import type { Locale } from '@/platform/languages'
import { setter } from './text'

export interface ContactProps {
  readonly locale: Locale
  readonly name: string
  readonly capacity?: string | null
  readonly phone?: { readonly label: string; readonly href: string } | null
  readonly email?: string | null
  readonly hours?: string | null
}

/** Whom to call. */
export const Contact = ({ locale, name, capacity, phone, email, hours }: ContactProps) => {
  const set = setter(locale)
  return (
    <div className="contact">
      <strong translate="no">{name}</strong>
      {capacity && <span className="muted">{set(capacity)}</span>}
      {phone && (
        <a className="tel" href={phone.href} translate="no" dir="ltr">
          {phone.label}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} translate="no">
          {email}
        </a>
      )}
      {hours && <span className="small muted">{set(hours)}</span>}
    </div>
  )
}
