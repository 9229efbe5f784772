import type { Day } from './days'
import type { Visit } from './visit'

/** How often something was asked for on a day. */
export type Counted = { visit: Visit; day: Day; people: number; robots: number }

export type Tally = {
  add(visit: Visit, day: Day, robot: boolean): void
  /** All that was counted, once: the tally is empty afterwards. */
  take(): Counted[]
  /** What could not be written is counted again. */
  giveBack(counted: readonly Counted[]): void
  /** What found no room since this was last asked. */
  lost(): number
}

/**
 * Counts in memory until they are written.
 * @param most lines held at once: with a silent database the process must not grow. What finds no room is lost,
 * and the number of it is kept.
 */
export function newTally(most = 20_000): Tally {
  const lines = new Map<string, Counted>()
  let lost = 0

  function put({ visit, day, people, robots }: Counted): void {
    const key = `${day} ${visit.path}`
    const line = lines.get(key)
    if (line) {
      line.people += people
      line.robots += robots
    } else if (lines.size < most) lines.set(key, { visit, day, people, robots })
    else lost += people + robots
  }

  return {
    add: (visit, day, robot) => put({ visit, day, people: robot ? 0 : 1, robots: robot ? 1 : 0 }),
    take: () => {
      const counted = [...lines.values()]
      lines.clear()
      return counted
    },
    giveBack: (counted) => counted.forEach(put),
    lost: () => {
      const count = lost
      lost = 0
      return count
    },
  }
}
