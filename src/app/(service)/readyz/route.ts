import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { hasRoom, readiness } from '@/platform/readiness'

export const dynamic = 'force-dynamic'

/** The process can do its work: the database answers, the disk has room. Whoever balances load asks this. */
export async function GET(): Promise<Response> {
  const { DATA_DIR, MEDIA_DIR, EDGE_DIR } = env()
  const result = await readiness(
    [
      { name: 'database', run: askDatabase },
      {
        name: 'disk',
        run: () => Promise.all([DATA_DIR, MEDIA_DIR, EDGE_DIR].map((folder) => hasRoom(folder))),
      },
    ],
    (name, err) => log.error({ err }, `not ready: ${name}`),
  )
  return Response.json(
    { service: 'relais', ...result },
    { status: result.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

/** The cheapest question that every database answers: how many records an always small collection has. */
async function askDatabase(): Promise<void> {
  const payload = await getPayload({ config })
  await payload.db.count({ collection: 'staff', where: {} })
}
