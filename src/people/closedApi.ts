import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { isStaff } from './access'
import { ownLocks } from './locks'
import { isCutForm, isReadable } from './restBody'
import { cappedLimit, type QueryField, queryFault } from './restQuery'
import { OPEN } from './signIn/doors'
import { provingOwner } from './signIn/ownAccount'
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
const forStaff = (endpoint: Endpoint, fields: readonly (SortField & QueryField)[] = []): Endpoint =>
  isOpen(endpoint)
    ? endpoint
    : {
        ...endpoint,
        handler: async (req) => {
          if (!isStaff(req.user)) return refuse(req, 403, 'forbidden')
          const refusal = queryRefusal(req, endpoint.method, fields) ?? languageRefusal(req, endpoint.method)
          if (refusal) return refusal
          if (endpoint.method !== 'get' && !(await hasReadableBody(req))) return refuse(req, 400, 'body')
          try {
            return await endpoint.handler(req)
          } catch (error) {
            if (isCutForm(error)) return refuse(req, 400, 'body')
            throw error
          }
        },
      }

/** A request that the server's own functions make has no body to read. */
const hasReadableBody = async (req: PayloadRequest): Promise<boolean> =>
  !(req instanceof Request) || isReadable(req)

/** What of the query can't be read, or leads elsewhere. A list that is read holds no more than the most. */
function queryRefusal(
  req: PayloadRequest,
  method: Endpoint['method'],
  fields: readonly (SortField & QueryField)[],
): Response | undefined {
  const { where, ...rest } = req.query
  // Changes of many records read their filter themselves.
  const part = queryFault(method === 'patch' ? rest : { where, ...rest }, fields)
  if (part) return refuse(req, 400, 'query', { part })
  if (sortPaths(req.query.sort).some((path) => leadsElsewhere(fields, path))) return refuse(req, 400, 'sort')
  if (method === 'get') {
    const { limit: asked, pagination } = req.query
    const limit = cappedLimit(asked ?? (pagination === 'false' ? 0 : undefined))
    if (limit !== undefined) req.query.limit = String(limit)
  }
  return undefined
}

const isInternal = ({ slug }: SanitizedCollectionConfig): boolean => slug.startsWith('payload-')
const changesAccounts = ({ method, path }: Endpoint): boolean =>
  method === 'patch' && (path === '/' || path === '/:id')
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
    .map((endpoint) => (signsIn && changesAccounts(endpoint) ? provingOwner(endpoint) : endpoint))
    .map((endpoint) => forStaff(endpoint, collection.flattenedFields))
}

/**
 * Closes the REST API of a finished configuration to everybody but staff, the CMS's own collections and
 * routes included: the site reads by the Local API, and nothing public needs more. What strangers may call
 * says so itself (`OPEN`). Access rules stand behind it all the same.
 */
export function closedApi(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = endpointsOf(collection)
    ownLocks(collection)
  }
  for (const global of config.globals)
    if (global.endpoints !== false)
      global.endpoints = global.endpoints
        .filter((endpoint) => global.versions || !isOfVersions(endpoint))
        .map((endpoint) => forStaff(endpoint))
  return Object.assign(config, { endpoints: config.endpoints.map((endpoint) => forStaff(endpoint)) })
}
