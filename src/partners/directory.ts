import { isSameHouse } from './applying/domains'
import { ALIKE, nameLikeness, ownDomains, ownWords } from './duplicates'

/** An entry of the official directory, as far as a decision needs it. */
export type DirectoryFact = {
  id: string
  name: string
  website?: string | null
  domain?: string | null
  email?: string | null
  phone?: string | null
  territory?: string | null
  source: string
  importedAt: string
}

export type DirectoryMatch = DirectoryFact & {
  /** It has the domain of the website or of the address that was given. */
  sameDomain: boolean
  /** How alike the names are, in per cent. */
  percent: number
  /** The address that asks stands in the directory. */
  sameAddress: boolean
}

const SHOWN = 5

/** The entries that may speak of whoever asks, the likeliest first: at most five. Pure. */
export function directoryMatches(
  asked: { name: string; website?: string | null; email: string },
  entries: readonly DirectoryFact[],
): DirectoryMatch[] {
  const domains = ownDomains(asked)
  return entries
    .map((entry) => ({
      ...entry,
      sameDomain: domains.some((domain) => Boolean(entry.domain) && isSameHouse(entry.domain ?? '', domain)),
      percent: nameLikeness(asked.name, entry.name),
      sameAddress: entry.email?.toLowerCase() === asked.email.toLowerCase(),
    }))
    .filter(({ sameAddress, sameDomain, percent }) => sameAddress || sameDomain || percent >= ALIKE)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, SHOWN)
}

const weight = ({ sameAddress, sameDomain, percent }: DirectoryMatch): number =>
  (sameAddress ? 400 : 0) + (sameDomain ? 200 : 0) + percent

/** The word of a name by which a database finds its likes: the longest of its own; null where none has three letters. */
export function searchWord(name: string): string | null {
  const [longest = ''] = ownWords(name).sort((a, b) => b.length - a.length)
  return longest.length >= 3 ? longest : null
}
