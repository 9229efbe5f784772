import type { Address } from '@/addresses'
import { type KitVersion, versionsOf } from '@/press/newsroom/versions'
import { type IssueView, issueAt, type KitView, kitAt } from '@/press/queries'
import type { Reader } from '@/publishing/read'

export type KitAddress = Extract<Address, { kind: 'kit' | 'release' | 'issue' }>

/** A page of a press kit: itself, its release alone, or one of its issues. */
export type KitSubject =
  | { kind: 'kit'; view: KitView; versions: readonly KitVersion[] }
  | { kind: 'release'; view: KitView }
  | { kind: 'issue'; issue: IssueView; versions: readonly KitVersion[] }

export const isKitAddress = (address: Address | null): address is KitAddress =>
  address?.kind === 'kit' || address?.kind === 'release' || address?.kind === 'issue'

/** What stands at an address of a kit; null for what the reader may not see, and for what never was. */
export async function kitSubject(reader: Reader, address: KitAddress): Promise<KitSubject | null> {
  if (address.kind === 'issue') {
    const issue = await issueAt(reader, address.kit, address.number)
    // One that does not speak this language has no page in it; a stopped one says so in each.
    if (!issue || (!issue.view && issue.facts.standing !== 'stopped')) return null
    return { kind: 'issue', issue, versions: await versionsOf(reader, issue.facts.kit) }
  }
  const view = await kitAt(reader, address.kit)
  if (!view) return null
  if (address.kind === 'kit')
    return { kind: 'kit', view, versions: await versionsOf(reader, view.content.id) }
  return view.edition.release && !address.text ? { kind: 'release', view } : null
}

/** Slug of the campaign in whose house edition it stands; null where nothing is left that names one. */
export const campaignOf = (subject: KitSubject): string | null =>
  (subject.kind === 'issue' ? subject.issue.view?.campaign : subject.view.campaign) ?? null

/** Id of the kit, which has an address in each language. */
export const kitIdOf = (subject: KitSubject): string =>
  subject.kind === 'issue' ? subject.issue.facts.kit : subject.view.content.id
