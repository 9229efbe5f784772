import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { More } from '@/ui/More'
import { Button } from './Button'
import { ColourFields } from './ColourFields'
import type { Done } from './done'
import { nextOf } from './next'
import { FirstLogo, OwnLogo } from './OwnLogo'
import type { Outcome } from './outcome'
import type { LogoDesk } from './read'
import type { LogoTyped } from './typed'

export type LogoPageProps = Pick<Outcome, 'errors' | 'refused'> & {
  /** What was done, although something else of the form is to be mended. */
  partly: readonly Done[]
  locale: Locale
  /** Where the form is sent. */
  action: string
  desk: LogoDesk
  /** The colours of the logo. */
  colours: readonly string[]
  typed: LogoTyped
  /** What was just done. */
  done: Done | null
  /** What was typed is shown again, and is not saved. */
  unsaved: boolean
}

/** Where the page says what was just done: its address leads there. */
export const SAVED = 'saved'

/** Logo and colour of an organisation, in one form: whatever button is pressed, all that was filled in is sent. */
export function LogoPage(props: LogoPageProps) {
  const { locale, action, desk, colours, typed, done, partly, unsaved, errors, refused } = props
  const say = words(locale)
  const Logo = desk.logos.size > 0 ? OwnLogo : FirstLogo
  const next = nextOf(locale, desk)
  // Its colours are offered once a logo is there; until then one is for whoever has it at hand.
  const colourLast =
    desk.logos.size === 0 && !desk.partner.brandColour && !errors.has('colour') && !errors.has('colour-code')
  const colour = (
    <ColourFields locale={locale} desk={desk} colours={colours} typed={typed.colour} errors={errors} />
  )
  return (
    <form method="post" action={action} encType="multipart/form-data" className="logo-form stack-l">
      {/* The first button is the one that the Enter key presses. */}
      <button type="submit" className="unseen" name="do" value="save" tabIndex={-1} aria-hidden="true" />
      <LeaveGuard unsaved={unsaved} agree="agree" />
      <section aria-labelledby="logo" className="stack">
        <h2 id="logo">{say('logos.logo')}</h2>
        {done && done !== 'colour' && <Saved {...props} done={done} />}
        <Logo
          locale={locale}
          desk={desk}
          typed={typed.leave}
          errors={errors}
          refused={refused}
          done={partly}
        />
        {colourLast && <More label={say('logos.colourToo')}>{colour}</More>}
      </section>
      {!colourLast && (
        <section aria-labelledby="colour-title" className="stack">
          <h2 id="colour-title">{say('logos.colour')}</h2>
          {done === 'colour' && <Saved {...props} done={done} />}
          {colour}
        </section>
      )}
      {desk.logos.size === 0 ? (
        <p className="actions">
          <Button label={say('logos.send')} value="save" />
          <a className="go" href={next.href}>
            {say('logos.skip')}
          </a>
        </p>
      ) : (
        <p className="actions">
          <Button label={say('logos.save')} value="save" quiet={done !== null} />
          <Button label={say(`logos.next.${next.to}`)} value="next" quiet={done === null} />
        </p>
      )}
    </form>
  )
}

/** What was done, where one looks for it, and the way on. */
const Saved = ({ locale, desk, done }: LogoPageProps & { done: Done }) => {
  const say = words(locale)
  const next = nextOf(locale, desk)
  return (
    <div className="saved" id={SAVED} role="status" tabIndex={-1}>
      <p className="status ok">
        <Icon name="check" />
        {say(`logos.saved.${done}`)}
      </p>
      <a className="go" href={next.href}>
        {say(`logos.next.${next.to}`)}
        <Icon name="arrow" />
      </a>
    </div>
  )
}
