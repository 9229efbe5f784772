import path from 'node:path'
import { makePasswordsCheap } from './cheapPassword'
import { newFolder } from './folders'

makePasswordsCheap()

/**
 * Before each file of the integration suite, and before it imports anything: an environment of its own, so
 * that no test can reach the database or the files of this clone.
 */
const home = newFolder('house')
const mongo = process.env.TEST_DATABASE === 'mongo'
Object.assign(process.env, {
  NODE_ENV: 'test',
  RELAIS_TEST_HOME: home,
  DATABASE_URL: mongo ? mongoUrl(path.basename(home)) : `file:${path.join(home, 'relais.db')}`,
  DATA_DIR: path.join(home, 'data'),
  MEDIA_DIR: path.join(home, 'media'),
  EDGE_DIR: path.join(home, 'edge'),
  PUBLIC_URL: 'http://127.0.0.1:3000',
  ALLOWED_HOSTS: '',
  TRUSTED_PROXIES: '',
  PAYLOAD_SECRET: 'only-for-tests-0123456789abcdefghij',
  INTERNAL_SECRET: 'only-for-tests-jihgfedcba9876543210',
  // What a test provokes is not news; a failing one is read with LOG_LEVEL=error.
  LOG_LEVEL: process.env.LOG_LEVEL || 'fatal',
})

/** The server that the run names, with a database for this file alone. */
function mongoUrl(name: string): string {
  const [, server, options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(process.env.TEST_MONGODB_URL ?? '') ?? []
  if (!server) throw new Error('TEST_MONGODB_URL is not the address of a MongoDB server.')
  return `${server}/relais_test_${name.replaceAll(/\W/g, '_')}${options}`
}
