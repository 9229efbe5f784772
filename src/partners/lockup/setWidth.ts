const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** What a reader counts as letters: a combining accent is none of its own. */
export function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment)
}

/** Advance widths of Atkinson Hyperlegible Next, in thousandths of its size: the wider of weights 400 and 600. */
const ADVANCES: readonly (readonly [width: number, letters: string])[] = [
  [160, '\u202f'],
  [200, "'"],
  [250, '|'],
  [260, ',.:;j’'],
  [280, '`·'],
  [290, 'i'],
  [300, '!'],
  [310, ' l\u00a0'],
  [330, '()'],
  [340, '[ł'],
  [350, ']f'],
  [360, 't'],
  [370, '"-r{}'],
  [400, '_'],
  [420, 'I'],
  [430, '1/\\'],
  [440, '•'],
  [490, '*'],
  [500, 'syz'],
  [510, 'cv–'],
  [530, '7?x'],
  [540, 'k'],
  [550, 'JLa'],
  [560, 'eu~'],
  [570, '2<>Fhnoø'],
  [580, '^'],
  [590, 'Ebdgp'],
  [600, '39Tq'],
  [610, '5$+Sß'],
  [620, '6PZ'],
  [630, '48=VY«»'],
  [640, 'BR'],
  [660, '0CK'],
  [670, 'AX'],
  [680, '€'],
  [690, 'DU'],
  [700, 'H'],
  [710, 'N'],
  [720, 'G'],
  [730, '#w'],
  [740, '&O'],
  [750, 'Q'],
  [780, '@'],
  [830, '—'],
  [850, 'M'],
  [870, 'm'],
  [880, 'Wæ'],
  [940, 'œ'],
  [950, 'Æ'],
  [960, '%'],
  [1020, 'Œ'],
]
const KNOWN = new Map(ADVANCES.flatMap(([width, set]) => [...set].map((letter) => [letter, width] as const)))
/** A letter of another alphabet, drawn by another face; and one as wide as it is high. */
const OTHER = 800
const SQUARE = 1_000

/**
 * How wide a line is when it is set in the text face at this size, without a font at hand. Measured advances,
 * rounded up and unkerned: never narrower than the browser's line for the letters of French and English.
 */
export function setWidth(text: string, size: number): number {
  let advances = 0
  for (const letter of text.normalize('NFC')) advances += advanceOf(letter)
  return (advances * size) / 1_000
}

/**
 * Breaks a text between words so that each line is at most so wide; null where one word alone is wider. Nothing is
 * cut or hyphenated. A space that must not break stays where it is.
 */
export function wrapped(text: string, size: number, most: number): string[] | null {
  const lines: { text: string; width: number }[] = []
  for (const word of text.trim().split(/[ \t\n\r]+/)) {
    const width = setWidth(word, size)
    if (width > most) return null
    const line = lines.at(-1)
    const longer = line ? line.width + setWidth(' ', size) + width : 0
    if (line && longer <= most) Object.assign(line, { text: `${line.text} ${word}`, width: longer })
    else lines.push({ text: word, width })
  }
  return lines.map((line) => line.text)
}

function advanceOf(letter: string): number {
  const known = KNOWN.get(letter)
  if (known !== undefined) return known
  if (/\p{M}/u.test(letter)) return 0
  const base = KNOWN.get(letter.normalize('NFD').charAt(0))
  if (base !== undefined) return base
  return (letter.codePointAt(0) ?? 0) >= 0x1100 ? SQUARE : OTHER
}
