import { createHash } from 'node:crypto'
import type { Colour } from './colour'
import type { Ground, Palette } from './palette'

export type EditionLook = {
  /** null: the house's own colours */
  palette: Palette | null
  /** the ground of heroes where there is no palette: the campaign's */
  ground?: Ground
  /** factors on `--logo` (see `fitLockup`, `clearSpace`) */
  lead: number
  mate: number
  clear: number
}

const NIGHT = '@media screen and (prefers-color-scheme: dark)'
const DAY_ROOT = ':root[data-edition]'
const NIGHT_ROOT = ':root:not([data-scheme="light"])[data-edition]'

/**
 * The style sheet of one edition, served as `/edition-css/<hash>.css` after the site's own: the tokens of its
 * palette in both schemes and its sizes, nothing else. Hexadecimal first, OKLCH over it where it is known, so
 * that Chrome 70 reads the same page. Paper and forced-light pages keep the day.
 * The same look gives the same text; `hash` is the first 16 hexadecimal digits of its SHA-256.
 * @throws RangeError for a value that is no colour or no factor: nothing else can get into the text
 */
export function editionCss({ palette, ground = 'dawn', lead, mate, clear }: EditionLook): {
  css: string
  hash: string
} {
  const sizes: Rule = { '--lead': factor(lead), '--mate': factor(mate), '--clear': factor(clear) }
  const heroes: Rule = { '--hero-ground': `var(--${ground})` }
  const css = palette
    ? [...plain(palette, sizes), ...refined(palette)].join('\n')
    : [rule(DAY_ROOT, { ...heroes, ...sizes }), `${NIGHT} {`, rule(NIGHT_ROOT, heroes), '}'].join('\n')
  const text = `${css}\n`
  return { css: text, hash: createHash('sha256').update(text).digest('hex').slice(0, 16) }
}

type Rule = Readonly<Record<string, string>>

function plain({ day, night, ground }: Palette, sizes: Rule): string[] {
  const heroGround = (hex: string) => ({ '--hero-ground': ground ? `var(--${ground})` : checked(hex) })
  return [
    rule(DAY_ROOT, { ...four(day, hexOf), ...heroGround(day.heroGround), ...sizes }),
    `${NIGHT} {`,
    rule(NIGHT_ROOT, {
      ...four(night, hexOf),
      '--art-house': hexOf(night.artHouse),
      '--band': checked(night.band),
      ...heroGround(night.heroGround),
    }),
    '}',
  ]
}

function refined({ day, night }: Palette): string[] {
  return [
    '@supports (color: oklch(0 0 0)) {',
    rule(DAY_ROOT, four(day, oklchOf)),
    `${NIGHT} {`,
    rule(NIGHT_ROOT, { ...four(night, oklchOf), '--art-house': oklchOf(night.artHouse) }),
    '}',
    '}',
  ]
}

function four(tokens: Palette['day'] | Palette['night'], write: (colour: Colour) => string): Rule {
  return {
    '--house': write(tokens.house),
    '--on-house': write(tokens.onHouse),
    '--house-ink': write(tokens.houseInk),
    '--house-wash': write(tokens.houseWash),
  }
}

function rule(selector: string, declarations: Rule): string {
  const lines = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`)
  return `${selector} { ${lines.join(' ')} }`
}

const hexOf = ({ hex }: Colour): string => checked(hex)

function oklchOf({ oklch: { l, c, h } }: Colour): string {
  return `oklch(${figure(l)} ${figure(c)} ${figure(h)})`
}

function checked(hex: string): string {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new RangeError('not a colour of six hexadecimal digits')
  return hex
}

function factor(value: number): string {
  if (!(value > 0 && value <= 4)) throw new RangeError('not a factor on the size of a logo')
  return figure(value)
}

/** Never in scientific notation, which a style sheet of 2018 may not read. */
function figure(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('not a figure')
  return String(Number(value.toFixed(3)))
}
