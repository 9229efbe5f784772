import { readColour } from '@/partners/colourAsked'
import { idOf } from '@/platform/ids'
import { words } from '@/platform/words'
import type { Sent } from '../form'
import type { MemberVisit } from '../visit'
import { fault, type Outcome, type Step } from './outcome'
import { type LogoDesk, readLogoDesk } from './read'
import { keepFiles, take, takeAway } from './saveFiles'
import { giveLeave, withdraw } from './saveLeave'

/** What the button that takes a file away is called, before the file's place. */
export const TAKE_AWAY = 'takeAway-'

/**
 * There is one form, and each of its buttons saves all that was filled in, so that nothing is lost by pressing
 * another: the leave first, under which files are kept, what the button itself does, the files, the colour. What can't
 * be taken is told by its field; the rest is kept.
 */
export async function saveForm(visit: MemberVisit, sent: Sent): Promise<Outcome> {
  const outcome: Outcome = { done: [], errors: new Map(), refused: new Map(), offered: [] }
  const step = { visit, sent, outcome }
  const button = sent.text('do')
  const desk = await readLogoDesk(visit)
  const leave = button === 'withdraw' ? await withdraw(step, desk) : await giveLeave(step, desk)
  if (button === 'take') await take(step, await readLogoDesk(visit))
  if (button.startsWith(TAKE_AWAY)) await takeAway(step, button.slice(TAKE_AWAY.length))
  if (sent.hasFiles) await keepFiles(step, await readLogoDesk(visit), leave)
  await keepColour(step, desk)
  const nothing = outcome.done.length === 0 && outcome.errors.size === 0
  if (nothing && desk.logos.size === 0) fault(step, 'file-light', 'logos.errors.none')
  return outcome
}

async function keepColour(step: Step, { partner }: LogoDesk): Promise<void> {
  const { visit, sent, outcome } = step
  const asked = readColour({
    picked: sent.text('colour'),
    was: sent.text('colour-was'),
    picker: sent.text('colour-picker'),
    shown: sent.text('colour-shown'),
    code: sent.text('colour-code'),
  })
  if (asked.kind === 'unreadable') {
    const { brandColour: was } = partner
    const say = words(visit.locale)
    outcome.errors.set(
      'colour-code',
      was ? say('logos.errors.code', { was }) : say('logos.errors.codeCampaign'),
    )
  }
  if (asked.kind === 'several') {
    outcome.offered = asked.hexes
    fault(step, 'colour', 'logos.errors.colours')
  }
  if (asked.kind !== 'new') return
  await visit.payload.update({
    collection: 'partners',
    id: idOf(visit.member.partner) ?? '',
    data: { brandColour: asked.hex },
    depth: 0,
    user: visit.member,
    overrideAccess: false,
  })
  outcome.done.push('colour')
}
