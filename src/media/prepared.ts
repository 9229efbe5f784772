import { type FileToStore, stage } from './storage'

/** What a change to an image writes, and what its record says afterwards. Made before any transaction. */
export interface ImageChange {
  fields: Record<string, unknown>
  files: readonly FileToStore[]
}

/** Where a request carries the fields of a change to the hook that puts them into the record. */
const KEY = 'preparedImage'

type Context = Record<string, unknown>

/**
 * Writes the files of a change, runs the write of its record with the context that lets the hook know, and
 * takes the files back when that fails. Nothing stays behind but what a record names.
 *
 * Without a change, the context says that the files were looked at and stay as they are.
 *
 * @param run writes the record, once, with this context
 * @throws StorageFailure, and whatever `run` throws
 */
export async function withPrepared<T>(
  change: ImageChange | null,
  run: (context: Context) => Promise<T>,
): Promise<T> {
  if (!change) return run({ [KEY]: {} })
  const staged = await stage(change.files)
  try {
    const result = await run({ [KEY]: change.fields })
    staged.keep()
    return result
  } catch (error) {
    staged.drop()
    throw error
  }
}

/** The prepared fields of a request, once: they belong to the one record that is being written. */
export function takePrepared(context: Context): Record<string, unknown> | null {
  const fields = context[KEY]
  delete context[KEY]
  return typeof fields === 'object' && fields !== null ? { ...fields } : null
}
