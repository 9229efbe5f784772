import { now } from '@/platform/clock'
import type { Sheet } from './look'

/** Sheets that pages of this process have named, and when all were last read from the database. */
type Shelf = { sheets: Map<string, string>; reading: Promise<void> | null; readAt: number }

const KEY = Symbol.for('relais.editionSheets')
/** A sheet is about a kilobyte. */
const MOST = 5_000
/** Made-up hashes can't make the database be read more often than this. */
const AGAIN_AFTER_MS = 1_000

const shared: typeof globalThis & { [KEY]?: Shelf } = globalThis
const shelf = (): Shelf => {
  shared[KEY] ??= { sheets: new Map(), reading: null, readAt: Number.NEGATIVE_INFINITY }
  return shared[KEY]
}

/** Remembers a sheet that a page is about to name, so that the browser's next request finds it. */
export function keepSheet(sheet: Sheet): void {
  if (!sheet) return
  const { sheets } = shelf()
  sheets.delete(sheet.hash)
  sheets.set(sheet.hash, sheet.css)
  for (const [oldest] of sheets) {
    if (sheets.size <= MOST) break
    sheets.delete(oldest)
  }
}

/**
 * The text of a sheet by its hash, null where no edition needs it. After a start, when pages on disk name sheets
 * that this process has not made yet, all are read once.
 * @param readAll such as `editionSheets`
 */
export async function findSheet(
  hash: string,
  readAll: () => Promise<ReadonlyMap<string, string>>,
): Promise<string | null> {
  const known = shelf().sheets.get(hash)
  if (known !== undefined) return known
  await readOnce(readAll)
  return shelf().sheets.get(hash) ?? null
}

async function readOnce(readAll: () => Promise<ReadonlyMap<string, string>>): Promise<void> {
  const at = shelf()
  if (!at.reading) {
    if (now().getTime() - at.readAt < AGAIN_AFTER_MS) return
    at.reading = readAll()
      .then((all) => {
        for (const [hash, css] of all) keepSheet({ hash, css })
        at.readAt = now().getTime()
      })
      .finally(() => {
        at.reading = null
      })
  }
  await at.reading
}

/** Forgets all, for tests. */
export function clearShelf(): void {
  delete shared[KEY]
}
