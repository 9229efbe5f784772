/** SQLite's, the system's, and MongoDB's OutOfDiskSpace. */
const FULL = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 14031])

/** Whether an error, or what caused it, says that a disk is full. */
export function isFullDisk(error: unknown): boolean {
  for (let at = error, deep = 0; at instanceof Error && deep < 10; at = at.cause, deep += 1)
    if (('code' in at && FULL.has(at.code)) || at.message.startsWith('SQLITE_FULL')) return true
  return false
}
