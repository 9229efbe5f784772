import type { PayloadRequest } from 'payload'

type Known = { pairKey?: unknown; label?: unknown }

/** What a record of a pair says of it: its key, and for a new one its label, the partner's name. */
export async function pairFields(
  req: PayloadRequest,
  known: Known | undefined,
  { pairKey, partner }: { pairKey: string; partner: string },
): Promise<{ pairKey: string; label?: string }> {
  if (pairKey === known?.pairKey && known.label) return { pairKey }
  const owner = await req.payload.findByID({
    collection: 'partners',
    id: partner,
    depth: 0,
    req,
    disableErrors: true,
    trash: true,
  })
  return { pairKey, label: owner?.name ?? partner }
}
