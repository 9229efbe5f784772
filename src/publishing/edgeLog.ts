import { createHmac } from 'node:crypto'
import { getPattern, isbot } from 'isbot'
import { PATH_WORDS } from '@/addresses'
import { LOCALES } from '@/platform/languages'

/** Browsers say who they are in some 200 characters; the pattern is not to be fed pages of text. */
const LONGEST_NAME = 512

/**
 * The shape of the names that nearly all browsers have: the system in brackets, then engine and products from a
 * short list, and nothing behind. It is asked first, because it takes nginx 2 µs, and isbot's long pattern 150
 * (10 with `pcre_jit on`). Read by JavaScript and by PCRE, without regard to capitals.
 */
const BROWSER =
  '^Mozilla/5\\.0 \\((?:Windows NT|Macintosh|X11|iPhone|iPad|Linux; Android|Android)' +
  '(?![^)]*(?:bot|crawl|spider|scan|http|monitor|check|preview))[\\w .,;:/-]*\\) ' +
  '(?:AppleWebKit|Gecko)/[\\d.]+(?: \\(KHTML, like Gecko\\))?' +
  '(?: (?:Chrome|Version|Mobile|Safari|Firefox|Edg|EdgA|EdgiOS|OPR|SamsungBrowser|CriOS|FxiOS)(?:/[\\w.]+)?)+$'
const browser = new RegExp(BROWSER, 'i')

/**
 * Whether somebody says of themselves that they are a program, or says nothing; the edge's configuration holds the
 * same rule. Whoever lies is taken for a person.
 */
export const isRobot = (userAgent: string | undefined): boolean =>
  !userAgent || userAgent.length > LONGEST_NAME || (!browser.test(userAgent) && isbot(userAgent))

export type EdgeLog = {
  /** Where the lines go, an absolute path. */
  file: string
  /** What the edge says to the application with each request that it has counted itself: `countedToken`. */
  token: string
}

/** With this header the edge says that it counts a request itself. What a visitor sends under it is replaced. */
export const COUNTED_HEADER = 'x-relais-counted'

/**
 * The word that the edge and the application share. It opens nothing: whoever has it can go uncounted.
 * @param secret INTERNAL_SECRET
 */
export const countedToken = (secret: string): string =>
  createHmac('sha256', secret).update('relais: counted at the edge').digest('hex').slice(0, 32)

/** Inside quotes, nginx reads a backslash as the beginning of something. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** JavaScript reads the hyphen of `[\d-.]` as itself, PCRE as a range without an end. */
export const asPcre = (source: string): string => source.replaceAll(/(\\[wds])-/g, '$1\\-')

const lines = (head: string, ...inside: string[]): string =>
  `${head} {\n${inside.map((line) => `  ${line}`).join('\n')}\n}`

/** Rooms behind a link or a session: their addresses may hold a secret, and nobody counts them. */
const PRIVATE = LOCALES.map((locale) => `${locale}/${PATH_WORDS[locale].partnerSpace}`).join('|')
const COUNTED = `^(?<relais_counted_path>/(?:${['calendar', 'embed', 'files', ...LOCALES].join('|')})(?:/[a-z0-9._-]+)*)(?:\\?|$)`

/**
 * For nginx's `http { … }`: one line for each page, embed, file or feed that was read by GET, and nothing about
 * who read it: time, class of the host, status, whether a program says that it is one, path without query.
 * The browser's name is looked at for that one word and not written; no address, no referrer.
 */
export const edgeLogFormat = (): string =>
  [
    lines(
      'map $http_user_agent $relais_robot',
      'default 0;',
      '"" 1;',
      `${quoted(`~.{${LONGEST_NAME + 1}}`)} 1;`,
      `${quoted(`~*${BROWSER}`)} 0;`,
      `${quoted(`~*${asPcre(getPattern().source)}`)} 1;`,
    ),
    lines(
      'map $request_uri $relais_path',
      'default "";',
      `${quoted(`~^/(?:${PRIVATE})(?:[/?]|$)`)} "";`,
      `${quoted(`~${COUNTED}`)} $relais_counted_path;`,
    ),
    lines(
      'map "$request_method $status $http_purpose $http_sec_purpose $http_x_moz $relais_path" $relais_counts',
      'default 0;',
      '"~*prefetch" 0;',
      '"~^GET (200|304) .*/" 1;',
    ),
    "log_format relais '$time_iso8601 house $status $relais_robot $relais_path';",
  ].join('\n\n')

/** For the `server { … }` whose answers are counted. */
export const edgeLogWriting = ({ file }: EdgeLog): string =>
  `access_log ${quoted(file)} relais buffer=64k flush=5s if=$relais_counts;`

export type EdgeLine = { at: Date; path: string; robot: boolean }

const LINE =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}) house (?:200|304) ([01]) (\/[a-z0-9._/-]+)$/

/** What a line of that log says; null for one that was cut off, or isn't ours. */
export function readEdgeLine(line: string): EdgeLine | null {
  const [, time = '', robot, path] = LINE.exec(line) ?? []
  return path === undefined ? null : { at: new Date(time), path, robot: robot === '1' }
}
