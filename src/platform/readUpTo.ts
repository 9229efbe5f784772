/**
 * Reads a body to its end, if that comes within `most` bytes: what a request says of its own length is not relied on.
 * @returns null when it is longer; the rest is not read then
 */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null | undefined,
  most: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
