import { changeLeave, type Leave } from '@/partners/keepLogo'
import { readLeave } from '@/partners/logoForm'
import { now } from '@/platform/clock'
import { isHeld, knownLeave } from './leave'
import { fault, houses, type Step } from './outcome'
import { type LogoDesk, ownLogo } from './read'

/**
 * Gives the leave, or changes it, where its fields were touched.
 * @returns the leave for a first file, which comes with it
 */
export async function giveLeave(step: Step, desk: LogoDesk): Promise<Leave | null> {
  const { visit, sent, outcome } = step
  const [known, held, own] = [knownLeave(desk), isHeld(desk), ownLogo(desk)]
  const typed = { campaigns: sent.all('campaigns'), until: sent.text('until'), agree: sent.text('agree') }
  const asked = sent.text('leave') !== ''
  const touched =
    asked && (typed.agree !== '' || typed.until !== known.until || !isSame(typed.campaigns, known.campaigns))
  if (held ? !touched : !touched && !sent.hasFiles) return null
  if (!own && !sent.hasFiles) {
    if (desk.logos.size > 0) houses(step, desk)
    else fault(step, 'file-light', 'logos.errors.file')
    return null
  }
  const relayed = desk.relays.map(({ campaign }) => campaign.id)
  // In force, it is changed by saving: the sentence beside the button says so.
  const { leave, errors } = readLeave(held ? { ...typed, agree: 'yes' } : typed, { relayed, now: now() })
  for (const name of errors) {
    // Where there is no campaign to tick, what the form says in their place.
    const none = name === 'campaigns' && relayed.length === 0
    fault(step, name, none ? 'logos.noCampaign' : `logos.errors.${name}`)
  }
  if (!leave || !own) return leave
  await changeLeave(visit.payload, visit.member, leave)
  outcome.done.push('leave')
  return leave
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))

/** Takes the leave of all files back. */
export async function withdraw(step: Step, desk: LogoDesk): Promise<null> {
  if (ownLogo(desk)) {
    await changeLeave(step.visit.payload, step.visit.member, null)
    step.outcome.done.push('withdrawn')
  } else houses(step, desk)
  return null
}
