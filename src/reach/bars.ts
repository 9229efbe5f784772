export type Bar = { x: number; y: number; width: number; height: number }
export type Bars = {
  bars: readonly Bar[]
  /** The figure at the upper line: 1, 2 or 5 times a power of ten. */
  top: number
}

/** The next figure that people count in: 1, 2, 5, 10, 20, 50 and so on. */
export function roundUp(figure: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, figure)))
  return ([1, 2, 5, 10].find((step) => step * power >= figure) ?? 10) * power
}

/**
 * Where the bars of a chart stand: from the left, on the lower edge of the area.
 * @param least what the upper line stands for at least
 */
export function barsOf(
  figures: readonly number[],
  { width, height, least }: { width: number; height: number; least: number },
): Bars {
  const top = roundUp(Math.max(least, ...figures))
  const step = width / Math.max(1, figures.length)
  // Many bars stand close together, few don't get fat.
  const thick = Math.min(step * 0.72, 48)
  const bars = figures.map((figure, index) => {
    const tall = round((figure / top) * height)
    return {
      x: round(index * step + (step - thick) / 2),
      y: round(height - tall),
      width: round(thick),
      height: tall,
    }
  })
  return { bars, top }
}

const round = (value: number): number => Math.round(value * 100) / 100
