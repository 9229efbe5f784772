import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['PAYLOAD_SECRET', 'INTERNAL_SECRET'] as const
export type Secrets = Partial<Record<(typeof NAMES)[number], string>>

const fresh = (): Secrets => Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('hex')]))

/** Secrets of a build: nothing that is signed with them outlives it. */
export const throwawaySecrets = fresh

/**
 * The secrets of this clone, made on first use and kept in `<folder>/secrets.env` (mode 0600).
 * Two processes that start together get the same ones: only one can create the file, both read it.
 */
export function secretsOfClone(folder: string): Secrets {
  const file = path.join(/*turbopackIgnore: true*/ folder, 'secrets.env')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const text = Object.entries(fresh()).map(([name, value]) => `${name}=${value}\n`)
    try {
      writeFileSync(file, text.join(''), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  const lines = readFileSync(file, 'utf8').split('\n')
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const line = lines.find((candidate) => candidate.startsWith(`${name}=`))
      return line ? [[name, line.slice(name.length + 1).trim()]] : []
    }),
  )
}
