import type { Payload } from 'payload'
import type { Locale } from '@/platform/languages'

/** Whoever was invited says how to be called, and may set a password. To be called once the link was taken. */
export async function join(
  payload: Payload,
  { id, name, language, password }: { id: string; name: string; language: Locale; password: string | null },
): Promise<void> {
  await payload.update({
    collection: 'members',
    id,
    data: { name, language, ...(password === null ? {} : { password }) },
    depth: 0,
  })
}
