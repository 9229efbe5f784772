import { z } from 'zod'
import type { FrozenKit, StoredKit } from './frozen'
import type { KitFile } from './kitFile'

/** Files against the issue before, by their paths. */
export interface FileChanges {
  added: string[]
  removed: string[]
  changed: string[]
}

const paths = z.array(z.string()).catch([])
const Changes = z.object({ added: paths, removed: paths, changed: paths })

/** Files against the issue before, as a record holds them. */
export const readChanges = (stored: unknown): FileChanges =>
  Changes.catch({ added: [], removed: [], changed: [] }).parse(stored)

/** Printed documents bear the number of their issue, so that each issue has others: the texts tell what changed. */
const hashes = (files: readonly KitFile[]): ReadonlyMap<string, string> =>
  new Map(files.filter(({ kind }) => kind !== 'document').map(({ path, entry }) => [path, entry.sha256]))

/** Which files are new, gone or other than in the issue before; all are new in the first. */
export function changesOf(
  before: Pick<FrozenKit, 'files'> | null,
  now: Pick<FrozenKit, 'files'>,
): FileChanges {
  const [old, fresh] = [hashes(before?.files ?? []), hashes(now.files)]
  return {
    added: [...fresh.keys()].filter((path) => !old.has(path)),
    removed: [...old.keys()].filter((path) => !fresh.has(path)),
    changed: [...fresh].flatMap(([path, hash]) => (old.has(path) && old.get(path) !== hash ? [path] : [])),
  }
}

/**
 * What two issues are compared by: everything in them but the day of the latest change, which a record gets by
 * being saved as it was. The order of keys is of no account: a database may give them back in another. Nor is the host
 * that the house's addresses name, or the weight of it in the readme's list: a site that has moved does not make another
 * issue of every kit.
 */
export function substance({ kit, files }: StoredKit): string {
  const { madeAt, ...rest } = kit
  const whole = canonical({
    rest,
    files: files.filter(({ kind }) => kind !== 'document' && kind !== 'readme'),
  })
  const [first] = kit.editions
  return first && URL.canParse(first.url) ? whole.replaceAll(new URL(first.url).origin, '') : whole
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
