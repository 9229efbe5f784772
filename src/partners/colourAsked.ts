import { readHex } from './colour'

/** The choice that leaves a partner without a colour of its own. */
export const NO_COLOUR = 'none'

/** The three ways to say a colour, as a form was sent: all at once, since it works without scripts. */
export type ColourSent = {
  /** one of those that are offered, `NO_COLOUR`, or nothing */
  picked: string
  /** the one that was kept when the form was shown; empty for none */
  was: string
  /** what the browser's colour field holds, and what it held when the form was shown */
  picker: string
  shown: string
  /** a code that was typed; empty for none */
  code: string
}

/** What a form asks for. `several`: two ways say different colours, and nobody can tell which came last. */
export type ColourAsked =
  | { kind: 'same' }
  | { kind: 'new'; hex: string | null }
  | { kind: 'several'; hexes: string[] }
  | { kind: 'unreadable' }

/**
 * Reads the colour of a form: a way that was not touched says nothing, and what is touched counts, whichever it is.
 * Two different colours are asked about, never guessed.
 */
export function readColour({ picked, was, picker, shown, code }: ColourSent): ColourAsked {
  const touched = [
    ...(picked !== '' && picked !== (was || NO_COLOUR) ? [picked] : []),
    ...(picker !== '' && picker.toLowerCase() !== shown.toLowerCase() ? [picker] : []),
    ...(code === '' ? [] : [code]),
  ]
  const asked = new Set(touched.map((text) => (text === NO_COLOUR ? null : (readHex(text) ?? 'unreadable'))))
  if (asked.has('unreadable')) return { kind: 'unreadable' }
  const [first, another] = asked
  if (first === undefined) return { kind: 'same' }
  if (another !== undefined) return { kind: 'several', hexes: [...asked].filter((hex) => hex !== null) }
  return first === (was || null) ? { kind: 'same' } : { kind: 'new', hex: first }
}
