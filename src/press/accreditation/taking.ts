import { isSame } from '@/people/links/tokens'
import { keyedHash } from '@/platform/keys'

/** A taking that was counted: the address that it leads to gives these bytes to this person, for a while. */
export interface Taking {
  accreditation: string
  issue: string
  /** Last segment of the file's own address: `{hash}-kit-fr.zip`. */
  segment: string
  /** When it was counted. */
  at: Date
}

/** Long enough to go on with a large archive after a break. */
const VALID_MS = 60 * 60_000

const sealOf = ({ accreditation, issue, segment, at }: Taking): string =>
  keyedHash('press-taking', JSON.stringify([accreditation, issue, segment, at.getTime()]))

/** An address holds no dot: the one before the extension is written as `_`. */
export const asName = (segment: string): string => segment.replace('.', '_')
export const asSegment = (name: string): string => name.replace('_', '.')

/** What stands in its address, behind the kit. Pure but for the key. */
export const takingPath = (taking: Taking): string[] => [
  asName(taking.segment),
  taking.at.getTime().toString(36),
  sealOf(taking),
]

/**
 * The taking that an address tells of; null when it is not this person's, of this issue, or too long ago.
 *
 * @param rest as `takingPath` wrote it
 */
export function readTaking(
  rest: readonly string[],
  who: Pick<Taking, 'accreditation' | 'issue'>,
  now: Date,
): Taking | null {
  const [name = '', instant = '', seal = ''] = rest
  if (rest.length !== 3 || !/^[0-9a-z]{1,12}$/.test(instant)) return null
  const taking = { ...who, segment: asSegment(name), at: new Date(Number.parseInt(instant, 36)) }
  const age = now.getTime() - taking.at.getTime()
  return age >= 0 && age < VALID_MS && isSame(sealOf(taking), seal) ? taking : null
}
