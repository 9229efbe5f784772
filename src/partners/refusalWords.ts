import { exportWords } from './logoExport'
import type { Figures, LogoRefusal, OwnRefusalCode, Words } from './logoVerdict'

type Say = (figures: Figures) => Words

/** Why a file for print is refused, and what to send instead; how to get that is told beside it. */
const printFile = (type: string): Words => ({
  fr: `Un fichier ${type} est fait pour l’impression. Envoyez votre logo en PNG ou, mieux, en SVG.`,
  en: `${/^[AEI]/.test(type) ? 'An' : 'A'} ${type} file is made for print. Send your logo as PNG or, better, as SVG.`,
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
    fr: 'On ne voit rien dans ce fichier. Vérifiez que les calques sont visibles, puis exportez à nouveau.',
    en: 'Nothing can be seen in this file. Check that its layers are visible, then export again.',
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

/** The same of a drawing with live text. */
const liveText = (words: string): Words => ({
  fr: `Le dessin contient du texte modifiable (« ${words} »), que chaque lecteur verrait dans une autre police. Vectorisez les textes et exportez à nouveau, ou envoyez un PNG à fond transparent.`,
  en: `The drawing contains live text (“${words}”), which each reader would see in another font. Convert it to outlines and export again, or send a PNG with a transparent ground.`,
})

/**
 * What is wrong in a file that a drawing program mends, for those who list the ways of each program beside it; null
 * for any other refusal, whose words say all.
 */
export function briefWords({ reason, data }: LogoRefusal): Words | null {
  if (reason === 'print-file') return printFile(String(data.type))
  return reason === 'text-inside' ? liveText(String(data.words)) : null
}

const VARIANT_REASONS = ['variant-plated', 'variant-not-flat', 'variant-merges', 'too-complex'] as const

/** Why no other version of a logo could be computed; null for a reason that is not one of these. */
export function variantWords(reason: unknown): Words | null {
  const known = VARIANT_REASONS.find((code) => code === reason)
  return known ? REFUSALS[known]() : null
}
