import type { Locale } from '@/platform/languages'
import { type Book, idOf, keep } from '../book'
import { CHECKED_ON, type ClaimSeed } from '../data/claimSeed'
import { CLAIMS } from '../data/claims'
import { SOURCES } from '../data/sources'

/** Noon, so that the day is the same from Cayenne to Nouméa. */
const day = (date: string) => `${date}T12:00:00.000Z`

const words = (claim: ClaimSeed, locale: Locale) => ({
  wording: claim.wording[locale],
  value: { figure: claim.figure[locale], unit: claim.unit[locale] },
  doesNotMean: claim.doesNotMean[locale],
  statusReason: claim.statusReason?.[locale],
})

/** The ledger: sources, then the claims that rest on them. @returns the ids of the claims by key */
export async function writeEvidence(book: Book): Promise<Map<string, string>> {
  const { payload, req } = book
  const sources = await writeSources(book)
  const ids = new Map<string, string>()
  for (const claim of CLAIMS) {
    const { id } = await keep(book, 'claims', claim.key, async () => {
      const made = await payload.create({
        collection: 'claims',
        locale: 'fr',
        data: {
          ...words(claim, 'fr'),
          key: claim.key,
          seedKey: claim.key,
          status: claim.status,
          source: idOf(sources, claim.source),
          checkedOn: day(CHECKED_ON),
          nextReview: day(claim.nextReview),
        },
        depth: 0,
        req,
      })
      await payload.update({
        collection: 'claims',
        id: made.id,
        locale: 'en',
        data: words(claim, 'en'),
        depth: 0,
        req,
      })
      return made.id
    })
    ids.set(claim.key, id)
  }
  return ids
}

async function writeSources(book: Book): Promise<Map<string, string>> {
  const { payload, req } = book
  const ids = new Map<string, string>()
  for (const { key, citation, ...source } of SOURCES) {
    const { id } = await keep(book, 'sources', key, async () => {
      const made = await payload.create({
        collection: 'sources',
        locale: 'fr',
        data: { ...source, citation: citation.fr, seedKey: key },
        depth: 0,
        req,
      })
      await payload.update({
        collection: 'sources',
        id: made.id,
        locale: 'en',
        data: { citation: citation.en },
        depth: 0,
        req,
      })
      return made.id
    })
    ids.set(key, id)
  }
  return ids
}
