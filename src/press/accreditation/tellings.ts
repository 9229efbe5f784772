import type { Accreditation, KitIssue, PressTake } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { isThere } from '../there'
import { opens } from './standing'

export type TakenIssue = Pick<KitIssue, 'id' | 'kit' | 'number' | 'code' | 'state' | 'publicFrom' | 'told'>
type Person = Pick<Accreditation, 'id' | 'state' | 'until' | 'kits'>

/** What somebody who took an issue must be told: of which later one, or that theirs was pulled. */
export interface Telling<T extends TakenIssue = TakenIssue> {
  kind: 'corrected' | 'moved' | 'lifted' | 'pulled' | 'restored'
  accreditation: string
  /** The newest one of the kit that they opened or took. */
  old: T
  /** The one that the mail is of, in whose record it is written down; `old` itself where that was pulled. */
  issue: T
}

/** Written in the record of the issue that a telling is of, so that nobody is told twice. */
export const toldKey = ({ kind, accreditation }: Pick<Telling, 'kind' | 'accreditation'>): string =>
  kind === 'pulled' ? pulledKey(accreditation) : `corrected:${accreditation}`

const pulledKey = (accreditation: string): string => `pulled:${accreditation}`

/** As the withdrawal of an image writes down whom it told. */
const withdrawnKey = (accreditation: string): string => `withdrawn:${accreditation}`

const has = (told: unknown, key: string): boolean => typeof told === 'object' && told !== null && key in told

/**
 * Who is still to be told of what. Of a correction under embargo those alone to whom its kit is open; the others when
 * it is public. Whoever took an issue that was stopped is told by the withdrawal itself. Pure.
 *
 * @param issues every issue of the kits that were taken
 */
export function tellingsDue<T extends TakenIssue>(
  takes: readonly Pick<PressTake, 'accreditation' | 'issue'>[],
  issues: readonly T[],
  people: readonly Person[],
  at: Date,
): Telling<T>[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const newestTaken = new Map<string, { person: Person; kit: string; old: T }>()
  for (const take of takes) {
    const old = byId.get(idOf(take.issue) ?? '')
    const person = people.find(({ id }) => id === idOf(take.accreditation))
    const kit = idOf(old?.kit)
    if (!old || !person || !kit) continue
    const key = `${person.id} ${kit}`
    if (old.number > (newestTaken.get(key)?.old.number ?? 0)) newestTaken.set(key, { person, kit, old })
  }
  return [...newestTaken.values()].flatMap(({ person, kit, old }) => {
    const telling = tellingOf(person, kit, old, issues, at)
    return telling && !has(telling.issue.told, toldKey(telling)) ? [telling] : []
  })
}

function tellingOf<T extends TakenIssue>(
  person: Person,
  kit: string,
  old: T,
  issues: readonly T[],
  at: Date,
): Telling<T> | null {
  const isOpen = opens(person, kit, at)
  const after = issues.filter(({ kit: of, number }) => idOf(of) === kit && number > old.number)
  const later = after.filter(isThere).sort((a, b) => b.number - a.number)
  const shown = later.find(({ publicFrom }) => isOpen || Date.parse(publicFrom) <= at.getTime())
  const accreditation = person.id
  const pulled = { kind: 'pulled', accreditation, old, issue: old } as const
  // Who was asked to publish nothing must hear that they may again, whatever else changed.
  const isRestored = has(old.told, pulledKey(accreditation))
  // A withdrawal tells of itself, and of the issue that it makes; not of what the house takes back afterwards.
  if (!isRestored && (old.state === 'stopped' || has(old.told, withdrawnKey(accreditation))))
    return later.length === 0 && after.some(({ state }) => state === 'pulled') ? pulled : null
  const act = (['lifted', 'moved'] as const).find((one) => has(shown?.told, one))
  const kind = isRestored ? 'restored' : (act ?? 'corrected')
  if (shown) return { kind, accreditation, old, issue: shown }
  // What another replaces, though it waits, was not taken back.
  return old.state === 'pulled' && later.length === 0 ? pulled : null
}
