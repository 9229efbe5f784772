import { LOGO_PLACES } from '@/partners/keepLogo'
import { partyOf } from '@/partners/lockup/party'
import { standTogether, Together } from '@/partners/views/Together'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { Button } from './Button'
import { ColourFields } from './ColourFields'
import type { Done } from './done'
import { FileField } from './FileField'
import { LeaveForm, LeaveRecord, NotHeld } from './LeaveFields'
import { LogoResult, wanted } from './LogoResult'
import { isHeld } from './leave'
import { More } from './More'
import { nextOf } from './next'
import { type LogoDesk, ownLogo } from './read'
import type { Outcome } from './save'
import type { LogoTyped } from './typed'
import { Versions } from './Versions'

export type LogoPageProps = Pick<Outcome, 'errors' | 'refused'> & {
  locale: Locale
  /** Where the form is sent. */
  action: string
  desk: LogoDesk
  /** The colours of the logo. */
  colours: readonly string[]
  typed: LogoTyped
  /** What was just done. */
  done: Done | null
}

/** Where the page says what was just done: its address leads there. */
export const SAVED = 'saved'

/** Logo and colour of an organisation, in one form: whatever button is pressed, all that was filled in is sent. */
export function LogoPage(props: LogoPageProps) {
  const { locale, action, desk, colours, typed, done, errors } = props
  const say = words(locale)
  const next = say(`logos.next.${nextOf(locale, desk).to}`)
  return (
    <form method="post" action={action} encType="multipart/form-data" className="logo-form stack-l">
      {/* The first button is the one that the Enter key presses. */}
      <button type="submit" className="unseen" name="do" value="save" tabIndex={-1} aria-hidden="true" />
      <section aria-labelledby="logo" className="stack">
        <h2 id="logo">{say('logos.logo')}</h2>
        {done && done !== 'colour' && <Saved {...props} done={done} />}
        {desk.logos.size > 0 ? <OwnLogo {...props} /> : <FirstLogo {...props} />}
      </section>
      <section aria-labelledby="colour-title" className="stack">
        <h2 id="colour-title">{say('logos.colour')}</h2>
        {done === 'colour' && <Saved {...props} done={done} />}
        <ColourFields locale={locale} desk={desk} colours={colours} typed={typed.colour} errors={errors} />
      </section>
      <p className="actions">
        <Button label={say('logos.save')} value="save" quiet={done !== null || desk.logos.size === 0} />
        <Button label={next} value="next" quiet={done === null} />
      </p>
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

/** The one file that is needed, with the leave to show it; every other is for whoever has it. */
function FirstLogo({ locale, desk, typed, errors, refused }: LogoPageProps) {
  const say = words(locale)
  const others = LOGO_PLACES.filter((place) => place !== 'light')
  return (
    <>
      <p className="measure">{say('logos.none')}</p>
      <FileField
        locale={locale}
        place="light"
        label={say('logos.file')}
        hint={say('logos.fileHint')}
        errors={errors}
        refused={refused}
      />
      <LeaveForm locale={locale} desk={desk} typed={typed.leave} errors={errors} />
      <More label={say('logos.others')} open={isWrong(others, errors)}>
        <Versions locale={locale} desk={desk} places={others} errors={errors} refused={refused} />
      </More>
      <p className="actions">
        <Button label={say('logos.send')} value="save" />
      </p>
    </>
  )
}

/** The logo that is there: how it fares, its leave, and, folded, other files and how it stands beside the house's. */
function OwnLogo({ locale, desk, typed, errors, refused }: LogoPageProps) {
  const say = words(locale)
  const held = isHeld(desk)
  const own = ownLogo(desk) !== null
  const leave = { locale, desk, typed: typed.leave, errors }
  const places = LOGO_PLACES.filter((place) => place !== wanted(desk))
  return (
    <>
      {own && !held && (
        <div className="stack">
          <NotHeld locale={locale} desk={desk} />
          <LeaveForm {...leave} />
        </div>
      )}
      <LogoResult locale={locale} desk={desk} errors={errors} refused={refused} />
      {own && held && <LeaveRecord {...leave} />}
      <More
        label={say('logos.change')}
        open={isWrong(places, errors) || (!own && (errors.has('agree') || errors.has('campaigns')))}
      >
        <p className="measure small">{say('logos.changeHint')}</p>
        <Versions locale={locale} desk={desk} places={places} errors={errors} refused={refused} />
        {!own && (
          <>
            <p className="measure">{say('logos.houses', { house: desk.house.name })}</p>
            <LeaveForm {...leave} />
          </>
        )}
        <p className="actions">
          <Button label={say('logos.send')} value="save" quiet />
        </p>
      </More>
      <Beside locale={locale} desk={desk} />
    </>
  )
}

const isWrong = (places: readonly string[], errors: Outcome['errors']): boolean =>
  places.some((place) => errors.has(`file-${place}`))

/** The logo beside the house's: open where the two can't stand together, with the reason. */
function Beside({ locale, desk }: Pick<LogoPageProps, 'locale' | 'desk'>) {
  const say = words(locale)
  const { partner, logos, relays, house, houseLogos } = desk
  const role = relays[0]?.role ?? 'supporting'
  const own = Object.fromEntries(LOGO_PLACES.map((place) => [place, logos.get(place) ?? null]))
  const parties = [
    partyOf({ id: 'house', name: house.name, logos: houseLogos }, 'lead'),
    partyOf({ ...partner, logos: own }, role, role === 'funder' ? say('site.roles.funder') : undefined),
  ]
  return (
    <More label={say('logos.together', { house: house.name })} open={!standTogether(parties)}>
      <Together locale={locale} parties={parties} />
    </More>
  )
}
