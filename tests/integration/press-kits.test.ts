import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(service)/files/press-kits/[...path]/route'
import { storedPath } from '@/media/storage'
import type { Locale } from '@/platform/languages'
import { manifestSchema } from '@/press/manifest'
import { kitAt, kitById, pressRoom } from '@/press/queries'
import { openReader } from '@/publishing/read'
import { payloadForTests } from '../support/payload'

/** A kit from its records to its bytes, read as the visitor, on a real database. */

let payload: Payload
const kitId = ''
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>')

const rich = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [
          { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
})
