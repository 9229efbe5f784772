import { log } from './log'

/**
 * What `make` makes of records that were read, or undefined when they can't be told truthfully: a file's record
 * altered by hand, a manifest that its own schema refuses, an archive past the limits of its format. One such
 * record is left out, and the log names it: it must not take down the page that shows the others.
 *
 * @param make works on what was read already; a database that can't be read is no reason to leave a record out.
 */
export function makeable<T>(subject: Readonly<Record<string, string>>, make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    log.error({ err: error, ...subject }, 'A record can not be shown, and is left out')
    return undefined
  }
}
