import config from '@payload-config'
import { getPayload } from 'payload'
import { oembedAnswer, readOembed } from '@/embed/oembed'
import { env } from '@/platform/env'
import { cacheControl } from '@/publishing/headers'
import { openReader } from '@/publishing/read'
import { readEmbed } from '../../_embed/read'

export const dynamic = 'force-dynamic'

const WORDS = {
  400: 'The parameter url is missing: it holds the address of a page of this site.',
  404: 'There is nothing to embed at that address.',
  501: 'Only format=json is spoken here.',
} as const

/** How our pages are embedded, for systems that ask (oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const asked = readOembed(new URL(request.url).searchParams, env().ALLOWED_HOSTS)
  if ('status' in asked) return refuse(asked.status)
  const { place } = asked
  const reader = openReader({ payload: await getPayload({ config }), locale: place.locale })
  const view = (await readEmbed(reader, place)) ?? (await readEmbed(reader, { campaign: place.campaign }))
  return view
    ? Response.json(oembedAnswer(view, asked), {
        headers: { 'Cache-Control': cacheControl('service'), 'Access-Control-Allow-Origin': '*' },
      })
    : refuse(404)
}

const refuse = (status: keyof typeof WORDS): Response =>
  new Response(`${WORDS[status]}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    },
  })
