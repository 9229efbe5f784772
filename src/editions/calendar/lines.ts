/** RFC 5545, 3.1: a line of a calendar has at most 75 octets; what is longer goes on after a line break and a space. */
const MOST_OCTETS = 75

/** Folds a line between characters, never within one. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ''
      // The space that begins a continued line counts.
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** A calendar from its lines: folded, each with its own end. */
export const calendarText = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('')

/** A TEXT value (RFC 5545, 3.3.11). Controls other than line ends may not stand in one. */
export const asText = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

const two = (value: number): string => String(value).padStart(2, '0')

/** `20270218T183000`: what clocks on the wall show. */
export const asWall = (wall: {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}): string =>
  `${String(wall.year).padStart(4, '0')}${two(wall.month)}${two(wall.day)}T${two(wall.hour)}${two(wall.minute)}00`

/** `20270218T173000Z`. */
export const asUtc = (instant: Date): string =>
  instant.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')

/** `+0200`, from minutes ahead of UTC. */
export const asOffset = (minutes: number): string => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`
}
