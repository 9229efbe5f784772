import { APIError, type PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { recount } from '@/media/consent/consentHooks'
import { putRow } from '@/media/consent/putRow'
import { destroyFiles, imagesConcerned, takeBack } from '@/media/consent/withdrawImages'
import type { StoredName } from '@/media/storage'
import { now } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { log } from '@/platform/log'
import { filesOfIssues } from '@/press/issuing/bytes'
import { commitNotes } from '@/publishing/notes'
import { askToTakeDown, type ToTakeDown, usesOutside } from './derivedUses'
import { type Stopped, stopKits } from './kits'
import type { WithdrawnBy } from './withdrawnBy'
import { refuse } from './words'

/** What a withdrawal did, and what is left for a person to do. */
export type Withdrawal = {
  /** How many images went. */
  images: number
  /** Printed numbers of the issues of kits that were stopped, and of those that took their place. */
  stopped: readonly string[]
  next: readonly string[]
  /** Mails to those who took an issue by a personal link. */
  told: number
  uses: readonly ToTakeDown[]
  /** A kit could not be stopped yet, or a file not destroyed: it is tried again each minute, and the log says why. */
  unfinished: boolean
}

/**
 * Withdraws a consent (GDPR, art. 7(3)): what a person asked for is done everywhere within the answer.
 *
 * The record comes first, the bytes second. One transaction marks the consent and each image it takes with it, and
 * stops the issues of kits that hold one; from its commit on no door gives a byte of them, and pages, embeds and
 * feeds that show them are gone. Then the files are destroyed. A kit that can't be issued anew keeps nobody's image
 * in public: then the marks are made alone, and the files go all the same. Whatever a crash leaves undone is seen
 * from the marks: `finishDuty` does it, and so does the same act asked for again.
 *
 * @throws APIError 404 when there is no such consent
 */
export async function withdrawConsent(req: PayloadRequest, id: string, by: WithdrawnBy): Promise<Withdrawal> {
  const { kits, ids: _ids, ...marked } = await commitNotes(() => markAll(req, id, by))
  const destroyed = await destroy(req, kits?.files ?? [])
  const { stopped, next, told } = kits ?? { stopped: [], next: [], told: 0 }
  return { ...marked, stopped, next, told, unfinished: !kits || !destroyed }
}

type Marked = { images: number; ids: string[]; uses: readonly ToTakeDown[]; kits: Stopped | null }

async function markAll(req: PayloadRequest, id: string, by: WithdrawnBy): Promise<Marked> {
  try {
    return await asOne(req, async () => {
      const marked = await mark(req, id, by)
      return { ...marked, kits: await stopKits(req, marked.ids) }
    })
  } catch (error) {
    if (error instanceof APIError && error.status === 404) throw error
    log.error(
      { err: error, consent: id },
      'Kits that hold a withdrawn image are not stopped yet; it is tried again',
    )
    return { ...(await asOne(req, () => mark(req, id, by))), kits: null }
  }
}

async function mark(req: PayloadRequest, id: string, by: WithdrawnBy): Promise<Omit<Marked, 'kits'>> {
  // Without transactions a crash may come at any line: everything else follows from this mark.
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
): Promise<Omit<Marked, 'kits'>> {
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

/** A disk that refuses does not undo the marks: the duty comes again, and the log says so. */
async function destroy({ payload }: PayloadRequest, frozen: readonly StoredName[]): Promise<boolean> {
  try {
    await commitNotes(async () => destroyFiles(payload, frozen, await filesOfIssues(payload)))
    return true
  } catch (error) {
    log.error({ err: error }, 'Files of withdrawn images are not destroyed yet; it is tried again')
    return false
  }
}
