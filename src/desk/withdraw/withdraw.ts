import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { recount } from '@/media/consent/consentHooks'
import { putRow } from '@/media/consent/putRow'
import { destroyFiles, imagesConcerned, takeBack } from '@/media/consent/withdrawImages'
import type { Consent } from '@/payload-types'
import { now } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { log } from '@/platform/log'
import { commitNotes } from '@/publishing/notes'
import { askToTakeDown, type ToTakeDown, usesOutside } from './derivedUses'
import { type Stopped, stopKits } from './kits'
import { refuse } from './words'

export const WITHDRAWN_BY = ['person', 'representative', 'house'] as const satisfies readonly NonNullable<
  Consent['withdrawnBy']
>[]
export type WithdrawnBy = (typeof WITHDRAWN_BY)[number]

/** What a withdrawal did, and what is left for a person to do. */
export type Withdrawal = Stopped & {
  images: number
  uses: readonly ToTakeDown[]
}

/**
 * Withdraws a consent (GDPR, art. 7(3)): what a person asked for is done everywhere within the answer.
 *
 * The record comes first, the bytes second. One transaction marks the consent and each image it takes with it; from
 * its commit on no door gives a byte of them, and pages, embeds and feeds that show them are gone. Then the files
 * are destroyed, and the issues of kits that hold them are stopped. Whatever a crash leaves undone is seen from
 * those marks: `finishDuty` does it, and so does the same act asked for again. Without transactions the consent is
 * marked first, since everything else follows from that mark.
 *
 * @throws APIError 404 when there is no such consent
 */
export async function withdrawConsent(req: PayloadRequest, id: string, by: WithdrawnBy): Promise<Withdrawal> {
  const marked = await commitNotes(() => asOne(req, () => mark(req, id, by)))
  await destroyed(req)
  return { ...marked, ...(await stopKits(req, marked.ids)) }
}

async function mark(req: PayloadRequest, id: string, by: WithdrawnBy) {
  const consent = await putRow(req, 'consents', id, { withdrawnAt: now().toISOString(), withdrawnBy: by })
  if (!consent) throw refuse(req, 404, 'gone')
  await recount(req, id)
  return takeWith(req, id, consent)
}

/** Marks all that goes with a withdrawn consent, and leaves one line: ids and hashes. */
export async function takeWith(
  req: PayloadRequest,
  id: string,
  { before, after }: { before: unknown; after: unknown },
) {
  const images = await imagesConcerned(req, id)
  await takeBack(req, images)
  const uses = await usesOutside(req, images)
  await askToTakeDown(req, uses)
  const ids = images.map((image) => image.id)
  await write(req, {
    action: 'withdraw-consent',
    subjectCollection: 'consents',
    subjectId: id,
    before,
    after,
    aboutPeople: true,
    note: `media: ${ids.join(' ') || '-'}; derived-uses: ${uses.map((use) => use.id).join(' ') || '-'}`,
  })
  return { images: images.length, ids, uses }
}

/** A disk that refuses keeps no kit from being stopped: the duty comes again, and the log says so. */
async function destroyed({ payload }: PayloadRequest): Promise<void> {
  await commitNotes(() => destroyFiles(payload)).catch((error: unknown) =>
    log.error({ err: error }, 'Files of withdrawn images are not destroyed yet; it is tried again'),
  )
}
