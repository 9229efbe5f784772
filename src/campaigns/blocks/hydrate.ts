import type { Claim, Helpline, Media } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { PageBlock } from './slugs'

/** The records that a page's blocks point to, by id; what the visitor may not see is absent. */
export type ShownRecords = {
  media: ReadonlyMap<string, Media>
  claims: ReadonlyMap<string, Claim>
  helplines: ReadonlyMap<string, Helpline>
}

const WITH: Record<string, keyof ShownRecords> = {
  picture: 'media',
  images: 'media',
  claims: 'claims',
  helplines: 'helplines',
}

/**
 * Puts the records in the place of their ids, as Payload's own population would. An id whose record the
 * visitor may not see is taken out: a view never has to guess.
 */
export function hydrate(blocks: readonly PageBlock[], records: ShownRecords): PageBlock[] {
  return blocks.map((block) => {
    const filled = Object.entries(block).map(([key, value]) => {
      const kind = WITH[key]
      return kind && key !== 'blockType' ? [key, fill(value, records[kind])] : [key, value]
    })
    return Object.fromEntries(filled) as PageBlock
  })
}

function fill(value: unknown, records: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, records)).filter(Boolean)
  const id = idOf(value)
  return (id && records.get(id)) ?? null
}
