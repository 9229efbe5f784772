import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { isFree, startServer } from './lib/server'
import { requireBuilt } from './lib/site'

/** `npm start`: the built server in production, with the settings of .env and of the shell. */
await command(async () => {
  settleEnvironment({ NODE_ENV: 'production' })
  const { PORT, BIND } = env()
  requireBuilt()
  if (!(await isFree(PORT, BIND)))
    throw new Complaint(`Port ${PORT} is in use: stop what uses it, or set PORT to another one.`)
  const server = startServer({ port: PORT, host: BIND })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.stop())
  process.exitCode = await server.ended
})
