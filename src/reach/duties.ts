import { hostname } from 'node:os'
import type { Duty } from '@/publishing/jobs/duties'
import { clearEdgeLogs } from './clearEdgeLogs'
import { edgeLogs } from './edgeLogFiles'
import { monthlyMail } from './monthlyMail'
import { readEdgeLog } from './readEdgeLog'
import { forgetOldDays } from './retention'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * What counting does by itself. The logs are this machine's own: where several share a database, each reads its own,
 * so these duties bear the machine's name.
 */
export const reachDuties = (machine = hostname()): Duty[] => [
  {
    name: `reach-edge-log ${machine}`,
    everyMs: MINUTE,
    hasWork: async () => (await edgeLogs()).length > 0,
    run: async (payload) => {
      await readEdgeLog(payload)
    },
  },
  {
    name: `reach-edge-log-clearing ${machine}`,
    everyMs: DAY,
    hasWork: async () => (await edgeLogs()).length > 0,
    run: (payload) => clearEdgeLogs(payload),
  },
  { name: 'reach-retention', everyMs: DAY, run: forgetOldDays },
  monthlyMail,
]
