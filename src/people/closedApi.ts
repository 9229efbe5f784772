import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { isStaff } from './access'
import { OPEN } from './signIn/doors'
import { refuse } from './signIn/words'
import { leadsElsewhere, type SortField, sortPaths } from './sorting'

/** Payload's endpoints of accounts that are answered by us, or by nobody. */
const SIGN_IN = [
  '/login',
  '/forgot-password',
  '/reset-password',
  '/unlock',
  '/first-register',
  '/init',
  '/verify/:id',
]
/** Payload's endpoints of accounts that end, prolong or name a session: harmless without one. */
const SESSION = ['/logout', '/refresh-token', '/me']
/** What the CMS keeps for itself: no one has anything to ask there. */
const INTERNAL = ['payload-jobs', 'payload-kv', 'payload-migrations']

const isOpen = (endpoint: Endpoint): boolean => endpoint.custom?.open === OPEN.open

/**
 * Settles the language of a request: without fallbacks Payload leaves it empty when none is named, and then
 * reads and writes no language at all. All at once is for reading only.
 * @returns the refusal, or nothing
 */
function languageRefusal(req: PayloadRequest, method: Endpoint['method']): Response | undefined {
  const asked: unknown = req.locale
  if (isLocale(asked) || (asked === 'all' && method === 'get')) return undefined
  if (asked) return refuse(req, 400, 'language')
  req.locale = DEFAULT_LOCALE
  return undefined
}

/** The same endpoint for staff alone. Asked before its body is read. */
const forStaff = (endpoint: Endpoint, fields: readonly SortField[] = []): Endpoint =>
  isOpen(endpoint)
    ? endpoint
    : {
        ...endpoint,
        handler: (req) => {
          if (!isStaff(req.user)) return refuse(req, 403, 'forbidden')
          if (sortPaths(req.query.sort).some((path) => leadsElsewhere(fields, path)))
            return refuse(req, 400, 'sort')
          return languageRefusal(req, endpoint.method) ?? endpoint.handler(req)
        },
      }

const isInternal = ({ slug }: SanitizedCollectionConfig): boolean => slug.startsWith('payload-')
const isOfVersions = ({ path }: Endpoint): boolean => path.startsWith('/versions')

function endpointsOf(collection: SanitizedCollectionConfig): Endpoint[] {
  if (collection.endpoints === false || INTERNAL.includes(collection.slug)) return []
  const signsIn = collection.auth && !collection.auth.disableLocalStrategy
  return collection.endpoints
    .filter((endpoint) => isOpen(endpoint) || !collection.auth || !SIGN_IN.includes(endpoint.path))
    .filter(({ path }) => path !== '/:id/duplicate' || !isInternal(collection))
    .filter(({ path }) => !path.startsWith('/paste-url'))
    .filter((endpoint) => collection.versions || !isOfVersions(endpoint))
    .filter((endpoint) => signsIn || !collection.auth || !SESSION.includes(endpoint.path))
    .map((endpoint) =>
      signsIn && SESSION.includes(endpoint.path) ? { ...endpoint, custom: OPEN } : endpoint,
    )
    .map((endpoint) => forStaff(endpoint, collection.flattenedFields))
}

/**
 * Closes the REST API of a finished configuration to everybody but staff, the CMS's own collections and
 * routes included: the site reads by the Local API, and nothing public needs more. What strangers may call
 * says so itself (`OPEN`). Access rules stand behind it all the same.
 */
export function closedApi(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) collection.endpoints = endpointsOf(collection)
  for (const global of config.globals)
    if (global.endpoints !== false)
      global.endpoints = global.endpoints
        .filter((endpoint) => global.versions || !isOfVersions(endpoint))
        .map((endpoint) => forStaff(endpoint))
  return Object.assign(config, { endpoints: config.endpoints.map((endpoint) => forStaff(endpoint)) })
}
