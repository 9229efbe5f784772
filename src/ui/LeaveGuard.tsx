import { Island } from './Island'

/**
 * In a form: the browser asks before what was typed is lost.
 * @param unsaved what the form came with is not saved either
 */
export const LeaveGuard = ({ unsaved = false }: { readonly unsaved?: boolean }) => (
  <>
    <leave-guard unsaved={unsaved ? '' : undefined} />
    <Island name="leave-guard" />
  </>
)
