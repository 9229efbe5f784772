import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, vi } from 'vitest'
import { inClone } from '../../scripts/lib/clone'
import { brotliModule, nginxThere, writeStandalone } from '../../scripts/lib/edge'
import { newFolder } from './folders'
import { testPort } from './ports'
import type { TestServer } from './server'

/** nginx before a running server, with the configuration that operators get. */
export type Edge = { url: string; port: number; stop: () => Promise<void> }

/** @returns null, and says so, where there is no nginx */
export async function startEdge(site: Pick<TestServer, 'home' | 'port'>): Promise<Edge | null> {
  if (!nginxThere()) {
    console.warn(
      'SKIPPED: what is asked at the edge. Install it with: sudo apt-get install nginx libnginx-mod-http-brotli-static',
    )
    return null
  }
  const port = await testPort()
  const url = `http://127.0.0.1:${port}`
  const folder = newFolder('edge')
  const config = writeStandalone(folder, `127.0.0.1:${port}`, {
    listen: `127.0.0.1:${port}`,
    hosts: [`127.0.0.1:${site.port}`],
    app: `127.0.0.1:${site.port}`,
    edgeDir: path.join(site.home, 'edge'),
    staticDir: inClone('.next/standalone/.next/static'),
    publicDir: inClone('.next/standalone/public'),
    https: false,
    brotli: brotliModule() !== undefined,
  })
  const nginx = spawn('nginx', ['-c', config, '-e', path.join(folder, 'error.log')], { stdio: 'inherit' })
  await vi.waitFor(async () => expect((await fetch(`${url}/healthz`)).status).toBe(200), { timeout: 10_000 })
  return {
    url,
    port,
    stop: async () => {
      const ended = new Promise((resolve) => nginx.on('close', resolve))
      nginx.kill('SIGQUIT')
      await ended
    },
  }
}
