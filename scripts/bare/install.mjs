import { spawn } from 'node:child_process'
// Whole, because an older Node lacks statfsSync and must get as far as being told that it is old.
import fs from 'node:fs'
import { join } from 'node:path'
import { Complaint, remedyFor } from './complaint.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/**
 * Whether what is installed is what the lock file asks for. Packages for other kinds of machine may be absent.
 * @param {Packages} wanted "packages" of package-lock.json
 * @param {Packages} present "packages" of node_modules/.package-lock.json, which npm writes
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === version : optional === true
  })
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : undefined
}

/** Whether this clone needs `npm ci`. @param {string} root */
export function needsInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (!wanted)
    throw new Complaint(
      'package-lock.json is missing: clone Relais again, or run "git checkout package-lock.json".',
    )
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'))
  return !present || !isInstalled(wanted, present)
}

/** Packages take half of it, a build the rest. */
const ROOM = 3e9

/**
 * On a full disk npm tries for minutes before it gives up.
 * @param {string} folder
 */
export function requireRoom(folder, needed = ROOM) {
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = bavail * bsize
  if (free >= needed) return
  throw new Complaint(
    `The disk is nearly full (${(free / 1e9).toFixed(1)} GB free, ${(needed / 1e9).toFixed(1)} needed): free some space, then run the same command again.`,
  )
}

/** Development packages are needed to build. Without a network the answer comes within seconds, not minutes. */
const OPTIONS = [
  '--include=dev',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]

/**
 * Installs what the lock file says, exactly, if it isn't there already.
 * @param {string} root
 * @param {(progress: string) => void} say
 * @returns {Promise<string>} what was done
 */
export async function install(root, say) {
  if (!needsInstall(root)) return 'already there'
  requireRoom(root)
  say('npm ci')
  const { code, output } = await npm(root, ['ci', ...OPTIONS])
  if (code === 0) return 'from package-lock.json'
  const remedy = remedyFor(output)
  if (remedy) throw new Complaint(remedy)
  throw new Complaint(`npm ci failed. Its last words:\n${output.trim().split('\n').slice(-12).join('\n')}`)
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(root, args) {
  const [command, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []]
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output = (output + text).slice(-20_000)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
