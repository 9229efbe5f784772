import { Complaint } from './complaint.mjs'

/** The lines of Node that everything here was tested with, each with its first good release. */
const LINES = [
  [20, 19],
  [22, 12],
]
const FROM = 24

/**
 * Whether a version of Node is one that Relais runs on: the same rule as "engines" in package.json.
 * @param {string} version as in process.versions.node
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= FROM || LINES.some(([line, first]) => major === line && minor >= first)
}

/**
 * Ends the command in one sentence on a Node that Relais does not run on.
 * @param {string} version
 */
export function requireNode(version = process.versions.node) {
  if (isSupported(version)) return
  throw new Complaint(
    `Relais needs Node 20.19, 22.12 or 24, and this is Node ${version}: install Node 24 (https://nodejs.org), then run the same command again.`,
  )
}

/**
 * Options that make Node read our TypeScript. The condition chooses plain files of Lexical: those meant for Node
 * import each other while they are being read, and Node 20 sometimes never finishes that (it ends with code 13,
 * or hangs, before the first line of a command).
 */
export const TYPESCRIPT = ['--conditions=production', '--import', 'tsx']
