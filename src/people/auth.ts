import type { CollectionConfig } from 'payload'
import { env } from '@/platform/env'

type Auth = Exclude<NonNullable<CollectionConfig['auth']>, boolean>

/**
 * How both kinds of account sign in. Five wrong passwords close an account for ten minutes
 * (OWASP ASVS 5.0, 6.3.1); a session lasts a working day and can be revoked.
 * `minRequestInterval` stays 0: Payload's own limit deadlocks on the one SQLite writer
 * (its reservation is made outside its own transaction); `people/signIn/limits` limits instead.
 */
export const authSettings: Auth = {
  maxLoginAttempts: 5,
  lockTime: 10 * 60 * 1000,
  tokenExpiration: 8 * 60 * 60,
  useSessions: true,
  removeTokenFromResponses: true,
  verify: false,
  useAPIKey: false,
  cookies: { sameSite: 'Lax', secure: env().PUBLIC_URL.startsWith('https:') },
  forgotPassword: { expiration: 60 * 60 * 1000, minRequestInterval: 0 },
}
