import { isForeign } from '@/people/signIn/doors'
import { env } from '@/platform/env'
import { readUpTo } from '@/platform/readUpTo'

/** What a form of words may weigh; one with a logo says more. */
export const WORDS_BYTES = 64 * 1024

/** What words beside files, and what keeps them apart, may weigh. */
export const AROUND_FILES = 100_000

/** A form that was sent, as its fields were typed: files apart. */
export type Sent = {
  /** One value, as typed, without its ends; empty where there is none. */
  text(name: string): string
  /** All values of a name: ticked boxes. */
  all(name: string): string[]
  /** Null where no file was chosen. */
  file(name: string): File | null
  /** Whether any file was chosen. */
  hasFiles: boolean
  /** Every field but files, for a form that is shown again. */
  typed: ReadonlyMap<string, readonly string[]>
}

export type FormRefusal = 'foreign' | 'too-large' | 'unreadable'

/**
 * Reads a form that one of our own pages sent. A form on somebody else's page must not act for whoever looks at
 * it, so its origin is asked first; its length, before and while it is read.
 */
export async function readForm(request: Request, mostBytes = WORDS_BYTES): Promise<Sent | FormRefusal> {
  if (isForeign(request.headers, [env().PUBLIC_URL])) return 'foreign'
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'too-large'
  const body = await readUpTo(request.body, mostBytes)
  if (!body) return 'too-large'
  try {
    const type = request.headers.get('content-type') ?? ''
    return sentOf(await new Response(body, { headers: { 'content-type': type } }).formData())
  } catch {
    // The body is no form, whatever its header says: the caller answers with its page.
    return 'unreadable'
  }
}

function sentOf(data: FormData): Sent {
  const typed = new Map<string, string[]>()
  const files = new Map<string, File>()
  for (const [name, value] of data) {
    if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value])
    else if (value.size > 0) files.set(name, value)
  }
  return {
    text: (name) => (typed.get(name)?.[0] ?? '').trim(),
    all: (name) => typed.get(name) ?? [],
    file: (name) => files.get(name) ?? null,
    hasFiles: files.size > 0,
    typed,
  }
}
