import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { type Env, env } from '@/platform/env'
import { hasRoom } from '@/platform/readiness'
import { inClone } from '../lib/clone'
import { command } from '../lib/command'
import { databaseFile, settleEnvironment } from '../lib/environment'
import { isFree } from '../lib/server'
import { isBuilt, SERVER } from '../lib/site'
import { damageOf, migrationsOf } from '../lib/sqlite'
import { TOOLS } from '../lib/tools'

/** What was found about one thing: nothing wrong, something to mend, or something that one can live without. */
type Finding = { sign: '✓' | '✗' | '·'; text: string }

const good = (text: string): Finding => ({ sign: '✓', text })
const bad = (text: string): Finding => ({ sign: '✗', text })
const optional = (text: string): Finding => ({ sign: '·', text })

/** The part of `npm run doctor` that needs the packages. */
await command(async () => {
  settleEnvironment()
  const settings = env()
  const findings = [
    good('The settings are right'),
    ...(await folders(settings)),
    await port(settings),
    ...(await database(settings)),
    server(),
    ...tools(),
  ]
  for (const { sign, text } of findings) console.log(`${sign} ${text}`)
  if (findings.some(({ sign }) => sign === '✗')) process.exitCode = 1
})

async function folders({ DATA_DIR, MEDIA_DIR, EDGE_DIR }: Env): Promise<Finding[]> {
  return Promise.all(
    [DATA_DIR, MEDIA_DIR, EDGE_DIR].map((folder) =>
      hasRoom(folder).then(
        () => good(`${folder} can be written to`),
        (error: Error) => bad(`${folder} can't be used: ${error.message}`),
      ),
    ),
  )
}

async function port({ PORT, BIND }: Env): Promise<Finding> {
  return (await isFree(PORT, BIND))
    ? good(`Port ${PORT} is free`)
    : optional(`Port ${PORT} is in use: by this site if it is running, else set PORT to another one`)
}

async function database({ DATABASE_URL }: Env): Promise<Finding[]> {
  const file = databaseFile(DATABASE_URL)
  if (!file)
    return [optional('The database is a MongoDB: /readyz of the running site says whether it answers')]
  if (!existsSync(file))
    return [optional(`There is no database at ${file} yet: "npm run demo" or "npm run migrate" makes it`)]
  const damage = await damageOf(file)
  const committed = (await readdir(inClone('src/migrations')))
    .filter((name) => /^\d.*\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
  const behind = new Set(await migrationsOf(file))
  const missing = committed.filter((name) => !behind.has(name))
  return [
    damage.length === 0
      ? good(`${file} is sound`)
      : bad(`${file} is damaged (${damage[0]}): restore a backup`),
    missing.length === 0
      ? good('Its tables are up to date')
      : bad(`It lacks ${missing.join(', ')}: run "npm run migrate"`),
  ]
}

function server(): Finding {
  if (isBuilt()) return good('The server is built from the sources as they are')
  return optional(
    existsSync(SERVER)
      ? 'The server was built from older sources: "npm run build"'
      : 'The server is not built: "npm run build"',
  )
}

function tools(): Finding[] {
  return TOOLS.map(({ name, purpose, install, isThere }) =>
    isThere() ? good(name) : optional(`${name} is not here, which only ${purpose} wants: ${install}`),
  )
}
