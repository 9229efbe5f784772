/** Keys of `reach-marks`: how far a log was read; the rest of the key is the log's name. */
export const logMark = (machine: string): string => `log ${machine} `

/** Key of `reach-marks`: how far what an ended process left was written. `left` begins with its day. */
export const leftMark = (left: string): string => `left ${left}`

/** That the mail about a month has gone; what follows is the edition's standing. */
export const mailMark = (month: string, standing = ''): string => `mail ${month} ${standing}`
