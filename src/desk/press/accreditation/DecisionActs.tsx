import type { Accreditation } from '@/payload-types'
import { now } from '@/platform/clock'
import { isOpen } from '@/press/accreditation/standing'
import { askedFor } from '../../deedWords'
import { ActOnSaved } from '../../views/ActOnSaved'
import { Reason } from '../../views/Reason'
import { kindOf } from './kindOf'
import { WORDS } from './words'

type DecisionActsProps = {
  accreditation: Accreditation
  /** No kit of theirs has anything to show: nothing is sent. */
  nothing: boolean
  locale: 'fr' | 'en'
}

/** The buttons that decide: yes, no, no longer, and the link once more. */
export function DecisionActs({ accreditation, nothing, locale }: DecisionActsProps) {
  const say = WORDS[locale]
  const { id, state, email } = accreditation
  const kind = kindOf(accreditation)
  const again = state === 'refused' || state === 'revoked'
  const twice = (what: { says: string; button: string }) => ({ ...what, back: say.back })
  const at = `/accreditations/${id}`
  const common = { words: say.act, unsavable: say.unsavable }
  if (isOpen(accreditation, now()))
    return (
      <>
        <div className="desk-card">
          <ActOnSaved {...common} action={`${at}/link`} button={say.link} done={say.done.link(email)}>
            <small>{say.linkHint}</small>
          </ActOnSaved>
        </div>
        <div className="desk-card">
          <ActOnSaved
            {...common}
            action={`${at}/revoke`}
            button={say.revoke}
            confirm={twice(say.revokeConfirm)}
            done={say.done.revoke(email)}
            danger
          >
            <Reason label={say.reasonMaybe} />
          </ActOnSaved>
        </div>
      </>
    )
  return (
    <>
      {!nothing && (
        <div className="desk-card">
          <ActOnSaved
            {...common}
            action={`${at}/grant`}
            button={say.grant[again ? 'again' : kind]}
            done={kind === 'invite' && !again ? say.done.invite(email) : say.done.grant(email)}
          />
        </div>
      )}
      {state === 'asked' && kind === 'asked' && (
        <div className="desk-card">
          <ActOnSaved
            {...common}
            action={`${at}/refuse`}
            button={say.refuse}
            confirm={twice(say.refuseConfirm)}
            done={say.done.refuse(email)}
            danger
          >
            <Reason label={say.reason} asked={askedFor('reason', locale)} />
          </ActOnSaved>
        </div>
      )}
    </>
  )
}
