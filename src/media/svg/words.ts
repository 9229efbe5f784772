import type { SvgFinding, SvgFindingCode, SvgRefusal, SvgRefusalCode, Words } from './verdict'

type Figures = Record<string, number | string>

/** What to do in the drawing program, said the same way wherever it is the remedy. */
const EXPORT = {
  fr: 'Exportez-le à nouveau en SVG simple (« SVG optimisé » ou « SVG brut »).',
  en: 'Export it again as plain SVG ("optimised SVG" or "plain SVG").',
}

const REFUSALS: Record<SvgRefusalCode, (figures: Figures) => Words> = {
  empty: () => ({
    fr: 'Le fichier est vide. Choisissez-en un autre.',
    en: 'The file is empty. Choose another.',
  }),
  'too-many-bytes': ({ bytes, limit }) => ({
    fr: `Le fichier pèse ${kilo(bytes)} ko, ${kilo(limit)} au plus. Simplifiez les tracés ou retirez les images.`,
    en: `The file weighs ${kilo(bytes)} kB, at most ${kilo(limit)}. Simplify its paths or take out images.`,
  }),
  compressed: () => ({
    fr: 'Le fichier est compressé (SVGZ). Enregistrez-le en SVG.',
    en: 'The file is compressed (SVGZ). Save it as SVG.',
  }),
  'not-utf8': () => ({
    fr: `Le texte du fichier n’est pas en UTF-8. ${EXPORT.fr}`,
    en: `The text of the file is not UTF-8. ${EXPORT.en}`,
  }),
  'not-xml': ({ line }) => ({
    fr: `Le fichier est abîmé à la ligne ${line}. ${EXPORT.fr}`,
    en: `The file is damaged at line ${line}. ${EXPORT.en}`,
  }),
  'not-svg': () => ({
    fr: 'Le fichier n’est pas un dessin SVG. Choisissez un SVG, un PNG, un JPEG ou un WebP.',
    en: 'The file is not an SVG drawing. Choose an SVG, a PNG, a JPEG or a WebP.',
  }),
  entities: () => ({
    fr: `Le fichier contient des définitions d’entités, comme en écrit Illustrator avec « conserver les fonctions d’édition ». ${EXPORT.fr}`,
    en: `The file defines entities, as Illustrator writes with "preserve editing capabilities". ${EXPORT.en}`,
  }),
  'too-deep': ({ limit }) => ({
    fr: `Les groupes sont imbriqués sur plus de ${limit} niveaux. Dégroupez, puis exportez à nouveau.`,
    en: `Groups are nested more than ${limit} deep. Ungroup, then export again.`,
  }),
  'too-many-elements': ({ limit }) => ({
    fr: `Le dessin a plus de ${limit} éléments. Simplifiez-le ou envoyez un PNG.`,
    en: `The drawing has more than ${limit} elements. Simplify it or send a PNG.`,
  }),
  'too-many-uses': ({ limit }) => ({
    fr: `Le dessin réutilise des symboles plus de ${limit} fois. Décomposez les symboles, puis exportez à nouveau.`,
    en: `The drawing reuses symbols more than ${limit} times. Expand the symbols, then export again.`,
  }),
  'reference-loop': () => ({
    fr: `Une partie du dessin renvoie à elle-même. ${EXPORT.fr}`,
    en: `A part of the drawing refers to itself. ${EXPORT.en}`,
  }),
  'reference-chain': ({ limit }) => ({
    fr: `Des symboles ou des masques s’enchaînent sur plus de ${limit} niveaux. Décomposez-les, puis exportez à nouveau.`,
    en: `Symbols or masks are chained more than ${limit} deep. Expand them, then export again.`,
  }),
  'expands-too-far': ({ limit }) => ({
    fr: `Une fois les symboles répétés, le dessin dépasse ${limit} éléments. Simplifiez-le ou envoyez un PNG.`,
    en: `With its symbols repeated, the drawing exceeds ${limit} elements. Simplify it or send a PNG.`,
  }),
  'no-view-box': () => ({
    fr: 'Le dessin n’a ni viewBox, ni largeur et hauteur en pixels. Ajustez le plan de travail au dessin, puis exportez à nouveau.',
    en: 'The drawing has neither a viewBox nor a width and height in pixels. Fit the artboard to the drawing, then export again.',
  }),
  'bad-view-box': ({ width, height }) => ({
    fr: `Le cadre du dessin (${width} × ${height}) est vide, démesuré ou bien trop étroit. Ajustez le plan de travail au dessin.`,
    en: `The frame of the drawing (${width} × ${height}) is empty, out of bounds or far too narrow. Fit the artboard to the drawing.`,
  }),
  'text-inside': ({ words }) => ({
    fr: `Le dessin contient du texte modifiable (« ${words} »), que chaque lecteur verrait dans une autre police. Vectorisez les textes, puis exportez à nouveau : dans Illustrator et InDesign, Texte, Vectoriser ; dans Inkscape, Chemin, Objet en chemin ; dans Affinity, Calque, Convertir en courbes. Ou déposez un PNG à fond transparent.`,
    en: `The drawing contains live text ("${words}"), which each reader would see in another font. Convert text to outlines, then export again: in Illustrator and InDesign, Type, Create Outlines; in Inkscape, Path, Object to Path; in Affinity, Layer, Convert to Curves. Or send a PNG with a transparent ground.`,
  }),
  'raster-inside': ({ type, width, height }) => {
    const what = width ? ` (${type}, ${width} × ${height} pixels)` : ''
    return {
      fr: `Le dessin contient une image en pixels${what}, qui serait floue en grand. Retracez-la en vecteurs, ou envoyez votre logo en PNG à fond transparent.`,
      en: `The drawing contains a pixel image${what}, which would be blurred when large. Trace it as vectors, or send your logo as a PNG with a transparent ground.`,
    }
  },
  'nothing-drawn': () => ({
    fr: 'On ne voit rien dans ce dessin. Vérifiez que les calques sont visibles, puis exportez à nouveau.',
    en: 'Nothing can be seen in this drawing. Check that its layers are visible, then export again.',
  }),
}

const FINDINGS: Record<SvgFindingCode, (names: string) => Words> = {
  'script-removed': (names) => ({
    fr: `Du code a été retiré (${names}). L’image ne change pas.`,
    en: `Code was taken out (${names}). The picture does not change.`,
  }),
  'external-removed': (names) => ({
    fr: `Des renvois vers l’extérieur ont été retirés (${names}). Si une partie manque, incorporez-la au dessin.`,
    en: `References to the outside were taken out (${names}). If a part is missing, embed it in the drawing.`,
  }),
  'element-removed': (names) => ({
    fr: `Des éléments non admis ont été retirés (${names}). Vérifiez l’aperçu.`,
    en: `Elements that are not accepted were taken out (${names}). Check the preview.`,
  }),
  'effect-removed': (names) => ({
    fr: `Des effets ont été retirés (${names}). S’ils comptent, aplatissez-les en tracés ou envoyez un PNG.`,
    en: `Effects were taken out (${names}). If they matter, flatten them to outlines or send a PNG.`,
  }),
  'attribute-removed': (names) => ({
    fr: `Des réglages non admis ont été retirés (${names}). Vérifiez l’aperçu.`,
    en: `Settings that are not accepted were taken out (${names}). Check the preview.`,
  }),
  'style-removed': (names) => ({
    fr: `Des règles de style n’ont pas été comprises (${names}). Exportez avec « attributs de présentation ».`,
    en: `Style rules were not understood (${names}). Export with "presentation attributes".`,
  }),
  'editor-data-removed': () => ({
    fr: 'Les données propres au logiciel de dessin ont été retirées. L’image ne change pas.',
    en: 'The drawing program’s own data was taken out. The picture does not change.',
  }),
  'view-box-supplied': () => ({
    fr: 'Le viewBox manquait : il a été pris de la largeur et de la hauteur.',
    en: 'The viewBox was missing: it was taken from width and height.',
  }),
  'ids-doubled': (names) => ({
    fr: `Plusieurs éléments portaient le même identifiant (${names}) : le premier l’a gardé, comme dans un navigateur. Vérifiez l’aperçu.`,
    en: `Several elements had the same id (${names}): the first one kept it, as in a browser. Check the preview.`,
  }),
}

/** What happened and how to mend it, in each language. */
export function refusalWords({ reason, data }: Pick<SvgRefusal, 'reason' | 'data'>): Words {
  return REFUSALS[reason](data)
}

/** What cleaning did, in each language. */
export function findingWords({ code, names }: Pick<SvgFinding, 'code' | 'names'>): Words {
  return FINDINGS[code](names.join(', '))
}

function kilo(bytes: number | string | undefined): number {
  return Math.ceil(Number(bytes) / 1024)
}
