/** Keys of `reach-marks`. */
export const MAIL_MARK = 'mail '

/** That the mail about a month has gone; without an edition, where the marks of that month begin. */
export const mailMark = (
  month: string,
  ...edition: readonly [campaign: string, partner: string] | []
): string => MAIL_MARK + [month, ...edition].join(' ')

/** How far a log was read; the rest is the log's name. */
export const logMark = (machine: string): string => `log ${machine} `
