import type { Locale } from '@/platform/languages'
import { formatBytes, formatNumber } from '@/platform/numbers'
import type { Figures, LogoRefusalCode } from '../logoVerdict'

/** What a pictogram shows of a file that can't be drawn itself. */
export type Sign =
  /** a sheet of one type, and one of the type to send */
  | { kind: 'turn'; from: string; to: string }
  /** two sheets that say different things */
  | { kind: 'differ'; from: string; to: string }
  /** a crowded sheet on a scale, with its figure and the limit where they are known */
  | { kind: 'heavy'; figure: string; limit: string }
  | { kind: 'torn' }
  | { kind: 'empty'; label: string }
  | { kind: 'loop' }
  | { kind: 'queue' }

type SignOf = (figures: Figures, locale: Locale) => Sign

const text = (value: string | number | undefined, otherwise = ''): string => String(value ?? otherwise)
const turned = (from: string, to = 'SVG'): SignOf => {
  return () => ({ kind: 'turn', from, to })
}
/** Types that are known by two names are written by the first. */
const TYPE_TO_SVG: SignOf = ({ type }) => ({
  kind: 'turn',
  from: text(type, '?').replace(/ \/.*/, ''),
  to: 'SVG',
})
const TYPE_TO_PNG: SignOf = ({ type }) => ({ kind: 'turn', from: text(type, 'GIF'), to: 'PNG' })
const TORN: SignOf = () => ({ kind: 'torn' })
const EMPTY: SignOf = () => ({ kind: 'empty', label: '' })
const HEAVY: SignOf = () => ({ kind: 'heavy', figure: '', limit: '' })

/** More than a limit, where the count stopped there. */
const over = (unit: Record<Locale, string>): SignOf => {
  return ({ limit }, locale) => {
    const most = formatNumber(Number(limit), locale)
    return { kind: 'heavy', figure: `> ${most} ${unit[locale]}`, limit: most }
  }
}
const LEVELS = { fr: 'niveaux', en: 'levels' }
const ELEMENTS = { fr: 'éléments', en: 'elements' }
const SYMBOLS = { fr: 'symboles', en: 'symbols' }

/** In the unit of the words: kilobytes for a drawing, whose limit is a megabyte. */
const weighed = (bytes: number, limit: number, locale: Locale): string =>
  limit > 10_000_000
    ? formatBytes(bytes, locale)
    : `${formatNumber(Math.ceil(bytes / 1024), locale)} ${locale === 'fr' ? 'ko' : 'kB'}`

const weight: SignOf = ({ bytes, limit }, locale) => {
  const most = weighed(Number(limit), Number(limit), locale)
  const figure = bytes === undefined ? `> ${most}` : weighed(Number(bytes), Number(limit), locale)
  return { kind: 'heavy', figure, limit: most }
}

const size = ({ width, height }: Figures, locale: Locale): string =>
  `${formatNumber(Number(width), locale)} × ${formatNumber(Number(height), locale)}`

const millions = (pixels: number, locale: Locale): string => `${formatNumber(pixels / 1e6, locale, 1)} Mpx`

/** The pictogram of each refusal: for those that show the file itself, where it can't be shown. */
export const REFUSAL_SIGNS: Readonly<Record<LogoRefusalCode, SignOf>> = {
  'print-file': TYPE_TO_SVG,
  'unsupported-type': TYPE_TO_SVG,
  'unknown-type': turned('?'),
  'not-svg': turned('?'),
  compressed: turned('SVGZ'),
  entities: turned('!ENTITY'),
  'not-utf8': ({ encoding }) => ({ kind: 'turn', from: text(encoding, '?'), to: 'UTF-8' }),
  animated: TYPE_TO_PNG,
  'moves-too-long': TYPE_TO_PNG,
  'moves-too-much': TYPE_TO_PNG,
  'several-pages': ({ pages }) => ({ kind: 'turn', from: `1–${text(pages)}`, to: '1' }),
  mislabelled: ({ label, type }) => ({ kind: 'differ', from: text(label), to: text(type) }),
  'text-inside': turned('Abc'),
  'raster-inside': ({ type }) => ({ kind: 'turn', from: text(type, 'PNG'), to: 'SVG' }),
  'variant-plated': turned('PNG'),
  'variant-not-flat': turned('PNG'),
  'variant-merges': EMPTY,
  'too-small': ({ height, wanted }) => ({
    kind: 'turn',
    from: `${text(height)} px`,
    to: `${text(wanted)} px`,
  }),
  'nothing-drawn': EMPTY,
  'outside-frame': EMPTY,
  'no-view-box': () => ({ kind: 'empty', label: '?' }),
  'bad-view-box': (figures, locale) => ({ kind: 'empty', label: size(figures, locale) }),
  empty: () => ({ kind: 'empty', label: '0' }),
  'too-many-bytes': weight,
  'past-limit': weight,
  'too-many-pixels': ({ width, height, limit }, locale) => ({
    kind: 'heavy',
    figure: millions(Number(width) * Number(height), locale),
    limit: millions(Number(limit), locale),
  }),
  'too-long': ({ width, height, limit }, locale) => ({
    kind: 'heavy',
    figure: `${formatNumber(Math.max(Number(width), Number(height)), locale)} px`,
    limit: `${formatNumber(Number(limit), locale)} px`,
  }),
  'too-deep': over(LEVELS),
  'reference-chain': over(LEVELS),
  'too-many-elements': over(ELEMENTS),
  'expands-too-far': over(ELEMENTS),
  'too-many-uses': over(SYMBOLS),
  'too-complex': HEAVY,
  'reference-loop': () => ({ kind: 'loop' }),
  // The line at which reading stopped means nothing to whoever draws.
  'not-xml': TORN,
  damaged: TORN,
  'bad-drawing': TORN,
  'bad-document': TORN,
  busy: () => ({ kind: 'queue' }),
}
