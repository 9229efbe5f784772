import { APIError, type PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { type Pair, putStanding } from '@/editions/putStanding'
import type { Standing } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { deskLanguage } from '../deedWords'

const WORDS = {
  ended: {
    fr: 'Cette édition est terminée : elle ne peut être ni suspendue, ni rétablie.',
    en: 'This edition has ended: it can be neither suspended nor taken up again.',
  },
  already: {
    fr: 'C’est déjà fait. Rouvrez la page pour voir où elle en est.',
    en: 'That is done already. Open the page again to see where it stands.',
  },
}

/**
 * Takes an edition off the site, or puts it back, by its standing, which is made where there is none: its words,
 * logos and dates stay as they are. Its members get a letter (`tellStanding`). In the request's transaction; pages, embeds and
 * feeds are gone when the request is answered.
 * @param reason word for word for the members; null puts the edition back
 * @throws APIError 409 when it has ended, or stands so already
 */
export async function suspend(req: PayloadRequest, edition: string, reason: string | null): Promise<void> {
  const pair = await pairOf(req, edition)
  const was = await standingOf(req, pair)
  const refuse = (word: keyof typeof WORDS) => new APIError(WORDS[word][deskLanguage(req)], 409, null, true)
  if (was?.state === 'ended') throw refuse('ended')
  if ((was?.state === 'suspended') === (reason !== null)) throw refuse('already')
  const data = { state: reason === null ? ('open' as const) : ('suspended' as const), reason }
  const standing = await putStanding(req, pair, was, data)
  await write(req, {
    action: reason === null ? 'resume-edition' : 'suspend-edition',
    subjectCollection: 'standings',
    subjectId: standing.id,
    before: was,
    after: standing,
    ...(reason === null ? {} : { note: reason }),
  })
}

async function pairOf(req: PayloadRequest, id: string): Promise<Pair> {
  const edition = await req.payload.findByID({ collection: 'editions', id, depth: 0, req })
  return { campaign: idOf(edition.campaign) ?? '', partner: idOf(edition.partner) ?? '' }
}

async function standingOf(req: PayloadRequest, { campaign, partner }: Pair): Promise<Standing | null> {
  const { docs } = await req.payload.find({
    collection: 'standings',
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner } }] },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}
