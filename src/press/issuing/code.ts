/** Letters of a series at most. */
const MOST = 6
/** Of a title without a letter. */
const NO_LETTERS = 'KIT'

/** The letters that the issues of a campaign's kits bear: the initials of its title, "UPMC". */
export function seriesOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const words = plain.match(/[A-Z0-9]+/g) ?? []
  const initials = words.flatMap((word) => word.match(/^[A-Z]/) ?? [])
  return initials.slice(0, MOST).join('') || NO_LETTERS
}

/**
 * The code that is printed on an issue: whoever has its manifest can make it again.
 *
 * @param sha256 of the manifest, hex.
 * @param digits of it that are printed: four, and more where another issue has the same.
 */
export const codeOf = (
  { series, number }: { series: string; number: number },
  sha256: string,
  digits = 4,
): string => `${series}-${number}-${sha256.slice(0, digits).toUpperCase()}`

/** A code as somebody typed it; null when it can be none. */
export function readCode(typed: string): string | null {
  const code = written(typed)
  return /^[A-Z]{1,6}-\d{1,4}-[0-9A-F]{4,12}$/.test(code) ? code : null
}

/** The beginning of a code, `UPMC-2`: what a printed release says, which can't hold digits of its own hash. */
export function readSeries(typed: string): string | null {
  const series = written(typed)
  return /^[A-Z]{1,6}-\d{1,4}$/.test(series) ? series : null
}

const written = (typed: string): string =>
  typed
    // What a page may put into it so that it stays on one line.
    .replace(/[\u2060\u200b\ufeff]/g, '')
    .trim()
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_]+/g, '-')
