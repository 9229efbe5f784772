import { ImageRefusal, StorageFailure } from '@/media/refusal'
import { refusalWords } from '@/media/words'
import {
  changeLeave,
  keepLogo,
  type Leave,
  LOGO_PLACES,
  type LogoPlace,
  recordInForce,
  takeAwayLogo,
} from '@/partners/keepLogo'
import { LogoRefused } from '@/partners/logoChange'
import { isPlace, type LogoFormError, readColour, readLeave } from '@/partners/logoForm'
import { proposalUpload } from '@/partners/logoProposal'
import type { LogoRefusal } from '@/partners/logoVerdict'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { log } from '@/platform/log'
import { words } from '@/platform/words'
import type { Sent } from '../form'
import type { MemberVisit } from '../visit'
import type { Done } from './done'
import { isHeld, knownLeave } from './leave'
import { type LogoDesk, ownLogo, readLogoDesk } from './read'

/** What a form did, and what of it is to be mended, by field. */
export type Outcome = {
  done: Done[]
  errors: Map<string, string>
  /** Files that were refused, with the way to good ones. */
  refused: Map<LogoPlace, LogoRefusal>
  /** Colours between which it could not tell. */
  offered: readonly string[]
}

type Step = { visit: MemberVisit; sent: Sent; outcome: Outcome }

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
  await keepColour(step)
  return outcome
}

function fault({ visit, outcome }: Step, field: string, text: Parameters<ReturnType<typeof words>>[0]): void {
  outcome.errors.set(field, words(visit.locale)(text))
}

/** Of a logo that staff entered the house answers for the leave: a member gives it with a file of its own. */
function houses({ visit, outcome }: Step, { house }: LogoDesk): void {
  outcome.errors.set('file-light', words(visit.locale)('logos.errors.houses', { house: house.name }))
}

/**
 * Gives the leave, or changes it, where its fields were touched.
 * @returns the leave for a first file, which comes with it
 */
async function giveLeave(step: Step, desk: LogoDesk): Promise<Leave | null> {
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

async function withdraw(step: Step, desk: LogoDesk): Promise<null> {
  if (ownLogo(desk)) {
    await changeLeave(step.visit.payload, step.visit.member, null)
    step.outcome.done.push('withdrawn')
  } else houses(step, desk)
  return null
}

/**
 * The light version that was computed becomes the file for dark grounds, under the leave of the logo that it was
 * computed from. Where that one is not in force, it is asked for again: nobody gives it by taking a file.
 */
async function take(step: Step, desk: LogoDesk): Promise<void> {
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

async function takeAway({ visit, outcome }: Step, place: string): Promise<void> {
  if (!isPlace(place)) return
  await takeAwayLogo(visit.payload, visit.member, place)
  outcome.done.push('removed')
}

const LEAVE_FIELDS: readonly LogoFormError[] = ['agree', 'campaigns', 'until']

async function keepFiles(step: Step, desk: LogoDesk, leave: Leave | null): Promise<void> {
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
    if (error instanceof LogoRefused) {
      outcome.refused.set(place, error.refusal)
      outcome.errors.set(field, error.refusal.words[visit.locale])
    } else if (error instanceof ImageRefusal) {
      outcome.errors.set(field, refusalWords(error, visit.locale))
    } else if (error instanceof StorageFailure) {
      log.error({ err: error }, 'A logo could not be stored')
      fault(step, field, 'logos.errors.storage')
    } else throw error
  }
}

async function keepColour(step: Step): Promise<void> {
  const { visit, sent, outcome } = step
  const asked = readColour({
    picked: sent.text('colour'),
    was: sent.text('colour-was'),
    picker: sent.text('colour-picker'),
    shown: sent.text('colour-shown'),
    code: sent.text('colour-code'),
  })
  if (asked.kind === 'unreadable') fault(step, 'colour-code', 'logos.errors.code')
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
