import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { writeIslands } from '../../../scripts/islands'
import { writeStyles } from '../../../scripts/styles'
import { LOOK_PAGES, lookPage } from './pages'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The policy of kept pages: what the look needs beyond it shows as an error in the browser. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A partner's four tokens per scheme, as its style sheet sets them. */
const EDITION = `[data-edition="valmoriere"] { --house: #1e4798; --on-house: #fbfcfe; --house-ink: #144097; --house-wash: #e4edfd; --hero-ground: #d7e3f8; --lead: .944; --mate: 1; }
@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme="light"])[data-edition="valmoriere"] { --house: #9cbefc; --on-house: #09152c; --house-ink: #b1cfff; --house-wash: #1b2942; --art-house: #3e66b3; --band: #28447b; --hero-ground: #22314c; } }`

export interface LookServer {
  readonly url: string
  close(): Promise<void>
}

/** Builds the style sheet and the islands, and serves every look page under the kept pages' policy. */
export async function serveLook(): Promise<LookServer> {
  await Promise.all([writeStyles(), writeIslands()])
  const pages = new Map(LOOK_PAGES.map((name) => [`/${name}.html`, lookPage(name)]))
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://look')
    const html = pages.get(pathname)
    response.setHeader('content-security-policy', POLICY)
    if (html) return response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    if (pathname === '/favicon.ico') return response.writeHead(204).end()
    if (pathname === '/edition.css') return response.setHeader('content-type', 'text/css').end(EDITION)
    const file = pathname.startsWith('/logos/') ? `src/seed${pathname}` : `public${pathname}`
    const bytes = await readFile(path.resolve(file)).catch(() => null)
    if (!bytes) return response.writeHead(404).end()
    return response
      .setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      .end(bytes)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
