import type { SvgFinding, SvgFindingCode } from './verdict'

const MOST_NAMES = 8
const LONGEST_NAME = 40

/** Collects what cleaning does, one finding per kind. */
export class Findings {
  readonly #found = new Map<SvgFindingCode, SvgFinding>()

  add(code: SvgFindingCode, name: string, count = 1): void {
    const finding = this.#found.get(code) ?? { code, count: 0, names: [] }
    finding.count += count
    const short = name.slice(0, LONGEST_NAME)
    if (short && finding.names.length < MOST_NAMES && !finding.names.includes(short))
      finding.names.push(short)
    this.#found.set(code, finding)
  }

  list(): SvgFinding[] {
    return [...this.#found.values()]
  }
}
