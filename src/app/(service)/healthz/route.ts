export const dynamic = 'force-dynamic'

/** The process is up. Asks nothing of the database: whoever restarts dead processes must not restart living ones. */
export const GET = (): Response =>
  Response.json({ service: 'relais', up: true }, { headers: { 'cache-control': 'no-store' } })
