/** Whether a figure is within its limit; `undefined` where there is none. */
export type Verdict = boolean | undefined

/** One row of the table: `npm run bench` reads these lines from every bench. */
export function report(fine: Verdict, what: string, figures: string): void {
  console.log(`${fine === undefined ? '·' : fine ? '✓' : '✗'} ${what}: ${figures}`)
}

/** The value that a share of the values does not exceed: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
