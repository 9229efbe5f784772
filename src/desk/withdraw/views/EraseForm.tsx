import type { Consent } from '@/payload-types'
import { Act } from '../../views/Act'
import { WORDS } from './words'

/** Erases the names: behind a second look that says what goes and what stays. */
export function EraseForm({ consent, locale }: { consent: Consent; locale: 'fr' | 'en' }) {
  const say = WORDS[locale]
  if (consent.erasedAt) return null
  return (
    <details>
      <summary>{say.erase}</summary>
      {say.eraseWords.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Act action={`/consents/${consent.id}/erase`} button={say.eraseButton} words={say.act} danger />
    </details>
  )
}
