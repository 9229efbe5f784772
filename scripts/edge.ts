import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/platform/env'
import { edgeServers, isListen } from '@/publishing/edgeConfig'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { edgeOptions, nginxThere, writeStandalone } from './lib/edge'
import { settleEnvironment } from './lib/environment'
import { freePort, isFree } from './lib/server'
import { turnLog } from './lib/turnLog'

const DAY_MS = 86_400_000

/**
 * `npm run edge`: writes the configuration of nginx, from the application's own table of headers, to
 * DATA_DIR/edge/relais.conf; where nginx is installed, starts it in the foreground before the running
 * application. `-- --listen 127.0.0.1:8080` chooses the address, `-- --write` only writes.
 */
await command(async () => {
  const { values } = parseArgs({ options: { listen: { type: 'string' }, write: { type: 'boolean' } } })
  if (values.listen !== undefined && !isListen(values.listen))
    throw new Complaint('nginx cannot listen there: write a port, or 127.0.0.1:8080, or [::1]:8080.')
  settleEnvironment({ NODE_ENV: 'production' })
  const folder = path.join(env().DATA_DIR, 'edge')
  mkdirSync(folder, { recursive: true })
  const listen = values.listen ?? (await sparePort())
  const file = path.join(folder, 'relais.conf')
  writeFileSync(file, `${edgeServers(edgeOptions(listen))}\n`)
  console.log(`✓ ${file}: include it inside http { … } of your nginx.`)
  if (values.write) return
  if (!nginxThere())
    return console.log(
      'nginx is not installed here: sudo apt-get install nginx libnginx-mod-http-brotli-static',
    )
  console.log(
    `✓ The edge listens on http://${listen} before the application on port ${env().PORT}. Ctrl+C ends it.`,
  )
  process.exitCode = await foreground(writeStandalone(folder, listen))
})

/** 8080, or what is free. */
const sparePort = async (): Promise<string> => `127.0.0.1:${(await isFree(8080)) ? 8080 : await freePort()}`

function foreground(config: string): Promise<number> {
  const log = path.join(path.dirname(config), 'reach.log')
  turnLog(log, () => {})
  const nginx = spawn('nginx', ['-c', config, '-e', path.join(path.dirname(config), 'error.log')], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill('SIGQUIT'))
  setInterval(() => turnLog(log, () => nginx.kill('SIGUSR1')), DAY_MS).unref()
  return new Promise((resolve, reject) => {
    nginx.on('error', reject)
    nginx.on('close', (code) => resolve(code ?? 1))
  })
}
