import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { nextHeaders } from './src/publishing/headers'

const root = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // Kept pages: cleaned, kept and written as files by our own handler; Next holds none beside it.
  cacheHandler: path.join(root, 'src/publishing/cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  // Renditions are made at upload: no door that makes pictures on a visit.
  images: { unoptimized: true },
  turbopack: { root },
  serverExternalPackages: [
    'sharp',
    '@resvg/resvg-js',
    '@libsql/client',
    'libsql',
    'pino',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  typescript: { ignoreBuildErrors: true },
  // No import leads to them: the encoder of photographs and the renderer of drawings, which are programs of their
  // own; the compiler of printed documents, which is loaded for the first one, with its fonts and templates.
  outputFileTracingIncludes: {
    '/*': [
      './src/media/encoder/*.mjs',
      './node_modules/@resvg/**',
      './node_modules/@myriaddreamin/**',
      './src/platform/print/fonts/*',
      './src/press/print/templates/*',
    ],
  },
  outputFileTracingExcludes: {
    '*': ['./data/**', './media/**', './docs/**', './tests/**', './bench/**', './edge/**'],
  },
}

/**
 * Payload asks for the visitor's colour scheme on every page, which makes browsers send their first request
 * twice. The admin, which uses the answer, asks alone.
 */
const COLOUR_SCHEME = ['Accept-CH', 'Critical-CH', 'Vary'].map((key) => ({
  key,
  value: 'Sec-CH-Prefers-Color-Scheme',
}))

const configWithPayload: NextConfig = {
  ...withPayload(config, { devBundleServerPackages: false }),
  headers: async () => [
    ...nextHeaders({ development: process.env.NODE_ENV === 'development' }),
    { source: '/admin/:path*', headers: COLOUR_SCHEME },
  ],
}

export default configWithPayload
