import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { onAnswered } from '@/publishing/answered'
import { countedToken } from '@/publishing/edgeLog'
import { countAnswer } from './count'
import { newFlush } from './flush'
import { putDown } from './leftover'
import { newTally } from './tally'

const MINUTE = 60_000

let counting = false

/**
 * Counts what this process answers, from now on, and writes it each minute. What a stop leaves lies in a file that
 * a duty takes up; only a process that is killed loses its last minute. To be called when the database
 * has answered; a start that fails after it and is tried again counts nothing twice.
 */
export function startCounting(payload: Payload): void {
  if (counting) return
  counting = true
  const { DATA_DIR, INTERNAL_SECRET } = env()
  const tally = newTally()
  const token = countedToken(INTERNAL_SECRET)
  onAnswered('reach', (answered) => countAnswer(tally, answered, token))
  const flush = newFlush(payload, tally)
  process.once('exit', () => {
    const { counted, rows } = flush.waiting()
    putDown(DATA_DIR, { counted: [...counted, ...tally.take()], rows })
  })
  everyMinute(flush)
}

/** One turn after the other, also where one takes longer than a minute. */
function everyMinute(flush: () => Promise<number>): void {
  const turn = (): void =>
    void flush()
      .catch((error: unknown) => log.error({ err: error }, 'Reach was not written; trying again in a minute'))
      .finally(() => setTimeout(turn, MINUTE).unref())
  setTimeout(turn, MINUTE).unref()
}
