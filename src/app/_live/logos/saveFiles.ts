import { ImageRefusal, StorageFailure } from '@/media/refusal'
import {
  keepLogo,
  type Leave,
  LOGO_PLACES,
  type LogoPlace,
  recordInForce,
  takeAwayLogo,
} from '@/partners/keepLogo'
import { LogoRefused } from '@/partners/logoChange'
import { isPlace, type LogoFormError } from '@/partners/logoForm'
import { proposalUpload } from '@/partners/logoProposal'
import { asLogoRefusal } from '@/partners/prepareLogo'
import { faultWords } from '@/partners/refusalFaults'
import { refusalPicture } from '@/partners/refusalPicture'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'
import { words } from '@/platform/words'
import { isHeld } from './leave'
import { fault, houses, type Step } from './outcome'
import { type LogoDesk, ownLogo } from './read'

/**
 * The light version that was computed becomes the file for dark grounds, under the leave of the logo that it was
 * computed from. Where that one is not in force, it is asked for again: nobody gives it by taking a file.
 */
export async function take(step: Step, desk: LogoDesk): Promise<void> {
  const { payload, member } = step.visit
  const light = desk.logos.get('light')
  const proposal = light && (await proposalUpload(light))
  if (!light || !proposal) return fault(step, 'file-light', 'logos.errors.gone')
  if (!light.owner) return houses(step, desk)
  const record = recordInForce(light, now())
  if (!record) return fault(step, 'agree', 'logos.errors.leaveFirst')
  await keepLogo(payload, member, { place: 'dark', upload: proposal, record })
  step.outcome.done.push('version')
}

/** Takes one of the files back. */
export async function takeAway({ visit, outcome }: Step, place: string): Promise<void> {
  if (!isPlace(place)) return
  await takeAwayLogo(visit.payload, visit.member, place)
  outcome.done.push('removed')
}

const LEAVE_FIELDS: readonly LogoFormError[] = ['agree', 'campaigns', 'until']

/** Keeps every file that was chosen, each in its place, under the leave in force or the one that comes with it. */
export async function keepFiles(step: Step, desk: LogoDesk, leave: Leave | null): Promise<void> {
  const { outcome } = step
  const own = ownLogo(desk)
  const record = own && isHeld(desk) ? recordInForce(own, now()) : null
  const given = record ? { record } : leave && { leave }
  for (const place of LOGO_PLACES) {
    const file = step.sent.file(`file-${place}`)
    if (!file) continue
    if (given) {
      await keepFile(step, place, file, given)
      continue
    }
    if (!LEAVE_FIELDS.some((name) => outcome.errors.has(name))) fault(step, 'agree', 'logos.errors.agree')
    // No browser gives a chosen file back to a form that is shown again.
    fault(step, `file-${place}`, 'logos.errors.again')
  }
}

/** The leave under which a file is kept: one that is given with it, or the record of the one in force. */
type Given = { leave: Leave } | { record: NonNullable<ReturnType<typeof recordInForce>> }

async function keepFile(step: Step, place: LogoPlace, file: File, given: Given): Promise<void> {
  const { visit, outcome } = step
  const field = `file-${place}`
  const upload = { name: file.name, mimeType: file.type, data: Buffer.from(await file.arrayBuffer()) }
  try {
    await keepLogo(visit.payload, visit.member, { place, upload, ...given })
    outcome.done.push(place === 'light' ? 'logo' : 'version')
  } catch (error) {
    if (error instanceof ImageRefusal) {
      const refusal = error instanceof LogoRefused ? error.refusal : asLogoRefusal(error, upload.name)
      const picture = await refusalPicture(refusal, upload.data, `refused-${place}-`)
      outcome.refused.set(place, { refusal, picture })
      // The rest is told beside the field.
      const say = words(visit.locale)
      const fault = faultWords(refusal, picture)[visit.locale]
      outcome.errors.set(field, say('logos.errors.refused', { name: say(`logos.places.${place}`), fault }))
    } else if (error instanceof StorageFailure) {
      log.error({ err: error }, 'A logo could not be stored')
      fault(step, field, 'logos.errors.storage')
    } else throw error
  }
}
