import { type FileHandle, open } from 'node:fs/promises'

/** Enough to keep a disk and a socket busy, little enough for many readers at once. */
const CHUNK = 256 * 1024

/**
 * Opens a file for an answer, or says that it isn't there.
 * @returns null when there is no such file, or one of another size than its record says
 */
export async function openFile(file: string, size: number): Promise<FileHandle | null> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (handle && (await handle.stat()).size !== size) {
    await handle.close()
    return null
  }
  return handle
}

/**
 * The bytes of an open file from `start` up to and without `end`, read as fast as they are taken. Closes the
 * file at the end, on an error, and when the reader leaves.
 */
export function fileBody(
  handle: FileHandle,
  { start, end }: { start: number; end: number },
): ReadableStream<Uint8Array> {
  let position = start
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, end - position))
          const { bytesRead } = await handle.read(chunk, 0, chunk.length, position)
          // A download that looks whole must be whole: the connection breaks instead.
          if (bytesRead === 0) throw new Error('A file became shorter while it was sent.')
          position += bytesRead
          controller.enqueue(chunk.subarray(0, bytesRead))
          if (position < end) return
          await handle.close()
          controller.close()
        } catch (error) {
          await handle.close()
          throw error
        }
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  )
}
