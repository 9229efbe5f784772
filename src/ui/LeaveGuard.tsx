import { Island } from './Island'

interface LeaveGuardProps {
  /** What the form came with is not saved either. */
  readonly unsaved?: boolean
  /** The box without whose tick no file of the form is taken. */
  readonly agree?: string
}

/** In a form: the browser asks before what was typed or chosen is lost. */
export const LeaveGuard = ({ unsaved = false, agree }: LeaveGuardProps) => (
  <>
    <leave-guard unsaved={unsaved ? '' : undefined} agree={agree} />
    <Island name="leave-guard" />
  </>
)
