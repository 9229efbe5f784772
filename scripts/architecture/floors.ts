/**
 * The floors of src, from the ground up: a folder imports from lower floors only, and from the folders of its
 * own floor that stand beside its name. biome.json is written from this table (`npm run floors`).
 */
export const FLOORS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { platform: [], ui: ['platform'], islands: [] },
  { people: [], publishing: ['addresses'], gate: [], audit: ['people'], addresses: [], mail: ['people'] },
  { media: [], safety: ['media'], evidence: ['media'], partners: ['media'] },
  { campaigns: [], editions: ['campaigns'], press: ['editions'] },
  { desk: [], embed: [], collateral: [], reach: [] },
  { app: [], seed: [] },
]

/** What one folder must not import, and why, in the words that its author reads. */
export type Border = { folder: string; forbidden: readonly string[]; message: string }

export const folders: readonly string[] = FLOORS.flatMap((floor) => Object.keys(floor))

export const borders: readonly Border[] = FLOORS.flatMap((floor, level) =>
  Object.entries(floor).map(([folder, neighbours]) => {
    const below = FLOORS.slice(0, level).flatMap((lower) => Object.keys(lower))
    const allowed = new Set([...below, ...neighbours, folder])
    const beside = neighbours.length > 0 ? ` and from ${neighbours.join(', ')}` : ''
    const message = `${folder} is on floor ${level}: it imports from lower floors only${beside}.`
    return { folder, forbidden: folders.filter((other) => !allowed.has(other)), message }
  }),
)

/** The borders as overrides of Biome. */
export const overrides = borders.map(({ folder, forbidden, message }) => ({
  includes: [`src/${folder}/**`],
  linter: {
    rules: {
      style: {
        noRestrictedImports: {
          level: 'error',
          options: {
            patterns: [{ group: forbidden.flatMap((other) => [`@/${other}`, `@/${other}/**`]), message }],
          },
        },
      },
    },
  },
}))
