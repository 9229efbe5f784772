import type { SvgRefusal } from '@/media/svg/verdict'
import { refusalWords as svgWords } from '@/media/svg/words'
import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { exportWords } from './logoExport'
import type { Figures, LogoRefusal, LogoRefusalCode, OwnRefusalCode, Words } from './logoVerdict'
import type { RefusalPicture } from './refusalPicture'

type Say = (figures: Figures) => Words

/** Why a file for print is refused, and what to send instead; how to get that is told beside it. */
const printFile = (type: string): Words => ({
  fr: `Envoyez votre logo en SVG ou, à défaut, en PNG : un fichier ${type} est fait pour l’impression.`,
  en: `Send your logo as SVG or, failing that, as PNG: ${/^[AEI]/.test(type) ? 'an' : 'a'} ${type} file is made for print.`,
})

const PRINT_FILE: Say = ({ type }) => {
  const { fr, en } = printFile(String(type))
  return { fr: `${fr} ${exportWords.fr}`, en: `${en} ${exportWords.en}` }
}

const REFUSALS = {
  'print-file': PRINT_FILE,
  'unsupported-type': ({ type }) => ({
    fr: `Le format ${type} n’est pas accepté pour un logo. Envoyez un SVG ou, à défaut, un PNG à fond transparent.`,
    en: `The format ${type} is not taken for a logo. Send an SVG or, failing that, a PNG with a transparent ground.`,
  }),
  'unknown-type': () => ({
    fr: 'Ce fichier n’est pas une image reconnue. Envoyez un SVG ou, à défaut, un PNG à fond transparent.',
    en: 'This file is not an image we recognise. Send an SVG or, failing that, a PNG with a transparent ground.',
  }),
  'too-small': ({ height, wanted }) => ({
    fr: `Une fois ses bords rognés, le logo mesure ${height} pixels de haut ; il en faut au moins ${wanted}. Envoyez un SVG ou une image plus grande.`,
    en: `With its margins cut, the logo is ${height} pixels high; at least ${wanted} are needed. Send an SVG or a larger image.`,
  }),
  'nothing-drawn': () => ({
    fr: 'On ne distingue rien dans ce fichier : il est vide, ou d’une seule couleur. Vérifiez que les calques sont visibles, puis exportez à nouveau.',
    en: 'Nothing can be told apart in this file: it is empty, or of one colour alone. Check that its layers are visible, then export again.',
  }),
  'outside-frame': () => ({
    fr: 'Tout le dessin est hors de son cadre : on n’en verrait rien. Ajustez le plan de travail au dessin, puis exportez à nouveau.',
    en: 'All of the drawing lies outside its frame: nothing of it would be seen. Fit the artboard to the drawing, then export again.',
  }),
  'too-complex': () => ({
    fr: 'Ce dessin est trop lourd à tracer. Simplifiez ses tracés, retirez les masques et les pointillés très fins, ou envoyez un PNG.',
    en: 'This drawing is too heavy to draw. Simplify its paths, take out masks and very fine dashes, or send a PNG.',
  }),
  'variant-plated': () => ({
    fr: 'Votre logo est posé sur un fond opaque : nous ne pouvons pas en calculer une autre version. Envoyez-le en SVG, ou en PNG à fond transparent.',
    en: 'Your logo stands on an opaque ground: we can’t compute another version of it. Send it as an SVG, or as a PNG with a transparent ground.',
  }),
  'variant-not-flat': () => ({
    fr: 'Votre logo contient des dégradés ou une photographie : nous ne pouvons pas en calculer une autre version sans l’altérer. Déposez la vôtre.',
    en: 'Your logo has gradients or a photograph: we can’t compute another version without altering it. Add your own.',
  }),
  'variant-merges': () => ({
    fr: 'Des couleurs de votre logo se superposent et se confondraient dans cette version. Déposez la vôtre.',
    en: 'Colours of your logo lie on one another and would merge in this version. Add your own.',
  }),
} satisfies Record<OwnRefusalCode, Say>

/** A refusal with its remedy in each language. */
export function logoRefusal(reason: OwnRefusalCode, data: Figures = {}): LogoRefusal {
  return { ok: false, reason, data, words: REFUSALS[reason](data) }
}

type Marked = Extract<RefusalPicture, { kind: 'marked' }>

const WHY_TEXT = {
  fr: 'chaque lecteur verrait une autre police',
  en: 'each reader would see another font',
}
const WHY_RASTER = { fr: 'une image serait floue en grand', en: 'an image would be blurred when large' }

/** What to do with live text and embedded images, all that there is of them, and why. */
function redo(texts: boolean, rasters: boolean): Words {
  const both = texts && rasters
  const why = both ? null : texts ? WHY_TEXT : WHY_RASTER
  const what = {
    fr: both
      ? 'Vectorisez les textes et retracez les images en pixels'
      : texts
        ? 'Vectorisez les textes'
        : 'Retracez les images en vecteurs',
    en: both
      ? 'Convert the texts to outlines and trace the pixel images'
      : texts
        ? 'Convert the texts to outlines'
        : 'Trace the images as vectors',
  }
  return {
    fr: `${what.fr}, ou envoyez un PNG à fond transparent${why ? ` : ${why.fr}` : ''}.`,
    en: `${what.en}, or send a PNG with a transparent ground${why ? `: ${why.en}` : ''}.`,
  }
}

/** What nobody sees can't be redone: it goes. */
const UNSEEN: Words = {
  fr: 'Supprimez le calque masqué, ou ce qui est hors du cadre, puis exportez à nouveau.',
  en: 'Delete the hidden layer, or what lies outside the frame, then export again.',
}

const FIGURED: Partial<Record<LogoRefusalCode, Say>> = {
  'too-many-bytes': ({ bytes, limit }) => ({
    fr: `Simplifiez les tracés ou retirez les images : le fichier pèse ${kilo(bytes, 'fr')} ko, ${kilo(limit, 'fr')} au plus.`,
    en: `Simplify its paths or take out images: the file weighs ${kilo(bytes, 'en')} kB, at most ${kilo(limit, 'en')}.`,
  }),
  'too-many-elements': ({ limit }) => ({
    fr: `Simplifiez le dessin ou envoyez un PNG : il a plus de ${counted(limit, 'fr')} éléments.`,
    en: `Simplify the drawing or send a PNG: it has more than ${counted(limit, 'en')} elements.`,
  }),
  'expands-too-far': ({ limit }) => ({
    fr: `Simplifiez le dessin ou envoyez un PNG : une fois les symboles répétés, il dépasse ${counted(limit, 'fr')} éléments.`,
    en: `Simplify the drawing or send a PNG: with its symbols repeated, it exceeds ${counted(limit, 'en')} elements.`,
  }),
  'not-xml': () => ({
    fr: 'Exportez-le à nouveau en SVG simple : le fichier est abîmé.',
    en: 'Export it again as plain SVG: the file is damaged.',
  }),
}

const counted = (value: Figures[string] | undefined, locale: Locale) => formatNumber(Number(value), locale)
const kilo = (bytes: Figures[string] | undefined, locale: Locale) =>
  formatNumber(Math.ceil(Number(bytes) / 1024), locale)

/** What a drawing can't be taken for, as it is told of a logo: the cleaning's own words, or shorter ones. */
export const drawingWords = (refusal: SvgRefusal): Words =>
  FIGURED[refusal.reason]?.(refusal.data) ?? svgWords(refusal)

/** Refusals that no drawing program mends. */
const NOT_DRAWN = new Set<LogoRefusalCode>([
  'empty',
  'busy',
  'mislabelled',
  'past-limit',
  'too-many-pixels',
  'too-long',
])

/** Whether a good file comes out of a drawing program, or from who has one: then the ways of each are told. */
export const needsProgram = ({ reason }: LogoRefusal): boolean => !NOT_DRAWN.has(reason)

/** What to do about a refusal, first, and why: beside the picture of the file, which says of what. */
export function remedyWords({ reason, data, words }: LogoRefusal, picture: RefusalPicture | null): Words {
  // How to get an SVG is listed beside it, program by program.
  if (reason === 'print-file') return printFile(String(data.type))
  if (picture?.kind === 'marked') return redoOf(picture)
  if (reason === 'text-inside') return redo(true, false)
  return reason === 'raster-inside' ? redo(false, true) : words
}

function redoOf({ texts, rasters, marks, unseen }: Marked): Words {
  if (unseen > 0 && marks.length === 0) return UNSEEN
  return redo(texts.length > 0, rasters > 0)
}

const VARIANT_REASONS = ['variant-plated', 'variant-not-flat', 'variant-merges', 'too-complex'] as const

/** Why no other version of a logo could be computed; null for a reason that is not one of these. */
export function variantWords(reason: unknown): Words | null {
  const known = VARIANT_REASONS.find((code) => code === reason)
  return known ? REFUSALS[known]() : null
}
