import { EnvError, env } from './env'
import { hasReplicaSet } from './envFields'
import { log } from './log'

/** The exit code for a wrong configuration (sysexits.h, EX_CONFIG): a service manager need not try again. */
const WRONG_SETTINGS = 78

/**
 * The first thing that a server does: reads its settings and ends with all that is wrong with them, or says
 * in its log what the operator chose to live with.
 */
export function boot(): void {
  try {
    const { DATABASE, DATABASE_URL, NODE_ENV } = env()
    if (NODE_ENV === 'production' && DATABASE === 'mongodb' && !hasReplicaSet(DATABASE_URL))
      log.warn(
        'MongoDB without transactions (ALLOW_MONGODB_WITHOUT_TRANSACTIONS): a crash in the middle of a publish can leave half of it. npm run repair finds it.',
      )
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(WRONG_SETTINGS)
  }
}
