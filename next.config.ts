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
  // No import leads to them: the programs of the encoder's folder with what they import, and the renderer of
  // drawings; the compiler of printed documents, which is loaded for the first one, with its fonts and templates.
  outputFileTracingIncludes: {
    '/*': [
      './src/media/encoder/*.mjs',
      './node_modules/@resvg/**',
      './node_modules/@myriaddreamin/**',
      './src/platform/print/fonts/*',
      './src/press/print/templates/*',
      './node_modules/libheif-js/wasm-bundle.js',
      './node_modules/libheif-js/libheif-wasm/libheif-bundle.js',
      './node_modules/libheif-js/package.json',
      './node_modules/@cantoo/pdf-lib/{package.json,es/**}',
      ...['culori', 'fflate', 'node-html-better-parser', 'html-entities', 'tslib'].map(
        (name) => `./node_modules/${name}/**`,
      ),
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
