import { GET, POST } from '@/app/_live/serve'
import { env } from '@/platform/env'
import { payloadForTests } from './payload'

/** What the partner space answered. */
export type Page = {
  status: number
  text: string
  headers: Headers
  location: string | null
  /** The member's cookie, as a browser would send it on; null where none was set. */
  cookie: string | null
}

export type Visiting = { cookie?: string; headers?: Record<string, string> }

/** Opens a page of the partner space in this process, by the handlers that the server uses. */
export const open = (path: string, visiting: Visiting = {}): Promise<Page> => ask(path, visiting)

/** Sends a form there, as a browser on one of our own pages does. */
export const send = (
  path: string,
  fields: Readonly<Record<string, string | File | readonly string[]>>,
  visiting: Visiting = {},
): Promise<Page> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return ask(path, visiting, form)
}

async function ask(path: string, { cookie, headers = {} }: Visiting, body?: FormData): Promise<Page> {
  await payloadForTests()
  const { PUBLIC_URL } = env()
  const request = new Request(new URL(path, PUBLIC_URL), {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body ? { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' } : {}),
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    ...(body ? { body } : {}),
  })
  const response = await (body ? POST : GET)(request)
  return {
    status: response.status,
    text: await response.text(),
    headers: response.headers,
    location: response.headers.get('location'),
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
  }
}

/** The value of a hidden field in a page, as a browser would send it. */
export function hidden({ text }: Page, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(text) ?? []
  if (value === undefined) throw new Error(`No hidden field "${name}"`)
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
