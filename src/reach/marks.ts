/** How far a log was read, in `reach-marks`; the rest of the key is the log's name. */
export const logMark = (machine: string): string => `log ${machine} `
