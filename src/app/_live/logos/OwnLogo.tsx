import { LOGO_PLACES } from '@/partners/keepLogo'
import { HEIGHT } from '@/partners/lockup'
import { partyOf } from '@/partners/lockup/party'
import { standTogether, Together } from '@/partners/views/Together'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { More } from '@/ui/More'
import { Button } from './Button'
import { wanted } from './checks'
import type { Done } from './done'
import { FileField } from './FileField'
import { LeaveForm, LeaveRecord, NotHeld } from './LeaveFields'
import { LogoResult } from './LogoResult'
import { isHeld } from './leave'
import { MOST_BYTES } from './limits'
import type { Outcome } from './outcome'
import { type LogoDesk, ownLogo } from './read'
import type { LogoTyped } from './typed'
import { Versions } from './Versions'

type LogoProps = Pick<Outcome, 'errors' | 'refused'> & {
  /** What was done, although something else of the form is to be mended. */
  done: readonly Done[]
  locale: Locale
  desk: LogoDesk
  typed: LogoTyped['leave']
}

/** The one file that is needed, with the leave to show it; every other is for whoever has it. */
export function FirstLogo({ locale, desk, typed, errors, refused }: LogoProps) {
  const say = words(locale)
  const others = LOGO_PLACES.filter((place) => place !== 'light')
  return (
    <>
      <p className="measure">{say('logos.none')}</p>
      <FileField
        locale={locale}
        place="light"
        label={say('logos.file')}
        hint={taken(locale)}
        errors={errors}
        refused={refused}
      />
      <LeaveForm locale={locale} desk={desk} typed={typed} errors={errors} />
      <More label={say('logos.others')} open={wrongOf(errors).some((place) => place !== 'light')}>
        <Versions locale={locale} desk={desk} places={others} errors={errors} refused={refused} />
      </More>
    </>
  )
}

/**
 * The logo that is there: how it fares, its leave, and, folded, other files and how it stands beside the house's. What
 * is to be mended of the files that were just sent comes first.
 */
export function OwnLogo({ locale, desk, typed, errors, refused, done }: LogoProps) {
  const say = words(locale)
  const held = isHeld(desk)
  const own = ownLogo(desk) !== null
  const leave = { locale, desk, typed, errors }
  const wrong = wrongOf(errors)
  const places = LOGO_PLACES.filter((place) => place !== wanted(desk) && !wrong.includes(place))
  const stays = refused.size > 0 && !done.includes('logo')
  return (
    <>
      {wrong.length > 0 && (
        <>
          <Versions locale={locale} desk={desk} places={wrong} errors={errors} refused={refused} />
          <p className="actions">
            <Button label={say('logos.send')} value="save" quiet />
          </p>
        </>
      )}
      <LogoResult
        locale={locale}
        desk={desk}
        stays={stays}
        asked={!wrong.some((place) => place === wanted(desk))}
      >
        {own && !held && (
          <>
            <NotHeld locale={locale} desk={desk} />
            <LeaveForm {...leave} />
            <p className="actions">
              <Button label={say('logos.saveLeave')} value="save" />
            </p>
          </>
        )}
      </LogoResult>
      {own && held && <LeaveRecord {...leave} />}
      <More
        label={say('logos.change')}
        open={!own && (wrong.length > 0 || errors.has('agree') || errors.has('campaigns'))}
      >
        <p className="measure small">
          {say('logos.changeHint')} {taken(locale)}
        </p>
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

/** What is taken, in one line. */
const taken = (locale: Locale): string =>
  words(locale)('logos.taken', { least: HEIGHT.most, most: MOST_BYTES / 1e6 })

/** The places whose file is to be mended. */
const wrongOf = (errors: Outcome['errors']) => LOGO_PLACES.filter((place) => errors.has(`file-${place}`))

/** The logo beside the house's: open where the two can't stand together, with the reason. */
function Beside({ locale, desk }: Pick<LogoProps, 'locale' | 'desk'>) {
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
