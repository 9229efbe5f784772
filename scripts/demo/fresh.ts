import { rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Complaint } from '../bare/complaint.mjs'
import { DEMO } from './paths'

/**
 * Removes the demonstration, after asking.
 * @param agreed somebody said yes on the command line, where nobody can be asked
 * @throws Complaint when the answer is not yes
 */
export async function startOver(agreed: boolean): Promise<void> {
  if (!agreed && !(await agrees()))
    throw new Complaint(
      'Nothing was removed. To start over without being asked, type "npm run demo -- --fresh --yes".',
    )
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${DEMO.database}${suffix}`, { force: true })
  for (const file of [DEMO.marker, DEMO.accounts]) rmSync(file, { force: true })
  rmSync(DEMO.edge, { recursive: true, force: true })
  for (const name of await readdir(DEMO.media))
    if (name !== '.gitkeep') await rm(path.join(DEMO.media, name), { recursive: true })
}

async function agrees(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const question =
      'This removes the demonstration with all that was changed in it (data/relais.db, media/). Type yes to go on: '
    return (await terminal.question(question)).trim().toLowerCase() === 'yes'
  } finally {
    terminal.close()
  }
}
