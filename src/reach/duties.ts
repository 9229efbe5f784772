import { hostname } from 'node:os'
import { env } from '@/platform/env'
import type { Duty } from '@/publishing/jobs/duties'
import { clearEdgeLogs } from './clearEdgeLogs'
import { edgeLogs } from './edgeLogFiles'
import { hasLeft } from './leftover'
import { monthlyMail } from './monthlyMail'
import { readEdgeLog } from './readEdgeLog'
import { forgetOldDays } from './retention'
import { writeLeft } from './writeLeft'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * What counting does by itself. The logs, and what processes left, are this machine's own: where several share a
 * database, each reads its own, so these duties bear the machine's name.
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
  {
    name: `reach-left ${machine}`,
    everyMs: MINUTE,
    hasWork: async () => hasLeft(env().DATA_DIR),
    run: async (payload) => {
      await writeLeft(payload, env().DATA_DIR)
    },
  },
  { name: 'reach-retention', everyMs: DAY, run: forgetOldDays },
  monthlyMail,
]
