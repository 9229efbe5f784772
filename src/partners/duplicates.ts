import { domainOf, hostOf, isConsumer, isSameHouse } from './applying/domains'

/** An organisation as far as it can be compared. */
export type Known = { id: string; name: string; website?: string | null; email?: string | null }

export type Likeness = {
  id: string
  name: string
  /** The domain both have; null where they share none, or one where anybody has an address. */
  domain: string | null
  /** How alike the names are, in per cent. */
  percent: number
}

/** From here on two names may mean one organisation: `Ville de Sarmelle` and `Mairie de Sarmelle` do. */
export const ALIKE = 70

/** What names of organisations have in common without being the same: articles, links, and kinds. */
const COMMON = new Set(
  `a l d de du des la le les et en aux au the of and for ville commune mairie town city hall association asso
  societe fondation ecole college lycee school council`.split(/\s+/),
)

/** A name's own words: without accents, signs, articles and the word for what it is. All of them where none is own. */
export function ownWords(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const own = words.filter((word) => !COMMON.has(word)).map((word) => (word === 'st' ? 'saint' : word))
  return own.length > 0 ? own : words
}

/**
 * How alike two names are, in whole per cent: the pairs of letters that both have (Sørensen 1948, Dice 1945), of
 * their own words in the order of the alphabet. Pure; the same both ways round.
 */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  const left = new Map<string, number>()
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1)
  const shared = a.filter((pair) => {
    const count = left.get(pair) ?? 0
    left.set(pair, count - 1)
    return count > 0
  })
  return a.length + b.length === 0 ? 0 : Math.round((200 * shared.length) / (a.length + b.length))
}

const pairs = (name: string): string[] =>
  ownWords(name)
    .sort()
    .flatMap((word) => Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2)))

/** Reserved for examples (RFC 2606): they belong to nobody, so what stands below them is not one house. */
const EXAMPLES = ['example.com', 'example.net', 'example.org']

/** The domains that say something about an organisation: of its website and of its address, unless anybody's. */
export const ownDomains = ({ website, email }: Pick<Known, 'website' | 'email'>): string[] =>
  [website ? hostOf(website) : null, email ? domainOf(email) : null].filter(
    (domain): domain is string =>
      Boolean(domain) && !isConsumer(domain ?? '') && !EXAMPLES.includes(domain ?? ''),
  )

/**
 * The organisations that may be the one that is compared, the likeliest first: those of the same domain, and those
 * whose name is at least as alike as `ALIKE`.
 */
export function likenesses(asked: Omit<Known, 'id'>, known: readonly Known[]): Likeness[] {
  const domains = ownDomains(asked)
  return known
    .map((other) => ({
      id: other.id,
      name: other.name,
      domain: ownDomains(other).find((domain) => domains.some((own) => isSameHouse(own, domain))) ?? null,
      percent: nameLikeness(asked.name, other.name),
    }))
    .filter(({ domain, percent }) => domain !== null || percent >= ALIKE)
    .sort((a, b) => b.percent - a.percent || Number(b.domain !== null) - Number(a.domain !== null))
}
