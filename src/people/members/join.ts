import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'
import { oneLine } from '@/platform/oneLine'

/**
 * Whoever was invited and has an account already says how to be called, and may set a password. To be called once
 * the link was taken, in the same transaction.
 */
export async function join(
  req: PayloadRequest,
  { id, name, language, password }: { id: string; name: string; language: Locale; password: string | null },
): Promise<void> {
  await req.payload.update({
    collection: 'members',
    id,
    data: { name: oneLine().parse(name), language, ...(password === null ? {} : { password }) },
    depth: 0,
    req,
  })
}
