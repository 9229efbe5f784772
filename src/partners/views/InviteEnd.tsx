import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Drawing } from '@/ui/art/Drawing'
import { Actions } from '@/ui/Link'

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
    <>
      <section className="on-house" aria-labelledby="apply">
        <div className="wrap band split wide-start">
          <div className="stack">
            <h2 id="apply">{say('invite.end.title')}</h2>
            {writeTo && (
              <p className="lede">
                {say('invite.end.text')} <a href={`mailto:${writeTo}`}>{writeTo}</a>
              </p>
            )}
          </div>
          <Actions
            locale={locale}
            first={{ label: say('invite.apply'), href: apply }}
            second={{ label: say('invite.space'), href: space }}
          />
        </div>
      </section>
      <div className="street g-band">
        <Drawing name="rue" />
      </div>
    </>
  )
}
