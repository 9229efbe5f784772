import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importDirectory, sourceOf } from '@/partners/directoryImport'
import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

const HELP = 'npm run directory:import -- FILE.csv [--source "Annuaire de l’administration, 2026-11"]'
const SHOWN = 20

/** `npm run directory:import`: an official directory into the database, for decisions about applications. No network. */
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { source: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (!file) throw new Complaint(`Name a file.\n${HELP}`)
  if (!existsSync(file)) throw new Complaint(`There is no file ${file}.`)
  settleEnvironment()
  env()
  const { created, updated, refused } = await importDirectory(
    await openPayload(),
    file,
    values.source ?? sourceOf(file),
  )
  console.log(`${created} entries are new, ${updated} were rewritten, ${refused.length} rows were left out.`)
  for (const { line, problem } of refused.slice(0, SHOWN)) console.log(`  line ${line}: ${problem}`)
  if (refused.length > SHOWN) console.log(`  and ${refused.length - SHOWN} more`)
})
