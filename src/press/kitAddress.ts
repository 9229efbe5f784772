import { buildAddress } from '@/addresses'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

/** Where a kit's page stands in the press room: its path, and the whole address that files of it print. */
export function kitAddress(locale: Locale, slug: string): { path: string; href: string } {
  const path = buildAddress({ kind: 'kit', locale, kit: slug })
  return { path, href: new URL(path, env().PUBLIC_URL).href }
}
