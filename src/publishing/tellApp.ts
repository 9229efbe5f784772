import { timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/platform/env'

/** Where the application takes word of changes that another process made. */
export const CHANGES_PATH = '/internal/changes'

const changes = z.object({ tags: z.array(z.string().min(1).max(256)).max(100_000) })

/**
 * From a script: tells the application on this machine what has changed. When none runs, the page files it
 * left behind are put away, so that the edge doesn't go on showing them.
 * @throws Error when the application answers anything but 204
 */
export async function tellApp(tags: readonly string[]): Promise<void> {
  // A test process without pages of its own has nobody to tell.
  if (env().NODE_ENV === 'test') return
  const status = await post(JSON.stringify({ tags }))
  if (status === null) return putAwayFiles()
  if (status !== 204)
    throw new Error(`The running application was not told of the changes: it answered ${status}. Restart it.`)
}

/** Where a server listens that listens on every address of its machine: nobody can call these. */
const EVERY_ADDRESS = ['0.0.0.0', '::']

/** Status of the answer; null when nothing listens. */
function post(body: string): Promise<number | null> {
  const { BIND, PORT, PUBLIC_URL, INTERNAL_SECRET } = env()
  return new Promise((resolve, reject) => {
    const headers = {
      host: new URL(PUBLIC_URL).host,
      authorization: `Bearer ${INTERNAL_SECRET}`,
      'content-type': 'application/json',
    }
    const request = http.request({
      host: EVERY_ADDRESS.includes(BIND) ? '127.0.0.1' : BIND,
      port: PORT,
      path: CHANGES_PATH,
      method: 'POST',
      headers,
      timeout: 10_000,
    })
    request.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () =>
      request.destroy(new Error('The running application did not answer within 10 s')),
    )
    request.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(null) : reject(error),
    )
    request.end(body)
  })
}

function putAwayFiles(): void {
  const current = path.join(/*turbopackIgnore: true*/ env().EDGE_DIR, 'current', 'house')
  fs.rmSync(current, { recursive: true, force: true })
}

/**
 * The other end of `tellApp`: a route handler that expires what a script changed. 401 without the secret,
 * 400 for anything but a list of tags, 204 when the pages are gone.
 */
export async function receiveChanges(
  request: Request,
  deliver: (tags: readonly string[]) => Promise<void>,
): Promise<Response> {
  if (!isSecret(request.headers.get('authorization'))) return new Response(null, { status: 401 })
  const parsed = changes.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 400 })
  await deliver(parsed.data.tags)
  return new Response(null, { status: 204 })
}

function isSecret(authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${env().INTERNAL_SECRET}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
