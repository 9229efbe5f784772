import path from 'node:path'
import { parseArgs } from 'node:util'
import { EnvError, hasProblems, parseEnv } from '@/platform/env'
import { secretsOfClone } from '@/platform/envSecrets'
import { Complaint } from '../bare/complaint.mjs'
import { requireRoom } from '../bare/install.mjs'
import { step } from '../bare/steps.mjs'
import { ROOT } from '../lib/clone'
import { command } from '../lib/command'
import { settleEnvironment } from '../lib/environment'
import { onTerminal, typescript } from '../lib/run'
import { isFree, startServer, whenReady } from '../lib/server'
import { ensureBuilt, isBuilt } from '../lib/site'
import { startOver } from './fresh'
import { claim, ownerOf, requireOwn } from './ownership'
import { DEMO } from './paths'
import { welcome } from './welcome'

/** What a build and the demonstration's pictures need, in bytes. */
const ROOM_TO_BUILD = 1.5e9

/** `npm run demo`, once everything is installed: from an empty clone to a running site. */
await command(async () => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, yes: { type: 'boolean' } } })
  const port = await settle()
  await requirePort(port)
  if (!isBuilt()) requireRoom(ROOT, ROOM_TO_BUILD)
  if (values.fresh) await startOver(values.yes ?? false)

  if ((await ownerOf(DEMO.database, DEMO.marker)) === 'nobody') await claim(DEMO.database, DEMO.marker)
  await mustSucceed('scripts/demo/prepare.ts')
  await step('Build', ensureBuilt)

  const server = startServer({ port, log: DEMO.log })
  let asked = false
  const stop = () => {
    asked = true
    void server.stop()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  await step('Start', () => whenReady(server))
  welcome(server.url)
  const code = await server.ended
  process.exitCode = asked ? 0 : code
  console.log('\nStopped. "npm run demo" goes on from here.')
})

/**
 * The settings of the demonstration: production, on this machine alone, with secrets of this clone.
 * @returns the port
 * @throws EnvError, or Complaint when the settings name another database
 */
async function settle(): Promise<number> {
  settleEnvironment({ NODE_ENV: 'production', DEMO: 'true', PUBLIC_URL: '' })
  await requireOwn(process.env.DATABASE_URL ?? '', DEMO.database, DEMO.marker)
  Object.assign(
    process.env,
    { LOG_LEVEL: process.env.LOG_LEVEL || 'error' },
    secretsOfClone(path.dirname(DEMO.database)),
  )
  const settings = parseEnv(process.env, ROOT)
  if (hasProblems(settings)) throw new EnvError(settings)
  const { PORT } = settings
  Object.assign(process.env, { PUBLIC_URL: `http://127.0.0.1:${PORT}`, ALLOWED_HOSTS: `localhost:${PORT}` })
  return PORT
}

async function requirePort(port: number): Promise<void> {
  if (await isFree(port)) return
  const other = port + 1
  throw new Complaint(`Port ${port} is in use: stop what uses it, or type "PORT=${other} npm run demo".`)
}

/** A process of its own for what loads the whole CMS, so that its memory is free again when the site runs. */
async function mustSucceed(script: string): Promise<void> {
  const code = await onTerminal(process.execPath, typescript(script))
  if (code !== 0) process.exit(code)
}
