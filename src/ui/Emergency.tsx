import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Channel } from './Helpline'

export interface EmergencyProps {
  readonly locale: Locale
  /** Whom to call in danger now. */
  readonly call: readonly Channel[]
  /** Whom to write to, without speaking. */
  readonly write?: Channel | null
}

/** One line before all others: "Danger immédiat : 17 ou 112. Sans parler, par SMS : 114." */
export const Emergency = ({ locale, call, write }: EmergencyProps) => {
  const say = words(locale)
  if (call.length === 0) return null
  return (
    <p className="lede">
      {say('help.emergency')}{' '}
      {call.map((channel, index) => (
        <span key={channel.href}>
          {index > 0 && ` ${say('help.emergencyOr')} `}
          <Direct channel={channel} />
        </span>
      ))}
      .
      {write && (
        <>
          {' '}
          {say('help.bySms')} <Direct channel={write} />.
        </>
      )}
    </p>
  )
}

const Direct = ({ channel: { label, href } }: { readonly channel: Channel }) => (
  <a href={href} translate="no" dir="ltr">
    {label}
  </a>
)
