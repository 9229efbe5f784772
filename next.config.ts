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
  headers: async () => nextHeaders({ development: process.env.NODE_ENV === 'development' }),
  turbopack: { root },
  serverExternalPackages: ['sharp', '@resvg/resvg-js', '@libsql/client', 'libsql', 'pino'],
  typescript: { ignoreBuildErrors: true },
  outputFileTracingExcludes: {
    '*': ['./data/**', './media/**', './docs/**', './tests/**', './bench/**', './edge/**'],
  },
}

export default withPayload(config, { devBundleServerPackages: false })
