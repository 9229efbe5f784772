import { DEFAULT_TIME_ZONE, formatZone } from '@/platform/dates'
import type { Told } from '@/press/embargo/told'
import { askedFor } from '../../deedWords'
import { sayMoment } from '../../moment'
import { Act } from '../../views/Act'
import { Reason } from '../../views/Reason'
import { EMBARGO_WORDS } from './embargoWords'

type Spoken = { locale: 'fr' | 'en' }

/** Takes one issue, or a whole kit, off the site at once. */
export function PullForm({ action, of, locale }: Spoken & { action: string; of: 'issue' | 'kit' }) {
  const say = EMBARGO_WORDS[locale]
  return (
    <details>
      <summary>{say.pull[of]}</summary>
      <p>{say.pullExplain[of]}</p>
      <Act
        action={action}
        button={say.pullButton[of]}
        words={say.act}
        confirm={say.pullConfirm}
        done={say.pulled[of]}
        danger
      >
        <Reason label={say.reason} rows={2} asked={askedFor('ground', locale)} />
      </Act>
    </details>
  )
}

/** Gives an issue that waits another instant. */
export function MoveForm({
  issue,
  zone,
  locale,
}: Spoken & { issue: string; zone: string | null | undefined }) {
  const say = EMBARGO_WORDS[locale]
  const kept = zone ?? DEFAULT_TIME_ZONE
  return (
    <details>
      <summary>{say.move}</summary>
      <p>{say.moveExplain}</p>
      <Act
        action={`/kit-issues/${issue}/move-embargo`}
        button={say.moveButton}
        words={say.act}
        done={say.moved}
      >
        <input type="hidden" name="zone" value={kept} />
        <label>
          {say.instant(formatZone(kept, locale))}
          <input type="datetime-local" name="embargo" {...askedFor('instant', locale)} />
          <small>{say.least}</small>
        </label>
        <Reason label={say.reason} rows={2} asked={askedFor('ground', locale)} />
      </Act>
    </details>
  )
}

/** Makes an issue that waits public at once. */
export function LiftForm({ issue, locale }: Spoken & { issue: string }) {
  const say = EMBARGO_WORDS[locale]
  return (
    <details>
      <summary>{say.lift}</summary>
      <p>{say.liftExplain}</p>
      <Act
        action={`/kit-issues/${issue}/lift-embargo`}
        button={say.lift}
        words={say.act}
        confirm={say.liftConfirm}
        done={say.lifted}
      >
        <Reason label={say.reason} rows={2} asked={askedFor('ground', locale)} />
      </Act>
    </details>
  )
}

/** Looks now whether everything is ready, beside what is done the day before. */
export function RehearseForm({ kit, told, locale }: Spoken & { kit: string; told: Told }) {
  const say = EMBARGO_WORDS[locale]
  const { rehearsed, asked, wrong = 0 } = told
  return (
    <>
      {rehearsed && <p>{say.rehearsed(sayMoment(rehearsed, locale), wrong)}</p>}
      {asked && !(rehearsed && rehearsed > asked) && <p>{say.asked}</p>}
      <p className="quiet">{say.rehearseExplain}</p>
      <Act action={`/press-kits/${kit}/rehearse`} button={say.rehearse} words={say.act} done={say.asked} />
    </>
  )
}
