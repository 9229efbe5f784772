/** The instant, or `now` when it still lies ahead: the demonstration is live when it is seeded. */
export const notAfter = (now: Date, instant: string): string =>
  new Date(Math.min(Date.parse(instant), now.getTime())).toISOString()
