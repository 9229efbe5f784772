import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complain } from './bare/complaint.mjs'
import { needsInstall } from './bare/install.mjs'
import { requireNode, TYPESCRIPT } from './bare/node.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** `npm run doctor`: says in words what is missing or wrong, and changes nothing. Needs Node alone. */
try {
  const version = process.versions.node
  requireNode(version)
  console.log(`✓ Node ${version}`)
  if (needsInstall(root)) {
    console.log(
      '✗ Packages are missing or older than package-lock.json: run "npm ci" (npm run demo and npm test do it too).',
    )
    process.exitCode = 1
  } else {
    console.log('✓ Packages are installed')
    const { status } = spawnSync(process.execPath, [...TYPESCRIPT, 'scripts/doctor/main.ts'], {
      cwd: root,
      stdio: 'inherit',
    })
    process.exitCode = status === null ? 1 : status
  }
} catch (error) {
  complain(error)
}
