import type { Kind } from './kinds'
import { KEPT_CACHE_CONTROL } from './pages/answer.mjs'

type Row = {
  csp: Readonly<Record<string, string>>
  /** No window of another site may hold on to it: for what is behind a session. */
  alone?: true
  /** Who else may load it as a part of a page. */
  resource: 'same-origin' | 'cross-origin'
  /** Bytes that say the same to everybody: a page in a sandbox, which has no origin, reads its fonts too. */
  anyOrigin?: true
  cacheControl: string
  /** `answer`: whoever answers sets Cache-Control, because it differs with what is found. */
  cacheControlBy: 'config' | 'answer'
}

const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'none'",
}
const NOTHING = { 'default-src': "'none'", 'frame-ancestors': "'none'" }

/** The one table of security and cache headers; the app's answers and the edge's files both come from it. */
const TABLE: Readonly<Record<Kind, Row>> = {
  kept: {
    csp: { ...PAGE, 'frame-ancestors': "'none'" },
    resource: 'same-origin',
    cacheControl: KEPT_CACHE_CONTROL,
    cacheControlBy: 'answer',
  },
  // A preview stands in a frame of the admin, and of the partner space.
  live: {
    csp: { ...PAGE, 'frame-src': "'self'", 'frame-ancestors': "'self'" },
    alone: true,
    resource: 'same-origin',
    cacheControl: 'private, no-store',
    cacheControlBy: 'config',
  },
  // Payload's admin writes inline scripts and styles and shows pictures before they are uploaded.
  admin: {
    csp: {
      'default-src': "'self'",
      'script-src': "'self' 'unsafe-inline'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self' data:",
      'connect-src': "'self'",
      'frame-src': "'self'",
      'object-src': "'none'",
      'form-action': "'self'",
      'base-uri': "'self'",
      'frame-ancestors': "'self'",
    },
    alone: true,
    resource: 'same-origin',
    cacheControl: 'private, no-store',
    cacheControlBy: 'config',
  },
  api: {
    csp: NOTHING,
    resource: 'same-origin',
    cacheControl: 'private, no-store',
    cacheControlBy: 'config',
  },
  // Withdrawn images must go: shared caches ask each time, a visitor's own browser holds one for an hour.
  file: {
    csp: { ...NOTHING, sandbox: '' },
    resource: 'cross-origin',
    cacheControl: 'private, max-age=3600',
    cacheControlBy: 'answer',
  },
  document: {
    csp: { ...NOTHING, 'style-src': "'unsafe-inline'", sandbox: '' },
    resource: 'cross-origin',
    cacheControl: 'private, max-age=3600',
    cacheControlBy: 'answer',
  },
  static: {
    csp: NOTHING,
    resource: 'cross-origin',
    anyOrigin: true,
    cacheControl: 'public, max-age=31536000, immutable',
    cacheControlBy: 'config',
  },
  service: {
    csp: NOTHING,
    resource: 'same-origin',
    cacheControl: KEPT_CACHE_CONTROL,
    cacheControlBy: 'answer',
  },
  // Whoever answers may say which hosts frame it. Without `frame-ancestors` every page may, one on a disk too,
  // which `*` would shut out.
  embed: {
    csp: PAGE,
    resource: 'cross-origin',
    cacheControl: 'private, no-store',
    cacheControlBy: 'answer',
  },
}

/**
 * On every answer, whatever it is. The visitor's page is told to nobody: it may be a page about abuse. Every
 * further header costs the edge about one request in a hundred, so what says nothing new to a browser of the
 * floor is left out: `frame-ancestors` is X-Frame-Options, and a page that runs our own few scripts alone needs
 * no Permissions-Policy against others.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/** Only over https: a browser that once saw it refuses plain http for a year. */
export const HSTS: readonly [name: string, value: string] = ['Strict-Transport-Security', 'max-age=31536000']

/** Header name to value, without Cache-Control. */
export function securityHeaders(kind: Kind): Record<string, string> {
  const { csp, alone, resource, anyOrigin } = TABLE[kind]
  const policy = Object.entries(csp).map(([directive, value]) => `${directive} ${value}`.trim())
  return {
    ...ALWAYS,
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Resource-Policy': resource,
    ...(anyOrigin ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(alone ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
  }
}

/** What an answer of this kind says to caches, when it is found and public. */
export const cacheControl = (kind: Kind): string => TABLE[kind].cacheControl

/** Next sets the Cache-Control of these itself, and warns about another. */
const NEXT_STATIC = '/_next/static/:path*'

/**
 * Which part of the site is of which kind, in Next's pattern language. A later line wins over an earlier
 * one, header by header; every kind sets all those of the first. (The Next configuration loads this file: it can't
 * resolve `@/` from here.)
 */
const PLACES: readonly (readonly [source: string, kind: Kind])[] = [
  // What is embedded says by itself who may frame it: two policies would both hold.
  ['/((?!embed/).*)', 'kept'],
  ['/', 'service'],
  ['/admin/:path*', 'admin'],
  ['/api/:path*', 'api'],
  ['/internal/:path*', 'api'],
  ['/preview/:path*', 'live'],
  ['/:locale/:space(espace-partenaire|partner-space)/:path*', 'live'],
  ['/:locale/:space(espace-partenaire|partner-space)', 'live'],
  ['/:locale/:press(presse|press)/:room(recherche|verifier|accreditation|acces|sous-embargo)', 'live'],
  ['/:locale/:press(presse|press)/:room(search|check|access|under-embargo)', 'live'],
  ['/:locale/:press(presse|press)/:room(recherche|verifier|accreditation|acces|sous-embargo)/:path+', 'live'],
  ['/:locale/:press(presse|press)/:room(search|check|access|under-embargo)/:path+', 'live'],
  ['/:locale/:press(presse|press)/:feed(feed\\.xml|feed\\.json|corrections\\.xml|calendar\\.ics)', 'service'],
  ['/:locale/:press(presse|press)/:kit/:release(communique\\.txt|release\\.txt)', 'service'],
  ['/calendar/:path*', 'service'],
  ['/files/:path*', 'file'],
  ['/files/:path*.:extension(svg|pdf|zip)', 'document'],
  [NEXT_STATIC, 'static'],
  ['/assets/:path*', 'static'],
  ['/fonts/:path*', 'static'],
  ['/islands/:path*', 'static'],
  ['/edition-css/:path*', 'static'],
  // Pictures of the admin's block chooser: no hash in their address, so they are asked for each time.
  ['/blocks/:path*', 'service'],
  ['/:file(sitemap\\.xml|robots\\.txt|oembed)', 'service'],
  ['/.well-known/:path*', 'service'],
  ['/schemas/:path*', 'service'],
]

type NextHeaders = { source: string; headers: { key: string; value: string }[] }[]

/**
 * For `headers()` of the Next configuration. In development Next's own tools need what the policy forbids,
 * so it is left out there.
 */
export function nextHeaders({ development }: { development: boolean }): NextHeaders {
  return PLACES.map(([source, kind]) => {
    const { 'Content-Security-Policy': policy = '', ...rest } = securityHeaders(kind)
    const all = {
      ...rest,
      ...(development ? {} : { 'Content-Security-Policy': policy }),
      ...(TABLE[kind].cacheControlBy === 'config' ? { 'Cache-Control': TABLE[kind].cacheControl } : {}),
    }
    return { source, headers: Object.entries(all).map(([key, value]) => ({ key, value })) }
  })
}
