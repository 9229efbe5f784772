import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FrozenKit } from './frozen'
import { nameIn } from './issuing/code'
import { printedFrom } from './print/documents'
import { type StoredKit, textOf } from './storedKit'

/** Files whose content is new, gone or another than in the issue before, by their paths. */
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

/**
 * What each file says, by its path, without the number that it bears: the same for the same content, whatever the issue.
 * A text is compared by its words, a printed document by what it is printed from, all else by its bytes.
 */
export function saidBy({ code, content, files }: Said): ReadonlyMap<string, string> {
  const name = code && nameIn(code)
  const printed = new Map(printedFrom(content).map(({ path, from }) => [path, hashOf(canonical(from))]))
  const said = new Map(
    files.map(({ path, kind, entry }) => {
      if (kind === 'document') return [path, printed.get(path) ?? entry.sha256]
      return [
        path,
        'bytes' in entry.source ? hashOf(withoutNumber(textOf(entry.source.bytes), name)) : entry.sha256,
      ]
    }),
  )
  // What is only looked at is printed when it is issued.
  return code ? said : new Map([...said, ...printed])
}

type Said = Pick<FrozenKit, 'code' | 'content' | 'files'>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A text without the line that says which issue it belongs to. */
function withoutNumber(text: string, name: string | undefined): string {
  if (!name) return text
  const numbered = new RegExp(`(?<![A-Z0-9-])${name}(?![A-Z0-9])`)
  return text
    .split('\n')
    .filter((line) => !numbered.test(line))
    .join('\n')
}

/** Which files say something new, are gone or say something else than in the issue before; all are new in the first. */
export function changesOf(before: Said | null, now: Said): FileChanges {
  const [old, fresh] = [before ? saidBy(before) : new Map<string, string>(), saidBy(now)]
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
 *
 * @param name which its texts bear, `UPMCQX-2`; absent where they bear none
 */
export function substance({ kit, files }: StoredKit, name?: string): string {
  const { madeAt, ...rest } = kit
  const whole = canonical({
    rest,
    files: files.flatMap((file) => {
      if (file.kind === 'document' || file.kind === 'readme') return []
      return 'text' in file ? { ...file, text: withoutNumber(file.text, name) } : file
    }),
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
