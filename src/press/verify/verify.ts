import { createHash } from 'node:crypto'
import { LOCALES, type Locale } from '@/platform/languages'
import { codeOf } from '../issuing/code'
import { isSigned } from '../keys'
import { type Manifest, manifestSchema } from '../manifestSchema'

/** What an archive was found to hold, whatever it should. */
export interface Contents {
  /** Without the kit's folder in front, with hex SHA-256; the manifest and its signature are apart. */
  files: readonly { path: string; sha256: string }[]
  manifest?: Buffer
  signature?: Buffer
}

/** The part of an issue that an archive is. */
export interface Part {
  /** Null: every language. */
  language: Locale | null
  size: 'all' | 'web' | 'print'
}

export type Finding =
  | { kind: 'noManifest' | 'unreadableManifest' | 'signed' | 'wronglySigned' | 'noSignature' | 'noKey' }
  | { kind: 'issue'; code: string; title: string }
  | { kind: 'part'; part: Part; files: number }
  | { kind: 'altered' | 'missing' | 'extra' | 'twice'; path: string }
  | { kind: 'access' }

/** Findings that say that something is wrong with the archive. */
export const WRONG: ReadonlySet<Finding['kind']> = new Set([
  'noManifest',
  'unreadableManifest',
  'wronglySigned',
  'noSignature',
  'altered',
  'missing',
  'extra',
  'twice',
])

/** It belongs to one download, and to no manifest. */
const ACCESS = /^(ACCES|ACCESS)\.txt$/

/**
 * What is right and wrong with an archive of a kit. Pure.
 *
 * @param keys public keys in PEM, any of which may have signed it; none: that is said, and the rest is checked.
 */
export function verifyKit(
  { files, manifest: bytes, signature }: Contents,
  keys: readonly string[],
): Finding[] {
  if (!bytes) return [{ kind: 'noManifest' }]
  const manifest = readManifest(bytes)
  if (!manifest) return [{ kind: 'unreadableManifest' }]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return [
    { kind: 'issue', code: codeOf(manifest.issue, sha256), title: titleOf(manifest) },
    signatureFinding(bytes, signature, keys),
    ...fileFindings(manifest, files),
  ]
}

function readManifest(bytes: Buffer): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data
  } catch {
    // Not JSON.
    return undefined
  }
}

const titleOf = ({ title }: Manifest): string => LOCALES.flatMap((locale) => title[locale] ?? []).at(0) ?? ''

function signatureFinding(bytes: Buffer, signature: Buffer | undefined, keys: readonly string[]): Finding {
  if (!signature) return { kind: 'noSignature' }
  if (keys.length === 0) return { kind: 'noKey' }
  return { kind: keys.some((pem) => isSigned(bytes, signature, pem)) ? 'signed' : 'wronglySigned' }
}

type Listed = Manifest['files'][number]

function fileFindings(manifest: Manifest, files: Contents['files']): Finding[] {
  const listed = new Map(manifest.files.flatMap((file) => namesOf(file).map((path) => [path, file] as const)))
  const present = new Set(files.flatMap(({ path }) => listed.get(path) ?? []))
  const part = partOf(manifest, present)
  const seen = new Set<string>()
  const about = files.flatMap(({ path, sha256 }): Finding[] => {
    const file = listed.get(path)
    const again: Finding[] = seen.has(path) ? [{ kind: 'twice', path }] : []
    seen.add(path)
    if (!file) return [...again, ACCESS.test(path) ? { kind: 'access' } : { kind: 'extra', path }]
    return file.sha256 === sha256 ? again : [...again, { kind: 'altered', path }]
  })
  const missing = filesOf(manifest, part).filter((file) => !present.has(file))
  return [
    { kind: 'part', part, files: present.size },
    ...about,
    ...missing.map(({ path }): Finding => ({ kind: 'missing', path })),
  ]
}

const namesOf = ({ path, pathIn }: Listed): string[] => [path, ...Object.values(pathIn)]

const partsOf = ({ languages }: Manifest): Part[] =>
  [null, ...languages].flatMap((language) =>
    (['all', 'web', 'print'] as const).map((size) => ({ language, size })),
  )

const filesOf = ({ files }: Manifest, { language, size }: Part): Listed[] =>
  files.filter(
    (file) =>
      (language === null || file.language === undefined || file.language === language) &&
      (size === 'all' || file.size === 'any' || file.size === size),
  )

/**
 * The part that an archive is meant to be: of those that hold every file that is there, the one of which the least is
 * missing; the largest first. A chosen archive is no incomplete one.
 */
function partOf(manifest: Manifest, present: ReadonlySet<Listed>): Part {
  const whole: Part = { language: null, size: 'all' }
  let best = { part: whole, missing: Number.POSITIVE_INFINITY }
  for (const part of partsOf(manifest)) {
    const held = new Set(filesOf(manifest, part))
    if ([...present].some((file) => !held.has(file))) continue
    const missing = [...held].filter((file) => !present.has(file)).length
    if (missing < best.missing) best = { part, missing }
  }
  return best.part
}
