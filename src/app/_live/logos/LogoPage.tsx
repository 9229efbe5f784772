import { leaveState } from '@/editions/leave'
import { readFindings } from '@/partners/findingWords'
import { LOGO_PLACES, type LogoPlace } from '@/partners/keepLogo'
import { partyOf } from '@/partners/lockup/party'
import { logoChecks, verdictOf } from '@/partners/logoChecks'
import { logoFile } from '@/partners/logoFile'
import { proposalFile } from '@/partners/logoProposal'
import { paletteReasons } from '@/partners/paletteReasons'
import { LogoChecks } from '@/partners/views/LogoChecks'
import { PaletteTable } from '@/partners/views/PaletteTable'
import { Together } from '@/partners/views/Together'
import type { Logo } from '@/payload-types'
import { now } from '@/platform/clock'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Field } from '@/ui/form/Field'
import { Submit } from '@/ui/form/Submit'
import { LeaveFields, type LeaveTyped } from './LeaveFields'
import { type LogoDesk, ownLogo } from './read'
import { UploadForm, type UploadTyped } from './UploadForm'

export type LogoPageProps = {
  locale: Locale
  desk: LogoDesk
  /** What came back from a form, with what to mend by field. */
  upload: UploadTyped
  leave: LeaveTyped
  colour: { typed: string; error: string | null }
}

/** Logo and colour of an organisation: what was checked, what is wrong and how it is mended, and how it will look. */
export function LogoPage({ locale, desk, upload, leave, colour }: LogoPageProps) {
  const say = words(locale)
  const { partner, logos, relays, house, houseLogos } = desk
  const [relay] = relays
  const pair = { light: logos.get('light'), dark: logos.get('dark') }
  const checks = logoChecks({
    light: pair.light && readFindings(pair.light.findings),
    dark: pair.dark && readFindings(pair.dark.findings),
  })
  const { errors } = verdictOf(checks)
  const parties = [
    partyOf({ id: 'house', name: house.name, logos: houseLogos }, 'lead'),
    partyOf(
      {
        ...partner,
        logos: Object.fromEntries(LOGO_PLACES.map((place) => [place, logos.get(place) ?? null])),
      },
      relay?.role ?? 'supporting',
      relay?.role === 'funder' ? say('site.roles.funder') : undefined,
    ),
  ]
  return (
    <>
      <section aria-labelledby="logo" className="stack">
        <h2 id="logo">{say('logos.logo')}</h2>
        {checks.length === 0 ? (
          <p className="measure muted">{say('logos.none')}</p>
        ) : (
          <>
            <p className="measure muted">
              {say('logos.checked')} {say('logos.toMend', { count: errors })}.
            </p>
            <LogoChecks
              locale={locale}
              checks={checks}
              files={{ light: logoFile(pair.light ?? null), dark: logoFile(pair.dark ?? null) }}
              proposal={pair.light ? proposalFile(pair.light) : null}
              actions={({ finding }) =>
                finding.figures.proposed === undefined ? null : (
                  <form method="post">
                    <input type="hidden" name="do" value="take" />
                    <Submit locale={locale} label={say('logos.take')} />
                  </form>
                )
              }
            />
          </>
        )}
        <UploadForm locale={locale} relays={relays} house={house} has={logos.size > 0} {...upload} />
      </section>
      {logos.size > 0 && <Files locale={locale} desk={desk} />}
      {logos.size > 0 && (
        <section aria-labelledby="leave" className="stack">
          <h2 id="leave">{say('logos.leave')}</h2>
          <Held locale={locale} desk={desk} />
          {ownLogo(desk) && (
            <>
              <form method="post" className="stack">
                <input type="hidden" name="do" value="leave" />
                <LeaveFields locale={locale} relays={relays} house={house} prefix="leave-" {...leave} />
                <Submit locale={locale} label={say('logos.renew')} quiet />
              </form>
              <form method="post">
                <input type="hidden" name="do" value="withdraw" />
                <Submit locale={locale} label={say('logos.withdraw')} quiet />
              </form>
            </>
          )}
        </section>
      )}
      <section aria-labelledby="colour-title" className="stack">
        <h2 id="colour-title">{say('logos.colour')}</h2>
        <form method="post" className="stack">
          <input type="hidden" name="do" value="colour" />
          <Field
            locale={locale}
            name="colour"
            label={say('logos.colourLabel')}
            hint={say('logos.colourHint')}
            value={colour.typed}
            error={colour.error}
            autocomplete="off"
            maxLength={20}
            spellCheck={false}
          />
          <Submit locale={locale} label={say('logos.colourSend')} quiet />
        </form>
        <PaletteTable
          locale={locale}
          report={paletteReasons(partner.brandColour, {
            hex: relay?.campaign.theme?.colour ?? null,
            ground: relay?.campaign.theme?.ground ?? 'dawn',
          })}
        />
      </section>
      <section aria-labelledby="together" className="stack">
        <h2 id="together">{say('logos.together')}</h2>
        <Together locale={locale} parties={parties} />
      </section>
    </>
  )
}

/** Each file with what it is for, and the button that takes it away. */
const Files = ({ locale, desk: { logos } }: { locale: Locale; desk: LogoDesk }) => {
  const say = words(locale)
  return (
    <ul className="list" aria-label={say('logos.others')}>
      {[...logos].map(([place, logo]) => (
        <li key={place} className="file">
          <Thumbnail place={place} logo={logo} />
          <span>{say(`logos.places.${place}`)}</span>
          <form method="post">
            <input type="hidden" name="do" value="takeAway" />
            <button type="submit" className="link" name="place" value={place}>
              {say('logos.takeAway')}
              <span className="vh">, {say(`logos.places.${place}`)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

const DARK: readonly LogoPlace[] = ['dark', 'stackedDark', 'white']

const Thumbnail = ({ place, logo }: { place: LogoPlace; logo: Logo }) => {
  const file = logoFile(logo)
  return (
    <div className={DARK.includes(place) ? 'tile night' : 'tile day'}>
      {file && <img src={file.src} alt="" width={file.width} height={file.height} className="tiny" />}
    </div>
  )
}

/** Whether the leave holds today, who gave it and until when; campaign by campaign. */
const Held = ({ locale, desk }: { locale: Locale; desk: LogoDesk }) => {
  const { logos, relays, house } = desk
  const say = words(locale)
  const logo = ownLogo(desk) ?? [...logos.values()][0]
  if (!logo) return null
  const { permission } = logo
  const state = stateOf(
    logo,
    relays.map(({ campaign }) => campaign.id),
  )
  return (
    <p className="measure">
      {say(`logos.holds.${state}`, { house: house.name })}{' '}
      {permission?.grantedAt &&
        say('logos.given', {
          by: permission.grantedBy ?? '',
          on: formatDate(permission.grantedAt, locale),
        })}{' '}
      {permission?.until && say('logos.ends', { on: formatDate(permission.until, locale) })}
    </p>
  )
}

/** Of several campaigns, one in which it may stand speaks for all: the rest is the same for each. */
function stateOf(logo: Logo, campaigns: readonly string[]) {
  const { permission, owner } = logo
  if (!permission?.grantedAt) return owner ? 'ended' : 'none'
  const at = now()
  const anywhere = { ...logo, permission: { ...permission, campaigns: [] } }
  const states = campaigns.map((id) => leaveState(logo, id, at).value)
  return states.find((state) => state === 'in-force') ?? states[0] ?? leaveState(anywhere, '', at).value
}
