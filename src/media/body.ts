import { type FileHandle, open, stat } from 'node:fs/promises'

/** Enough to keep a disk and a socket busy, little enough for many readers at once. */
const CHUNK = 256 * 1024

/** Whether a file is there with the size that its record says. */
export async function isWhole(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.size === size
}

/**
 * The bytes of a file from `start` up to and without `end`, read as fast as they are taken. The file is opened
 * when the first are asked for, and closed at the end, on an error, and when the reader leaves.
 */
export function fileBody(
  file: string,
  { start, end }: { start: number; end: number },
): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined
  let position = start
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          handle ??= await open(file, 'r')
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
          await handle?.close()
          throw error
        }
      },
      cancel: () => handle?.close(),
    },
    { highWaterMark: 0 },
  )
}
