import type { Payload } from 'payload'
import { now as clock } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { commitNotes } from '@/publishing/notes'
import type { Book } from './book'
import type { SeedProgress, SeedReport } from './report'
import { beginCampaign, finishCampaign } from './write/campaign'
import { writeEvidence } from './write/evidence'
import { writeHelplines } from './write/help'
import { writeHouse } from './write/house'
import { writeJournalist } from './write/journalist'
import { issueTheKit, writeKit } from './write/kit'
import { beginLawKit } from './write/kitLaw'
import { beginPages, finishPages } from './write/pages'
import { writeEditions, writePartners } from './write/partners'
import { writePressContact } from './write/pressContact'
import { publish } from './write/publish'
import { writeStandings, writeTerms } from './write/terms'
import { type LogoIds, writeDrawings, writeLogos } from './write/uploads'

export type { SeedProgress, SeedReport } from './report'

export type SeedOptions = {
  /** The present instant: the campaign opens before it. */
  now?: Date
  onProgress?: SeedProgress
}

/**
 * Seeds the demonstration campaign, offline, in French and English, through the Local API with its hooks: the
 * gate refuses what isn't right. Records are known by `seedKey`. Whatever exists is left alone, edited,
 * withdrawn or in the trash; what is missing is made, complete and published. Uploads come first and one by
 * one, because their pixel work must not hold a transaction; all the rest is one transaction, so that a run
 * that is cut short leaves no half-written campaign (on MongoDB only where it has transactions).
 *
 * @throws whatever the CMS refuses, with nothing of the transaction kept
 */
export async function seed(payload: Payload, options: SeedOptions = {}): Promise<SeedReport> {
  const begun = performance.now()
  const report: SeedReport = { created: {}, kept: {}, milliseconds: 0 }
  const tell = options.onProgress ?? (() => undefined)
  const now = options.now ?? clock()
  await commitNotes(async () => {
    tell('drawings', 0, PARTS)
    const drawings = await writeDrawings({ payload, report })
    tell('logos', 1, PARTS)
    const logos = await writeLogos({ payload, report })
    await inTransaction(payload, (req) =>
      writeRecords({ payload, req, report }, { drawings, logos, now, tell }),
    )
  })
  report.milliseconds = Math.round(performance.now() - begun)
  tell('done', PARTS, PARTS)
  return report
}

const PARTS = 8

type Prepared = {
  drawings: ReadonlyMap<string, string>
  logos: ReadonlyMap<string, LogoIds>
  now: Date
  tell: SeedProgress
}

async function writeRecords(book: Required<Book>, { drawings, logos, now, tell }: Prepared): Promise<void> {
  tell('helplines', 2, PARTS)
  const helplines = await writeHelplines(book)
  tell('claims', 3, PARTS)
  const claims = await writeEvidence(book)
  tell('partners', 4, PARTS)
  await writeHouse(book, logos.get('house'))
  const partners = await writePartners(book, logos)
  tell('campaign', 5, PARTS)
  const campaign = await beginCampaign(book, helplines, drawings, now)
  const terms = await writeTerms(book, campaign.id, now)
  const pages = await beginPages(book, campaign.id)
  const contact = await writePressContact(book, now)
  const parts = { campaign: campaign.id, contact, claims, drawings }
  const law = await beginLawKit(book, parts, now)
  await writeJournalist(book, law.id)
  const kit = await writeKit(book, parts, now)
  tell('pages', 6, PARTS)
  await finishPages(book, pages, { drawings, claims, helplines, kit })
  await finishCampaign(book, campaign, pages.ids)
  await issueTheKit(book, kit)
  // After what is public: its embargo would hold back whatever nobody sees yet.
  if (law.isNew) await publish(book, 'press-kits', law.id)
  tell('editions', 7, PARTS)
  await writeEditions(book, campaign.id, partners)
  await writeStandings(book, campaign.id, { terms, partners })
}
