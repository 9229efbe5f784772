import type { Payload } from 'payload'
import { clearEdgeLogs } from './clearEdgeLogs'
import { readEdgeLog } from './readEdgeLog'
import { forgetOldDays } from './retention'

/** Work that comes round. Whoever runs it sees to it that it runs once at a time. */
export type Duty = {
  name: string
  everyMs: number
  /** It is about this machine's own files: where several share a database, each runs it. */
  perMachine?: boolean
  run(payload: Payload): Promise<void>
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE

export const duties: readonly Duty[] = [
  {
    name: 'reach-edge-log',
    everyMs: MINUTE,
    perMachine: true,
    run: async (payload) => {
      await readEdgeLog(payload)
    },
  },
  {
    name: 'reach-edge-log-clearing',
    everyMs: DAY,
    perMachine: true,
    run: (payload) => clearEdgeLogs(payload),
  },
  { name: 'reach-retention', everyMs: DAY, run: forgetOldDays },
]
