import { z } from 'zod'
import { buildAddress } from '@/addresses'
import { manifestSchema, SCHEMA_NAME } from './manifestSchema'

/**
 * The JSON Schema of manifests, made of the very schema that writes them.
 * @param origin of the site that gives it.
 */
export const manifestJsonSchema = (origin: string): Record<string, unknown> => ({
  $id: new URL(buildAddress({ kind: 'schema', name: SCHEMA_NAME }), origin).href,
  title: 'Manifest of a press kit',
  ...z.toJSONSchema(manifestSchema, { io: 'output' }),
})
