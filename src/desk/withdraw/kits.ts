import type { PayloadRequest } from 'payload'

/** What became of the kits that held an image, by their printed numbers. */
export type Stopped = {
  stopped: readonly string[]
  next: readonly string[]
  told: number
  unfinished: boolean
}

export async function heldKits(
  _req: Pick<PayloadRequest, 'payload'>,
  _images: readonly string[],
): Promise<{ id: string; code: string }[]> {
  return []
}

export async function stopKits(_req: PayloadRequest, _images: readonly string[]): Promise<Stopped> {
  return { stopped: [], next: [], told: 0, unfinished: false }
}
