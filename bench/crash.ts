/**
 * Kills the server (SIGKILL) in the middle of a publish, again and again, on the embedded database, and looks
 * at what is left: all of the publish or nothing of it. Run: `npm run bench:crash`.
 *
 * A publish of one language writes the public row, two versions (the published one, and the draft it leaves)
 * and one line of the audit trail. Whole means that all of them are there or none, that the public row reads
 * as its version, and that a visitor of the next start reads the public row.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { HOUSE } from '../scripts/demo/addresses'
import { freePort, type RunningServer, startServer, whenReady } from '../scripts/lib/server'
import { ensureBuilt } from '../scripts/lib/site'
import { damageOf, onDatabase } from '../scripts/lib/sqlite'
import { OUTPUT } from '../tests/support/folders'
import { seededHome } from '../tests/support/seeded'
import { TEST_SECRETS } from '../tests/support/server'
import { type Editor, editorAt } from './lib/editor'
import { quantile, report } from './lib/report'

/** Publishes before a kill: a server that has just started is slow, and the last one says how long one takes. */
const WARM_UP = 4

type House = { folder: string; database: string; port: number }

/** The page that is published, and what the database holds of it. */
type State = { id: string; title: string; versions: number; lines: number; alike: boolean }

async function main(kills: number): Promise<void> {
  await ensureBuilt(() => {})
  const { home, accounts } = await seededHome()
  const house = await moveIn(home)
  try {
    const counts = { old: 0, new: 0, half: 0, stale: 0 }
    let server = await start(house)
    const { id } = await stateOf(house.database)
    const editor = await editorAt(server.url, accounts)
    const times: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      const usual = await publishInPeace(editor, id)
      times.push(usual)
      const before = await stateOf(house.database)
      const title = `Après la coupure ${kill}`
      const answered = editor.publish(id, title).catch(() => 'cut')
      // A little longer than one takes, so that some kills come after it.
      await wait(Math.random() * usual * 1.2)
      server.child.kill('SIGKILL')
      await server.ended
      await answered
      const after = await stateOf(house.database)
      const outcome = outcomeOf(before, after, title)
      counts[outcome] += 1
      if (outcome === 'half') console.log(`half: ${JSON.stringify({ before, after, title })}`)
      server = await start(house)
      const page = await fetch(`${server.url}${HOUSE}`)
      if (!(await page.text()).includes(after.title)) counts.stale += 1
    }
    await server.stop()
    const damage = await damageOf(house.database)
    // Where every kill came too early or too late, nothing was learnt.
    const met = counts.old > 0 && counts.new > 0
    report(
      met && counts.half === 0 && counts.stale === 0 && damage.length === 0,
      `${kills} kills in the middle of a publish`,
      `${counts.half} half published (${counts.old} old, ${counts.new} new), ${counts.stale} stale after the restart, database ${damage.length === 0 ? 'sound' : 'damaged'}; a publish takes ${quantile(times, 0.5).toFixed(0)} ms`,
    )
  } finally {
    rmSync(house.folder, { recursive: true })
  }
}

async function moveIn(from: string): Promise<House> {
  mkdirSync(OUTPUT, { recursive: true })
  const folder = mkdtempSync(path.join(OUTPUT, 'crash-'))
  const database = path.join(folder, 'relais.db')
  cpSync(path.join(from, 'relais.db'), database)
  cpSync(path.join(from, 'media'), path.join(folder, 'media'), { recursive: true })
  return { folder, database, port: await freePort() }
}

async function start({ folder, database, port }: House): Promise<RunningServer> {
  const server = startServer({
    port,
    log: path.join(folder, 'server.log'),
    env: {
      ...TEST_SECRETS,
      DATABASE_URL: `file:${database}`,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      EDGE_DIR: path.join(folder, 'edge'),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ALLOWED_HOSTS: '',
      LOG_LEVEL: 'error',
    },
  })
  await whenReady(server)
  return server
}

/** @returns how long the last of some publishes took, in milliseconds */
async function publishInPeace(editor: Editor, id: string): Promise<number> {
  let took = 0
  for (let n = 0; n < WARM_UP; n += 1) {
    const began = performance.now()
    await editor.publish(id, `Au calme ${n}`)
    took = performance.now() - began
  }
  return took
}

const HOME = `
  SELECT p.id, p.updated_at AS at, l.title FROM pages p
  JOIN pages_locales l ON l._parent_id = p.id AND l._locale = 'fr' WHERE p.kind = 'home' LIMIT 1`
const SAME = `
  SELECT l.version_title AS title FROM _pages_v v
  JOIN _pages_v_locales l ON l._parent_id = v.id AND l._locale = 'fr'
  WHERE v.parent_id = ? AND v.version_updated_at = ? AND v.snapshot IS NOT 1`

const stateOf = (database: string): Promise<State> =>
  onDatabase(database, async (client) => {
    const home = (await client.execute(HOME)).rows[0]
    const [id, title] = [String(home?.id), String(home?.title)]
    const same = (await client.execute({ sql: SAME, args: [id, String(home?.at)] })).rows
    return {
      id,
      title,
      versions: await count(client, 'SELECT count(*) FROM _pages_v WHERE parent_id = ?', id),
      lines: await count(client, 'SELECT count(*) FROM audit_entries WHERE subject_id = ?', id),
      alike: same.some((version) => version.title === title),
    }
  })

const count = async (client: Client, sql: string, id: string): Promise<number> =>
  Number((await client.execute({ sql, args: [id] })).rows[0]?.[0])

function outcomeOf(before: State, after: State, title: string): 'old' | 'new' | 'half' {
  const versions = after.versions - before.versions
  const lines = after.lines - before.lines
  if (!after.alike) return 'half'
  if (versions === 0 && lines === 0 && after.title === before.title) return 'old'
  return versions === 2 && lines === 1 && after.title === title ? 'new' : 'half'
}

await main(Number(process.argv[2] ?? 50))
process.exit()
