import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { ClosingBand } from '@/ui/Street'

export type InviteEndProps = {
  locale: Locale
  apply: string
  space: string
  writeTo: string | null
}

/** The band that closes the invitation. */
export const InviteEnd = ({ locale, apply, space, writeTo }: InviteEndProps) => {
  const say = words(locale)
  return (
    <ClosingBand
      locale={locale}
      id="apply"
      heading={say('invite.end.title')}
      text={writeTo ? `${say('invite.end.text')} ${writeTo}` : null}
      first={{ label: say('invite.apply'), href: apply }}
      second={{ label: say('invite.space'), href: space }}
      street
    />
  )
}
