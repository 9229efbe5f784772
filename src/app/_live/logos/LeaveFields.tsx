import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Agree } from '@/ui/form/Agree'
import { Choices } from '@/ui/form/Choices'
import { Field } from '@/ui/form/Field'
import type { LogoDesk } from './read'

export type LeaveTyped = {
  campaigns: readonly string[]
  until: string
  agreed: boolean
  errors: Readonly<Record<string, string>>
}

type Props = LeaveTyped & Pick<LogoDesk, 'relays' | 'house'> & { locale: Locale; prefix?: string }

/** The owner's leave: for which campaigns, until when, and the box that gives it. */
export function LeaveFields(props: Props) {
  const { locale, relays, house, prefix = '', campaigns, until, agreed, errors } = props
  const say = words(locale)
  return (
    <>
      {relays.length === 0 ? (
        <p className="measure" id={`${prefix}campaigns`}>
          {say('logos.noCampaign')}
        </p>
      ) : (
        <Choices
          locale={locale}
          name={`${prefix}campaigns`}
          several
          label={say('logos.campaigns')}
          options={relays.map(({ campaign }) => ({ value: campaign.id, label: campaign.title }))}
          value={campaigns}
          error={errors.campaigns}
        />
      )}
      <Field
        locale={locale}
        name={`${prefix}until`}
        label={say('logos.until')}
        hint={say('logos.untilHint')}
        type="date"
        optional
        value={until}
        error={errors.until}
      />
      <Agree
        locale={locale}
        name={`${prefix}agree`}
        label={say('logos.agree', { house: house.name })}
        checked={agreed}
        error={errors.agree}
      />
    </>
  )
}
