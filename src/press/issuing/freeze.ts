import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import type { KitContent } from '../content'
import { changesOf, type FileChanges } from '../fileChanges'
import { type Frozen, type FrozenKit, freeze, unissued } from '../frozen'
import { type Signer, signerOf } from '../keys'
import type { PdfOnShelf } from '../kitFile'
import type { IssueHead } from '../manifest'
import { changelogOf, standing } from './order'
import type { PlaceInSeries } from './place'
import { printed } from './printing'
import type { EveryIssue } from './read'
import { say } from './words'

/** What changed since the issue before, in each language of the kit. */
export type Correction = Partial<Record<Locale, string>>

/** A content that is to be the next issue of a kit. */
export interface ToIssue {
  kit: string
  content: KitContent
  correction: Correction
  /** ISO instant. */
  publicFrom: string
  at: Date
  /** Every issue of the kit so far. */
  earlier: readonly EveryIssue[]
  /** What it is compared with: the issue before, if it still holds anything. */
  before: FrozenKit | null
  /** What changed is told though it follows no issue that was public: people hold one that was not. */
  noted?: boolean
}

export type Numbered = Frozen & { head: IssueHead; changes: FileChanges }

/**
 * Freezes a content as the next issue: numbered, printed, signed.
 * @param pdfs printed for it already; printed here where there are none.
 */
export async function freezeAs(
  req: PayloadRequest,
  ready: ToIssue,
  place: PlaceInSeries,
  pdfs?: readonly PdfOnShelf[],
): Promise<Numbered> {
  const signer = signerHere(req)
  const { content, earlier, publicFrom, before } = ready
  const { number } = place
  const changes = changesOf(before, unissued(content))
  const note = ready.noted || standing(earlier, publicFrom) ? ready.correction : {}
  const head: IssueHead = {
    ...place,
    publicFrom,
    changelog: [...changelogOf(earlier, publicFrom), { number, publicFrom, note, ...changes }],
    origin: env().PUBLIC_URL,
  }
  const documents = pdfs ?? (await printed(req, content, { ...place, publicFrom }))
  return made(req, () => ({ ...freeze(content, head, signer, documents), head, changes }))
}

function signerHere(req: PayloadRequest): Signer {
  const { PRESS_SIGNING_KEY } = env()
  if (!PRESS_SIGNING_KEY) throw new APIError(say(req, 'noKey'), 400, null, true)
  return signerOf(PRESS_SIGNING_KEY)
}

/** A record that the manifest could not tell truthfully is named, and nothing is frozen. */
function made<T>(req: PayloadRequest, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    req.payload.logger.error({ err: error, msg: 'A press kit can not be frozen' })
    const paths = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ')
    throw new APIError(say(req, 'unwritable', { code: paths }), 400, null, true)
  }
}
