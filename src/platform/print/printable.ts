/** Stands for a character that no font of ours can draw: PDF/UA allows no empty box. */
const UNKNOWN = '?'

/** Longer runs without a space run out of the column: they may break after these marks, or anywhere. */
const LONGEST = 28
const BREAK = '\u200B'

/** Emoji, and what changes them or joins them. They are ornament, and go. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Default_Ignorable_Code_Point}|\u{20E3})$/u
/** What joins letters in Arabic joins emoji elsewhere, and stays behind when they go. */
const LONELY_JOINER = /(?<!\p{Script=Arabic})\u200D(?!\p{Script=Arabic})/gu
/** Controls, and marks that turn the direction of what follows them: Typst finds it by itself. */
const INVISIBLE = /[^\P{Cc}\n]|[\u00AD\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Co}\p{Cn}]/gu

const drawn = (point: number, covers: (point: number) => boolean): boolean =>
  covers(point) || point === 0x0a || point === 0x20 || point === 0xa0 || point === 0x202f || point === 0x200b

export interface Printable {
  text: string
  /** Characters that were replaced, once each. */
  lost: readonly string[]
}

/**
 * A text as a document can print it. What is invisible goes, and so do emoji; a letter that no font of ours has
 * loses its accent, or becomes a question mark and is named in `lost`; a word too long for a line may break.
 */
export function printable(raw: string, covers: (point: number) => boolean): Printable {
  const lost = new Set<string>()
  const clean = raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
  const known = (text: string) => [...text].map(one).join('')
  function one(character: string): string {
    if (drawn(character.codePointAt(0) ?? 0, covers)) return character
    if (EMOJI.test(character)) return ''
    const simple = character.normalize('NFKD').replace(/\p{M}/gu, '')
    if (simple && [...simple].every((part) => drawn(part.codePointAt(0) ?? 0, covers))) return simple
    if (/\p{M}/u.test(character)) return ''
    if (/\p{Z}/u.test(character)) return ' '
    lost.add(character)
    return UNKNOWN
  }
  // Where something went, marks meet that were apart: in their order again, they may make a letter that no font has.
  const joined = known(known(clean).replace(LONELY_JOINER, '').normalize('NFC'))
  const text = joined.replace(new RegExp(`\\S{${LONGEST},}`, 'gu'), breakable)
  return { text, lost: [...lost] }
}

/** Breaks after the marks of an address, and where there is none for long, anywhere. Letters are never parted from their accents. */
function breakable(word: string): string {
  let since = 0
  return [...word]
    .map((character) => {
      since += 1
      const joins = /[\p{M}\u200B]/u.test(character)
      if (joins || (since < LONGEST && !/[/?&=_.@-]/.test(character))) return character
      since = 0
      return `${character}${BREAK}`
    })
    .join('')
    .replace(new RegExp(`${BREAK}$`), '')
}

export interface PrintableData<T> {
  data: T
  lost: readonly string[]
}

/** Every string in a value made printable; those called `href` or `image` are addresses, and stay. */
export function printableData<T>(value: T, covers: (point: number) => boolean): PrintableData<T> {
  const lost = new Set<string>()
  const walk = (part: unknown, key?: string): unknown => {
    if (typeof part === 'string') {
      if (key === 'href' || key === 'image') return part
      const made = printable(part, covers)
      for (const one of made.lost) lost.add(one)
      return made.text
    }
    if (Array.isArray(part)) return part.map((one) => walk(one))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner, name)]))
  }
  return { data: walk(value) as T, lost: [...lost] }
}
