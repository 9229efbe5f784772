import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { say } from './words'

/** A kit of which there are issues is not deleted for good: they say whose they are, and stay at their addresses. */
export const keepIssued: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'kit-issues',
    where: { kit: { equals: String(id) } },
    req,
  })
  if (totalDocs > 0) throw new APIError(say(req, 'issued'), 400, null, true)
}
