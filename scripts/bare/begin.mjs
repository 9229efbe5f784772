import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complain } from './complaint.mjs'
import { install } from './install.mjs'
import { requireNode, TYPESCRIPT } from './node.mjs'
import { step } from './steps.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * What `npm run demo` and `npm test` do on a machine that has Node and nothing else: look at Node, install,
 * then go on in TypeScript. Plain JavaScript without a package, because none is there yet.
 *
 * @param {string} script path of the TypeScript that goes on, from the root of the clone
 */
export async function begin(script) {
  try {
    requireNode()
    await step('Install', (say) => install(ROOT, say))
    await goOn(script)
  } catch (error) {
    complain(error)
  }
}

/** Ctrl-C reaches the child by itself; this process waits for it to clean up. @param {string} script */
function goOn(script) {
  const child = spawn(process.execPath, [...TYPESCRIPT, script, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => {
      if (signal) console.log('\nStopped. The same command goes on from here.')
      process.exitCode = code === null ? 1 : code
      done(undefined)
    })
  })
}
