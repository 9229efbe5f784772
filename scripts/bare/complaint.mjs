/**
 * Something that the person at the terminal can mend: one sentence that says what is wrong and what to do.
 * Commands print its message alone; any other error is a fault of Relais and is printed with its stack.
 */
export class Complaint extends Error {
  name = 'Complaint'
}

/** Errors whose message is written for the person at the terminal. */
const FOR_PEOPLE = new Set(['Complaint', 'EnvError'])

/** @type {Record<string, string>} What to do about errors of the system, by code. */
const REMEDIES = {
  ENOSPC: 'The disk is full: free some space (Relais needs about 3 GB), then run the same command again.',
  EDQUOT: 'Your share of the disk is full: free some space, then run the same command again.',
  EROFS: 'This folder can only be read: clone Relais into a folder that you may write to.',
  SQLITE_FULL: 'The disk is full: free some space, then run the same command again.',
  SQLITE_NOTADB: 'This file is no database of Relais: check DATABASE_URL, or the backup that was named.',
  SQLITE_CANTOPEN: 'The database file cannot be opened: check the folder that DATABASE_URL names.',
  SQLITE_READONLY: 'The database file can only be read: give yourself the right to write to it.',
  ENOTDIR:
    'A path leads through a file as if it were a folder: check the folders in the settings and the command.',
  EEXIST: 'A file stands where a folder should: check the folders in the settings and the command.',
  MongoServerSelectionError: 'MongoDB does not answer: check DATABASE_URL, and that MongoDB runs.',
  EMFILE: 'Too many files are open: run "ulimit -n 4096", then the same command again.',
}

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_INVALID_URL_PROXY)\b/

/**
 * The sentence for a known trouble that shows in an error or in the output of a program.
 * @param {string} text
 * @returns {string | undefined}
 */
export function remedyFor(text) {
  const code = Object.keys(REMEDIES).find((known) => new RegExp(`\\b${known}\\b`).test(text))
  if (code) return REMEDIES[code]
  if (/\blisten EACCES\b/.test(text))
    return 'Ports below 1024 belong to the system: set PORT to a number from 1024 to 65535.'
  const denied = /\b(?:EACCES|EPERM)\b[^\n]*/.exec(text)
  if (denied)
    return `Relais may not write here (${denied[0].trim()}): give yourself the right to write in this folder.`
  if (NO_NETWORK.test(text))
    return 'There is no network (npm could not reach its registry): connect this machine, then run the same command again; nothing is lost.'
  return undefined
}

/**
 * Prints what ended a command and makes the process exit with 1.
 * @param {unknown} error
 */
export function complain(error) {
  process.exitCode = 1
  if (error instanceof Error && FOR_PEOPLE.has(error.name)) return console.error(`\n✗ ${error.message}`)
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return console.error(`\n✗ ${error.message}`)
  const remedy =
    error instanceof Error
      ? remedyFor(`${error.name} ${'code' in error ? error.code : ''} ${error.message}`)
      : undefined
  if (remedy) return console.error(`\n✗ ${remedy}`)
  console.error('\n✗ This should not happen. Please report it with what follows:')
  console.error(error)
}
