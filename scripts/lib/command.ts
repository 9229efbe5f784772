import { complain } from '../bare/complaint.mjs'

/**
 * Runs a command to its end and leaves the process with its result: what a person can mend is said in one
 * sentence, anything else with its stack. Connections that a library keeps open do not hold it.
 */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    complain(error)
  }
  process.exit()
}
