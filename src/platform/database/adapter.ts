import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { env } from '../env'
import { hasReplicaSet } from '../envFields'
import { withOneWriter } from './withOneWriter'

/** Committed migrations of the embedded database; MongoDB needs none. */
const MIGRATIONS = path.resolve(process.cwd(), 'src/migrations')

/**
 * The database that DATABASE_URL chooses. Both give string ids, so that one `payload-types.ts` serves
 * both, and both keep blocks as one document: nobody queries into blocks (decision 2).
 */
export function databaseAdapter(): Config['db'] {
  const { DATABASE, DATABASE_URL } = env()
  if (DATABASE === 'sqlite')
    return withOneWriter(
      sqliteAdapter({
        client: { url: DATABASE_URL },
        idType: 'uuid',
        blocksAsJSON: true,
        push: false,
        migrationDir: MIGRATIONS,
        transactionOptions: {},
      }),
      DATABASE_URL,
    )
  return mongooseAdapter({
    url: DATABASE_URL,
    ensureIndexes: true,
    migrationDir: path.join(MIGRATIONS, 'mongodb'),
    ...(hasReplicaSet(DATABASE_URL) ? {} : WITHOUT_REPLICA_SET),
  })
}

/** What a MongoDB-protocol server without `$lookup` pipelines and transactions can do (tests, small servers). */
const WITHOUT_REPLICA_SET = {
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
  disableIndexHints: true,
} as const
