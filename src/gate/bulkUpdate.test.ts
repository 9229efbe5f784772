import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { bulkUpdate } from './bulkUpdate'

it.each([undefined, '{', 'null', '[1]'])('answers 400 to %s in place of a filter', async (where) => {
  const req = { query: { where }, i18n: { language: 'en' } } as unknown as PayloadRequest
  await expect(bulkUpdate('pages').handler(req)).rejects.toMatchObject({ status: 400, isPublic: true })
})
