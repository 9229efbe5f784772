import { parseAddress } from '@/addresses'
import { env } from '@/platform/env'
import { manifestJsonSchema } from '@/press/jsonSchema'
import { SCHEMA_NAME } from '@/press/manifestSchema'
import { cacheControl } from '@/publishing/headers'

export const dynamic = 'force-dynamic'

/** The JSON Schema of a format that leaves the house. */
export async function GET(request: Request): Promise<Response> {
  const address = parseAddress(new URL(request.url).pathname)
  if (address?.kind !== 'schema' || address.name !== SCHEMA_NAME)
    return new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(`${JSON.stringify(manifestJsonSchema(env().PUBLIC_URL), null, 2)}\n`, {
    headers: {
      'content-type': 'application/schema+json',
      'cache-control': cacheControl('service'),
      'access-control-allow-origin': '*',
    },
  })
}
