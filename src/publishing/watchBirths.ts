/** Something that becomes public at an instant (milliseconds), and the tags of what then reads differently. */
export type Birth = { key: string; at: number; tags: readonly string[] }

export type WatchOptions = {
  /** All births after an instant, soon and late. */
  read(after: number): Promise<readonly Birth[]>
  /** Ends what carries these tags, before it returns. */
  end(tags: readonly string[]): void
  /** Milliseconds since 1970. */
  clock(): number
  complain(error: unknown): void
  /** Births since then are made good: what was drawn before may still be shown. */
  since: number
}

/** How often it is read what other processes have written. */
export const LOOK_MS = 30_000
/** After a failure. */
const AGAIN_MS = 1_000
/** Longest wait between two looks at the clock: clocks are set and drift, and a timer holds no more than 24 days. */
const GLANCE_MS = 1_000
/** What another process wrote may be committed this much later than the instant it names. */
const OVERLAP_MS = 60_000

/**
 * Knows what is to become public, and ends what shows otherwise at its instant: never before, and from memory, so
 * that a database that is down just then delays nothing. What it learns late, from another process, it makes good
 * at once.
 * @returns `look` reads anew, and at once; `stop` ends the watch
 */
export function watchBirths({ read, end, clock, complain, since }: WatchOptions) {
  /** To come. */
  let known = new Map<string, Birth>()
  /** Has come, and was ended: not to be ended again with the next reading. */
  const ended = new Map<string, Birth>()
  let readUntil = since
  let nextLook = 0
  let timer: NodeJS.Timeout | undefined
  let reading = false
  let asked = false
  let stopped = false

  const endWhatIsDue = (at: number): void => {
    // A clock that was put back lets an instant come again.
    for (const birth of [...ended.values()].filter((it) => it.at > at)) {
      ended.delete(birth.key)
      if (!known.has(birth.key)) known.set(birth.key, birth)
    }
    const due = [...known.values()].filter((birth) => birth.at <= at)
    if (due.length === 0) return
    end([...new Set(due.flatMap(({ tags }) => tags))])
    for (const birth of due) {
      known.delete(birth.key)
      ended.set(birth.key, birth)
    }
  }

  /** Ends what is due, reads when it is time, and waits for what comes next. */
  const glance = (): void => {
    if (stopped) return
    clearTimeout(timer)
    let wait = GLANCE_MS
    const at = clock()
    try {
      endWhatIsDue(at)
      if (at >= nextLook || nextLook - at > LOOK_MS) look()
      const next = Math.min(nextLook, ...[...known.values()].map((birth) => birth.at))
      wait = Math.min(Math.max(next - clock(), 1), GLANCE_MS)
    } catch (error) {
      complain(error)
    }
    timer = setTimeout(glance, wait)
    timer.unref()
  }

  const learn = async (): Promise<void> => {
    const began = clock()
    const found = await read(Math.min(readUntil, began) - OVERLAP_MS)
    // What came long ago is not read any more.
    for (const [key, birth] of ended) if (birth.at < began - 2 * OVERLAP_MS) ended.delete(key)
    known = new Map(
      found.filter((birth) => ended.get(birth.key)?.at !== birth.at).map((birth) => [birth.key, birth]),
    )
    readUntil = began
  }

  /** Asked while it reads, it reads once more. */
  const look = (): void => {
    nextLook = clock() + LOOK_MS
    asked = true
    if (!reading) void readAll()
  }

  const readAll = async (): Promise<void> => {
    reading = true
    while (asked && !stopped) {
      asked = false
      try {
        await learn()
      } catch (error) {
        nextLook = clock() + AGAIN_MS
        complain(error)
      }
    }
    reading = false
    glance()
  }

  glance()
  return {
    look,
    stop: (): void => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
