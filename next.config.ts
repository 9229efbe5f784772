import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  turbopack: { root },
  serverExternalPackages: ['sharp', '@resvg/resvg-js', '@libsql/client', 'libsql', 'pino'],
  typescript: { ignoreBuildErrors: true },
  outputFileTracingExcludes: { '*': ['./data/**', './media/**', './docs/**', './tests/**', './bench/**'] },
}

export default withPayload(config, { devBundleServerPackages: false })
