/** All files that are sent at once may weigh as much, in bytes, and their form a little more. */
export const MOST_BYTES = 8_000_000
