import type { PayloadRequest } from 'payload'
import { putRow, storedRow } from '@/media/consent/putRow'

/**
 * Writes into the record of an issue what was told of it, beside all that stands there by now: duties and acts tell of the
 * same issue, and one that wrote back what it had read before would undo what another wrote, and a mail would come twice.
 * In the request's transaction.
 */
export async function noteTold(
  req: PayloadRequest,
  issue: string,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = await storedRow(req, 'kit-issues', issue)
  const told = typeof row?.told === 'object' && row.told !== null ? row.told : {}
  await putRow(req, 'kit-issues', issue, { told: { ...told, ...more } })
}
