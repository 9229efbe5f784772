import { onTestFinished } from 'vitest'
import { setClock } from '@/platform/clock'

/**
 * Stops the clock at an instant until the running test ends.
 * @returns how to go on: `advance` by milliseconds, or `jumpTo` another instant
 */
export function stoppedClock(iso: string) {
  let instant = Date.parse(iso)
  setClock(() => instant)
  onTestFinished(() => setClock())
  return {
    advance: (milliseconds: number) => {
      instant += milliseconds
    },
    jumpTo: (other: string) => {
      instant = Date.parse(other)
    },
  }
}
