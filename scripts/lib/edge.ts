import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { authority } from '@/platform/authority'
import { env } from '@/platform/env'
import { type EdgeOptions, standaloneEdge } from '@/publishing/edgeConfig'
import { countedToken } from '@/publishing/edgeLog'
import { inClone } from './clone'

const MODULES = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/local/lib/nginx/modules']

/** nginx's module that answers from `.br` files, where the system has it. */
export const brotliModule = (): string | undefined =>
  MODULES.map((folder) => `${folder}/ngx_http_brotli_static_module.so`).find((file) => existsSync(file))

export const nginxThere = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

/** What the edge of this clone's server needs to know. */
export function edgeOptions(listen: string): EdgeOptions {
  const { ALLOWED_HOSTS, BIND, DATA_DIR, PORT, EDGE_DIR, INTERNAL_SECRET, PUBLIC_URL } = env()
  return {
    listen,
    hosts: ALLOWED_HOSTS,
    app: authority(BIND, PORT),
    edgeDir: EDGE_DIR,
    staticDir: inClone('.next/standalone/.next/static'),
    publicDir: inClone('.next/standalone/public'),
    https: PUBLIC_URL.startsWith('https:'),
    brotli: brotliModule() !== undefined,
    log: { file: path.join(DATA_DIR, 'edge', 'reach.log'), token: countedToken(INTERNAL_SECRET) },
  }
}

/**
 * Writes a configuration with which nginx runs by itself.
 * @returns its path
 */
export function writeStandalone(folder: string, listen: string, options = edgeOptions(listen)): string {
  const runDir = path.join(folder, 'run')
  mkdirSync(runDir, { recursive: true })
  const module = brotliModule()
  const file = path.join(folder, 'nginx.conf')
  const mimeTypes = '/etc/nginx/mime.types'
  const modules = module ? [module] : []
  const user = process.getuid?.() === 0 ? userInfo().username : undefined
  writeFileSync(file, standaloneEdge({ ...options, runDir, mimeTypes, modules, user }))
  return file
}
