import { isGrey, regionOf } from './paletteHue'
import type { Moved, PaletteReport, PaletteResult } from './paletteReasons'
import type { PaletteTexts } from './paletteTexts'

/** A contrast as it is told, to one decimal: never so rounded that 6.96 passes for the 7 that it is not. */
export function toldContrast(value: number, needed: number, { point }: Pick<PaletteTexts, 'point'>): string {
  const near = Math.round(value * 10) / 10
  const told = value < needed && near >= needed ? Math.floor(value * 10) / 10 : near
  return String(told).replace('.', point)
}

/** Without a figure, for whoever only wants to know that all is well. */
export function summaryOf({ fallback, moved }: PaletteReport, texts: PaletteTexts): string {
  if (fallback) return texts.fallbacks[fallback]
  const { summary } = texts
  return moved.length > 0 ? filled(summary.moved, { deed: deedOf(moved, 'colour', texts) }) : summary.kept
}

/** The sentence over the table: what the party's colour does on white, and what was done with it. */
export function introductionOf(report: PaletteReport, texts: PaletteTexts): string {
  const { own, onWhite, needed, moved, fallback } = report
  if (own === null) return texts.fallbacks[fallback ?? 'missing']
  const hue = regionOf(own, texts.hues)
  const { introduction, made } = texts
  const first = filled(onWhite >= needed ? introduction.passes : introduction.fails, {
    hue: hue?.name ?? texts.hue,
    told: toldContrast(onWhite, needed, texts),
    least: toldContrast(needed, needed, texts),
  })
  const second = filled(made[hue ? 'named' : 'unnamed'][moved.length > 0 ? 'moved' : 'kept'], {
    deed: deedOf(moved, hue ? 'name' : 'colour', texts),
  })
  return `${first}${second}${isGrey(own) ? texts.grey : (hue?.why ?? '')}`
}

/** Why one colour is what it is, with the contrasts that were measured and needed. */
export function reasonOf(
  { id, day, night, needed, moved }: PaletteResult,
  { own }: Pick<PaletteReport, 'own'>,
  texts: PaletteTexts,
): string {
  const why = texts.reasons[id]
  const told = (value: number): string => toldContrast(value, needed, texts)
  const figures = { day: told(day.contrast), night: told(night.contrast), needed: told(needed) }
  // Only these two are the party's own colour, moved; the grounds are mixed from it.
  const after = own !== null && (id === 'house' || id === 'ink') ? deedOf(moved.night, 'colour', texts) : ''
  return `${
    own === null
      ? texts.campaign[id]
      : filled(moved.day.length > 0 ? why.moved : why.kept, { deed: deedOf(moved.day, 'colour', texts) })
  }${filled(after ? texts.measuredMoved : texts.measured, { ...figures, deed: after })}`
}

const deedOf = (moved: readonly Moved[], of: 'name' | 'colour', { deeds, and }: PaletteTexts): string =>
  moved.map((one) => deeds[one][of]).join(and)

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
