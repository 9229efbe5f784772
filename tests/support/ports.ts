import { randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { isFree } from '../../scripts/lib/server'
import { runFolder } from './folders'
import { isMine } from './shelf'

/**
 * Below the ports that systems give to connections going out (from 32768 on, on Linux): one of those could be taken
 * between the choice and the moment a server listens there.
 */
const FIRST = 20_000
const MANY = 12_000

/** A free port that no other file of this run is given. */
export async function testPort(): Promise<number> {
  const given = path.join(runFolder(), 'ports')
  mkdirSync(given, { recursive: true })
  for (;;) {
    const port = FIRST + randomInt(MANY)
    if (isMine(path.join(given, String(port))) && (await isFree(port))) return port
  }
}
