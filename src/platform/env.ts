import path from 'node:path'
import { type DatabaseKind, databaseKind, REMEDIES, type Variables, variables } from './envFields'
import { secretsOfClone, throwawaySecrets } from './envSecrets'

/** The environment, checked. Names are those of the variables, so that one search finds both. */
export type Env = Variables & {
  /** The adapter that DATABASE_URL chooses. */
  DATABASE: DatabaseKind
  /** The house's own host first (with its port, when it isn't the usual one), then the other names it answers to. */
  ALLOWED_HOSTS: readonly string[]
}

/** One thing wrong with one variable, in words. Neither sentence ever holds the variable's value. */
export type EnvProblem = { variable: string; problem: string; remedy: string }
export type EnvProblems = { problems: readonly EnvProblem[] }

/** Variables as the system hands them over. */
export type EnvSource = Readonly<Record<string, string | undefined>>

export const hasProblems = (result: Env | EnvProblems): result is EnvProblems => 'problems' in result

const isTrue = (word: string | undefined) => word === 'true' || word === '1'
const isVariable = (name: PropertyKey | undefined): name is keyof Variables =>
  typeof name === 'string' && name in REMEDIES

/**
 * Reads all variables at once and tells everything that is wrong with them, not only the first thing.
 * Pure: reads no file and no clock. An empty variable counts as absent.
 *
 * @param home the absolute folder that relative folders and the database file are resolved against
 */
export function parseEnv(source: EnvSource, home: string): Env | EnvProblems {
  const given = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const parsed = variables({
    production: given.NODE_ENV === 'production',
    withoutTransactions: isTrue(given.ALLOW_MONGODB_WITHOUT_TRANSACTIONS),
    sendsMail: given.SMTP_URL !== undefined,
    home,
  }).safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap(({ path: [variable], message }) =>
      isVariable(variable) ? [{ variable, problem: message, remedy: REMEDIES[variable] }] : [],
    )
    return { problems }
  }
  const hosts = new Set([new URL(parsed.data.PUBLIC_URL).host, ...parsed.data.ALLOWED_HOSTS])
  return { ...parsed.data, DATABASE: databaseKind(parsed.data.DATABASE_URL), ALLOWED_HOSTS: [...hosts] }
}

/** All problems as a text for a person at a terminal. */
export function describeProblems({ problems }: EnvProblems): string {
  const lines = problems.map(({ variable, problem, remedy }) => `  ${variable}: ${problem}\n    ${remedy}`)
  const count = problems.length === 1 ? 'One setting is' : `${problems.length} settings are`
  return `${count} not right. Relais does not start until this is mended:\n${lines.join('\n')}`
}

/** Thrown by env(); its message lists every problem with its remedy and shows no value. */
export class EnvError extends Error {
  override name = 'EnvError'
  constructor(list: EnvProblems) {
    super(describeProblems(list))
  }
}

let known: Env | undefined

/**
 * The environment of this process, read once.
 *
 * Outside production the secrets are made on first use and kept in DATA_DIR, so that a clone needs no
 * settings. `next build` needs none either: it runs with the rules of development and secrets of its own,
 * and what it builds reads the environment anew when it starts.
 * @throws EnvError with every problem at once
 */
export function env(): Env {
  known ??= readEnv(process.env, process.cwd())
  return known
}

function readEnv(source: EnvSource, home: string): Env {
  const result = parseEnv(withSecrets(source, home), home)
  if (hasProblems(result)) throw new EnvError(result)
  return result
}

function withSecrets(source: EnvSource, home: string): EnvSource {
  if (source.NEXT_PHASE === 'phase-production-build')
    return { ...source, ...throwawaySecrets(), NODE_ENV: 'development' }
  if (source.NODE_ENV === 'production') return source
  const folder = path.resolve(/*turbopackIgnore: true*/ home, source.DATA_DIR || 'data')
  const made = secretsOfClone(folder)
  return {
    ...source,
    PAYLOAD_SECRET: source.PAYLOAD_SECRET || made.PAYLOAD_SECRET,
    INTERNAL_SECRET: source.INTERNAL_SECRET || made.INTERNAL_SECRET,
    PRESS_SIGNING_KEY: source.PRESS_SIGNING_KEY || made.PRESS_SIGNING_KEY,
    CONSENT_KEYS: source.CONSENT_KEYS || made.CONSENT_KEYS,
  }
}
