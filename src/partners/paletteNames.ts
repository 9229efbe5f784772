import type { Range, Region } from './paletteHue'

/** From here a tint of grey is seen as a grey of a hue, which has no one name. */
const TINTED = 0.02
const HUED = 0.04
const ANY: Range = [HUED, 1]

/** What people call a colour. */
export type Hue =
  | 'white'
  | 'black'
  | 'grey'
  | 'beige'
  | 'burgundy'
  | 'pink'
  | 'red'
  | 'brown'
  | 'orange'
  | 'ochre'
  | 'olive'
  | 'yellow'
  | 'green'
  | 'teal'
  | 'turquoise'
  | 'blue'
  | 'purple'

const region = (name: Hue, hue: Range | undefined, lightness: Range | undefined, chroma = ANY) => ({
  name,
  hue,
  lightness,
  chroma,
})

/**
 * Where people agree on a name; the first that fits. What lies in none of them (salmon, plum, terracotta) has no
 * name here: a wrong one would make everything else that is said look wrong.
 */
export const REGIONS: readonly (Region & { name: Hue })[] = [
  region('white', undefined, [0.97, 2], [0, HUED]),
  region('black', undefined, [0, 0.22], [0, HUED]),
  region('grey', undefined, undefined, [0, TINTED]),
  region('beige', [50, 112], [0.7, 0.97], [0.03, 0.08]),
  region('burgundy', [0, 25], [0, 0.45], [0.08, 0.2]),
  region('pink', [0, 12], [0.5, 0.95]),
  region('pink', [12, 25], [0.8, 0.95]),
  region('pink', [340, 360], [0.5, 0.95]),
  region('red', [12, 40], [0.5, 0.66], [0.15, 0.4]),
  region('red', [25, 40], [0.25, 0.45], [0.13, 0.4]),
  region('brown', [25, 42], [0.2, 0.45], [0.04, 0.13]),
  region('brown', [42, 78], [0.2, 0.58]),
  region('orange', [42, 75], [0.67, 0.85], [0.11, 0.4]),
  region('ochre', [78, 95], [0.5, 0.72], [0.08, 0.4]),
  region('olive', [95, 120], [0.35, 0.72], [0.06, 0.4]),
  region('yellow', [78, 115], [0.75, 1], [0.08, 0.4]),
  region('green', [115, 175], undefined),
  region('teal', [175, 215], [0, 0.6]),
  region('turquoise', [175, 215], [0.6, 1]),
  region('blue', [215, 280], undefined),
  region('purple', [280, 320], [0, 0.85]),
  region('purple', [320, 335], [0, 0.6]),
]
