import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A private key that signs press kits: Ed25519, PKCS #8 in base64, on one line. */
export const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

/** A key that wraps those of consents, with its name: 32 bytes in base64. */
const newConsentKey = (): string => `k1:${randomBytes(32).toString('base64')}`

const words = (): string => randomBytes(32).toString('hex')

const MAKERS = {
  PAYLOAD_SECRET: words,
  INTERNAL_SECRET: words,
  PRESS_SIGNING_KEY: newSigningKey,
  CONSENT_KEYS: newConsentKey,
} as const
type Name = keyof typeof MAKERS
export type Secrets = Partial<Record<Name, string>>

const NAMES = Object.keys(MAKERS) as Name[]
/** What the file of an older clone may lack: it is added. */
const LATER: readonly Name[] = ['PRESS_SIGNING_KEY', 'CONSENT_KEYS']

const fresh = (names: readonly Name[] = NAMES): Secrets =>
  Object.fromEntries(names.map((name) => [name, MAKERS[name]()]))

const asLines = (secrets: Secrets): string =>
  Object.entries(secrets)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

/** Secrets of a build: nothing that is signed with them outlives it. */
export const throwawaySecrets = (): Secrets => fresh()

/**
 * The secrets of this clone, made on first use and kept in `<folder>/secrets.env` (mode 0600).
 * Two processes that start together get the same ones: only one can create the file, both read it.
 */
export function secretsOfClone(folder: string): Secrets {
  const file = path.join(/*turbopackIgnore: true*/ folder, 'secrets.env')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    try {
      writeFileSync(file, asLines(fresh()), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  const held = secretsIn(file)
  const missing = LATER.filter((name) => held[name] === undefined)
  if (missing.length === 0) return held
  // Two that start together add a line each: of each name the first one counts, for both.
  const end = /(^|\n)$/.test(readFileSync(file, 'utf8')) ? '' : '\n'
  writeFileSync(file, end + asLines(fresh(missing)), { mode: 0o600, flag: 'a' })
  return secretsIn(file)
}

function secretsIn(file: string): Secrets {
  const lines = readFileSync(file, 'utf8').split('\n')
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const line = lines.find((candidate) => candidate.startsWith(`${name}=`))
      return line ? [[name, line.slice(name.length + 1).trim()]] : []
    }),
  )
}
