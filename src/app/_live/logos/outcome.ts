import type { LogoPlace } from '@/partners/keepLogo'
import type { LogoRefusal } from '@/partners/logoVerdict'
import type { RefusalPicture } from '@/partners/refusalPicture'
import { words } from '@/platform/words'
import type { Sent } from '../form'
import type { MemberVisit } from '../visit'
import type { Done } from './done'
import type { LogoDesk } from './read'

/** What a form did, and what of it is to be mended, by field. */
export type Outcome = {
  done: Done[]
  errors: Map<string, string>
  /** Files that were refused, with the way to good ones and what is shown of them. */
  refused: Map<LogoPlace, { refusal: LogoRefusal; picture: RefusalPicture | null }>
  /** Colours between which it could not tell. */
  offered: readonly string[]
}

/** One part of saving: who saves what, and what comes of it. */
export type Step = { visit: MemberVisit; sent: Sent; outcome: Outcome }

/** Says what is to be mended, beside its field. */
export function fault(
  { visit, outcome }: Step,
  field: string,
  text: Parameters<ReturnType<typeof words>>[0],
): void {
  outcome.errors.set(field, words(visit.locale)(text))
}

/** Of a logo that staff entered the house answers for the leave: a member gives it with a file of its own. */
export function houses({ visit, outcome }: Step, { house }: LogoDesk): void {
  outcome.errors.set('file-light', words(visit.locale)('logos.errors.houses', { house: house.name }))
}
