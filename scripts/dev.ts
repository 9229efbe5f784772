import { watch } from 'node:fs'
import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { step } from './bare/steps.mjs'
import { writeBlockPictures } from './blockPictures'
import { writeIslands } from './islands'
import { inClone } from './lib/clone'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { mustRun, onTerminal, typescript } from './lib/run'
import { isFree } from './lib/server'
import { writeStyles } from './styles'

/** `npm run dev`: the site with hot reload, on the database of .env or of this clone. */
await command(async () => {
  settleEnvironment({ NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  const { PORT } = env()
  process.env.PUBLIC_URL ||= `http://127.0.0.1:${PORT}`
  if (!(await isFree(PORT)))
    throw new Complaint(`Port ${PORT} is in use: stop what uses it, or type "PORT=${PORT + 1} npm run dev".`)
  await step(
    'Database',
    async () => void (await mustRun('Migrating', process.execPath, typescript('scripts/migrate.ts'))),
  )
  await step(
    'Style sheet and islands',
    async () => void (await Promise.all([writeStyles(), writeIslands(), writeBlockPictures()])),
  )
  again('src', /\.css$/, writeStyles)
  again('src/islands', /\.ts$/, writeIslands)
  again('src/campaigns/blocks', /picture\.svg$/, writeBlockPictures)
  const next = inClone('node_modules/next/dist/bin/next')
  process.exitCode = await onTerminal(process.execPath, [
    next,
    'dev',
    '--hostname',
    '127.0.0.1',
    '--port',
    String(PORT),
  ])
})

/** Makes assets anew when a source of theirs was saved; several saves at once count as one. */
function again(folder: string, names: RegExp, make: () => Promise<unknown>): void {
  let waiting: NodeJS.Timeout | undefined
  watch(inClone(folder), { recursive: true }, (_event, name) => {
    if (!name || !names.test(name)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => make().catch((error: unknown) => console.error(error)), 50)
  })
}
