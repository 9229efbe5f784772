import { z } from 'zod'
import type { PermissionNotice } from '@/partners/logoPermission'

const Told = z.record(z.string(), z.string()).catch({})

const KEY = /^rights-end-(30|7)@(.+)$/

/** The notices of a coming end that an image's record says have left; what can't be read counts as none. */
export const sentNotices = (told: unknown): PermissionNotice[] =>
  Object.keys(Told.parse(told ?? {})).flatMap((key) => {
    const [, days, end] = KEY.exec(key) ?? []
    return end ? [{ days: days === '30' ? 30 : 7, end }] : []
  })

/** What the record says once these have left too. */
export const withNotices = (
  told: unknown,
  notices: readonly PermissionNotice[],
  at: Date,
): Record<string, string> => ({
  ...Told.parse(told ?? {}),
  ...Object.fromEntries(notices.map(({ days, end }) => [`rights-end-${days}@${end}`, at.toISOString()])),
})
