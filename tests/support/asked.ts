import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import { parseAddress } from '@/addresses'
import { forgetPress } from '@/app/_press/limits'
import { Body } from '@/app/_site/Body'
import { sceneMetadata } from '@/app/_site/metadata'
import { localeOf, sceneAt } from '@/app/_site/open'
import { env } from '@/platform/env'
import { openReader } from '@/publishing/read'
import { inClone } from '../../scripts/lib/clone'
import { routeFiles } from './embargoDoors'

/** An answer, as far as two can be compared; a long body by its hash. */
export type Told = { status: number; headers: Record<string, string>; body: string }

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>

const routes = routeFiles()
  .filter((file) => file.startsWith('(service)/') && file.endsWith('route.ts'))
  .map((file) => {
    const segments = file
      .replace(/^\(service\)\//, '')
      .replace(/\/?route\.ts$/, '')
      .split('/')
      .filter(Boolean)
    const pattern = segments.map((part) => {
      const catchAll = /^\[{1,2}\.{3}(\w+)\]{1,2}$/.exec(part)
      if (catchAll) return part.startsWith('[[') ? `(?:/(?<${catchAll[1]}>.+))?` : `/(?<${catchAll[1]}>.+)`
      const one = /^\[(\w+)\]$/.exec(part)
      return one ? `/(?<${one[1]}>[^/]+)` : `/${part.replaceAll('.', '\\.')}`
    })
    // The one that names most comes first, as the framework has it.
    const weight =
      segments.filter((part) => !part.startsWith('[')).length * 10 - (file.includes('...') ? 1 : 0)
    return { file, matches: new RegExp(`^${pattern.join('') || '/'}$`), weight }
  })
  .sort((a, b) => b.weight - a.weight)

/** Asks an address in this process, as anybody would: a route by its handler, a page by what it is drawn from. */
export async function ask(
  payload: Payload,
  where: string,
  { headers = {}, form }: { headers?: Record<string, string>; form?: Record<string, string> } = {},
): Promise<Told> {
  forgetPress()
  const url = new URL(where, env().PUBLIC_URL)
  for (const { file, matches } of routes) {
    const found = matches.exec(url.pathname)
    if (!found) continue
    const { GET, POST }: { GET?: Handler; POST?: Handler } = await import(
      pathToFileURL(inClone('src/app', file)).href
    )
    const handler = form ? POST : GET
    if (!handler) return { status: 405, headers: {}, body: '' }
    const params = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [
        name,
        file.includes(`...${name}`) ? (value ?? '').split('/').filter(Boolean) : value,
      ]),
    )
    return told(await handler(requestFor(url, headers, form), { params: Promise.resolve(params) }))
  }
  return page(payload, url.pathname)
}

/** The same as somebody reads it: in ordinary spaces. */
export async function askText(payload: Payload, where: string, headers: Record<string, string> = {}) {
  const { status, body, headers: sent } = await ask(payload, where, { headers })
  const decoded = Buffer.from(body, 'latin1').toString()
  const plain = decoded.includes('\ufffd') ? body : decoded
  return {
    status,
    location: sent.location,
    text: plain.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, ''),
  }
}

const requestFor = (url: URL, headers: Record<string, string>, form?: Record<string, string>): Request =>
  new Request(url, {
    headers: { host: url.host, 'sec-fetch-site': 'same-origin', origin: url.origin, ...headers },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })

async function told(response: Response): Promise<Told> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const body =
    bytes.length > 200_000 ? createHash('sha256').update(bytes).digest('hex') : bytes.toString('latin1')
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}

/** A kept page: its markup, what its head says, and the tags under which it would be kept. */
async function page(payload: Payload, pathname: string): Promise<Told> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const reader = openReader({ payload, locale: localeOf(pathname) })
  const scene = await sceneAt(reader, parseAddress(pathname))
  const [body, head] = [await Body({ scene }), await sceneMetadata(scene)]
  const lost = ['lost', 'away'].includes(scene.subject.kind)
  return {
    status: scene.subject.kind === 'retired' ? 410 : lost ? 404 : 200,
    headers: {
      tags: [...reader.readings.tags].sort().join(' '),
      until: String(reader.readings.until?.toISOString()),
    },
    body: `${JSON.stringify(head)}\n${renderToStaticMarkup(body)}`,
  }
}

export const assetsAreMade = (): boolean => existsSync(inClone('public/assets/manifest.json'))
