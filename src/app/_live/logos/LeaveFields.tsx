import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Agree } from '@/ui/form/Agree'
import { Choices } from '@/ui/form/Choices'
import { Field } from '@/ui/form/Field'
import { More } from '@/ui/More'
import { Button } from './Button'
import { lastDay, stateOf } from './leave'
import type { Outcome } from './outcome'
import { type LogoDesk, ownLogo } from './read'
import type { LogoTyped } from './typed'

type LeaveProps = Pick<Outcome, 'errors'> & { locale: Locale; desk: LogoDesk; typed: LogoTyped['leave'] }

/** The form that gives the owner's leave: a box to tick, and an end for whoever wants one. */
export function LeaveForm({ locale, desk, typed, errors }: LeaveProps) {
  const say = words(locale)
  const { relays, house } = desk
  const [only, another] = relays
  if (!only)
    return (
      <p className="measure" id="campaigns">
        <input type="hidden" name="leave" value="give" />
        {say('logos.noCampaign')}
      </p>
    )
  return (
    <div className="stack" id="leave-form">
      <input type="hidden" name="leave" value="give" />
      <Campaigns locale={locale} desk={desk} typed={typed} errors={errors} />
      <Agree
        locale={locale}
        name="agree"
        label={
          another
            ? say('logos.agree', { house: house.name })
            : say('logos.agreeOne', { house: house.name, campaign: only.campaign.title })
        }
        hint={say('logos.agreeHint')}
        checked={typed.agreed}
        error={errors.get('agree')}
      />
      <More label={say('logos.setEnd')} open={errors.has('until') || typed.until !== ''}>
        <Until locale={locale} typed={typed} errors={errors} />
      </More>
    </div>
  )
}

/** The leave that is in force: who gave it; and, for whoever asks, when, for what, until when, and the way to change it. */
export function LeaveRecord({ locale, desk, typed, errors }: LeaveProps) {
  const say = words(locale)
  const { relays, house } = desk
  const permission = ownLogo(desk)?.permission
  if (!permission?.grantedAt) return null
  const held = relays.filter(({ campaign }) => typed.campaigns.includes(campaign.id))
  const titles = (held.length > 0 ? held : relays).map(({ campaign }) => campaign.title)
  const changing = errors.has('campaigns') || errors.has('until')
  // The record holds the address beside the name.
  const by = (permission.grantedBy ?? '').replace(/\s*<[^>]*>$/, '')
  return (
    <More label={say('logos.leave', { by })} open={changing}>
      <p className="measure">
        {say('logos.given', {
          on: formatDate(permission.grantedAt, locale),
          campaigns:
            titles.length > 0 ? new Intl.ListFormat(locale).format(titles) : say('logos.allCampaigns'),
        })}{' '}
        {permission.until
          ? say('logos.ends', { on: formatDate(lastDay(permission.until), locale) })
          : say('logos.endless')}
      </p>
      <input type="hidden" name="leave" value="change" />
      <Campaigns locale={locale} desk={desk} typed={typed} errors={errors} />
      <Until locale={locale} typed={typed} errors={errors} />
      <p className="measure small">{say('logos.changeSays', { house: house.name })}</p>
      <p className="actions">
        <Button label={say('logos.saveLeave')} value="save" quiet />
        <button type="submit" className="link" name="do" value="withdraw">
          {say('logos.withdraw')}
        </button>
      </p>
    </More>
  )
}

/** Which campaigns: nothing to choose where there is but one. */
function Campaigns({ locale, desk: { relays }, typed, errors }: LeaveProps) {
  const [only, another] = relays
  if (!another) return only ? <input type="hidden" name="campaigns" value={only.campaign.id} /> : null
  return (
    <Choices
      locale={locale}
      name="campaigns"
      several
      label={words(locale)('logos.campaigns')}
      options={relays.map(({ campaign }) => ({ value: campaign.id, label: campaign.title }))}
      value={typed.campaigns}
      error={errors.get('campaigns')}
    />
  )
}

const Until = ({ locale, typed, errors }: Omit<LeaveProps, 'desk'>) => (
  <Field
    locale={locale}
    name="until"
    label={words(locale)('logos.until')}
    hint={words(locale)('logos.untilHint')}
    type="date"
    optional
    value={typed.until}
    error={errors.get('until')}
  />
)

/** Why a logo is not shown, where its leave does not hold: then it is asked for again. */
export function NotHeld({ locale, desk }: Pick<LeaveProps, 'locale' | 'desk'>) {
  const logo = ownLogo(desk)
  const state = logo && stateOf(logo, desk)
  if (!state || state === 'in-force' || state === 'none') return null
  return <p className="measure">{words(locale)(`logos.holds.${state}`)}</p>
}
