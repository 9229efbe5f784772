/** Keys of `reach-marks`: how far a log was read; the rest of the key is the log's name. */
export const logMark = (machine: string): string => `log ${machine} `

/** That the mail about a month has gone; what follows is the edition's standing. */
export const mailMark = (month: string, standing = ''): string => `mail ${month} ${standing}`
