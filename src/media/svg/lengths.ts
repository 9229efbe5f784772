/** CSS pixels in each absolute unit. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

/** What a unit is in CSS pixels; those that depend on something else are not known. */
export const pixelsOfUnit = (unit: string): number | undefined => UNITS[unit]

const LENGTH = /^([+-]?(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20})(?:e[+-]?\d{1,2})?)(px|pt|pc|mm|cm|in|em|ex|%)?$/i

/** Beyond this, in the units of the drawing, nothing lies that a picture could show: a frame is a million at most. */
const LONGEST = 1e9

/**
 * A length as a drawing writes it, in its own units.
 * @param size of the type there, for `em` and `ex`
 * @param whole what per cent are a part of
 * @returns null where it is none, or out of bounds: lengths grow with those they are a part of, without end
 */
export function parseLength(text: string | undefined, size: number, whole: number): number | null {
  const [, number, unit = ''] = LENGTH.exec(text?.trim() ?? '') ?? []
  if (number === undefined) return null
  const per: Readonly<Record<string, number>> = { em: size, ex: size / 2, '%': whole / 100 }
  const length = Number(number) * (pixelsOfUnit(unit.toLowerCase()) ?? per[unit.toLowerCase()] ?? 1)
  return Math.abs(length) <= LONGEST ? length : null
}
