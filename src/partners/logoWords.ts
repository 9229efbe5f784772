import type { Figures, LogoFinding, LogoRefusal, Words } from './logoVerdict'

type Say = (figures: Figures) => Words

const PRINT_FILE: Say = ({ type }) => ({
  fr: `Un fichier ${type} est fait pour l’impression. Ouvrez-le dans votre logiciel de dessin, vectorisez les textes, puis exportez en SVG : dans Illustrator, Fichier, Exporter sous, SVG ; dans Inkscape, Enregistrer sous, SVG simple ; dans Affinity, Exporter, SVG.`,
  en: `A ${type} file is made for print. Open it in your drawing program, convert text to outlines, then export an SVG: in Illustrator, File, Export As, SVG; in Inkscape, Save As, Plain SVG; in Affinity, Export, SVG.`,
})

const REFUSALS = {
  'print-file': PRINT_FILE,
  'unsupported-type': ({ type }) => ({
    fr: `Le format ${type} n’est pas accepté pour un logo. Envoyez un SVG ou, à défaut, un PNG à fond transparent.`,
    en: `The format ${type} is not taken for a logo. Send an SVG or, failing that, a PNG with a transparent ground.`,
  }),
  'too-small': ({ height, wanted }) => ({
    fr: `Une fois ses bords rognés, le logo mesure ${height} pixels de haut ; il en faut au moins ${wanted}. Envoyez un SVG ou une image plus grande.`,
    en: `With its margins cut, the logo is ${height} pixels high; at least ${wanted} are needed. Send an SVG or a larger image.`,
  }),
  'nothing-drawn': () => ({
    fr: 'On ne voit rien dans ce fichier. Vérifiez que les calques sont visibles, puis exportez à nouveau.',
    en: 'Nothing can be seen in this file. Check that its layers are visible, then export again.',
  }),
  'too-complex': () => ({
    fr: 'Ce dessin est trop lourd à tracer. Simplifiez ses tracés, retirez les masques et les pointillés très fins, ou envoyez un PNG.',
    en: 'This drawing is too heavy to draw. Simplify its paths, take out masks and very fine dashes, or send a PNG.',
  }),
} satisfies Record<string, Say>

const FINDINGS = {
  'picture-changed': ({ percent }) => ({
    fr: `Le nettoyage a changé ${percent} % de l’image. Comparez l’aperçu à votre original ; s’il manque quelque chose, exportez en SVG simple.`,
    en: `Cleaning changed ${percent}% of the picture. Compare the preview with your original; if something is missing, export as plain SVG.`,
  }),
  'margin-cut': ({ percent }) => ({
    fr: `Une marge vide de ${percent} % autour du logo a été rognée. L’espace libre est celui du bloc de logos.`,
    en: `An empty margin of ${percent}% round the logo was cut. The lock-up keeps the clear space.`,
  }),
  plated: () => ({
    fr: 'Le logo est posé sur un fond opaque, qui se verra sur nos pages. Retirez le fond, ou envoyez un SVG.',
    en: 'The logo stands on an opaque ground, which will show on our pages. Remove the ground, or send an SVG.',
  }),
  faint: ({ day, night, needed }) => ({
    fr: `Contraste ${day} sur fond clair et ${night} sur fond sombre ; il en faut ${needed} sur l’un des deux. Envoyez une version plus foncée pour le jour, plus claire pour la nuit.`,
    en: `Contrast ${day} on the light ground and ${night} on the dark one; ${needed} is needed on one of them. Send a darker version for day, a lighter one for night.`,
  }),
  'low-resolution': ({ height, wanted }) => ({
    fr: `Le logo mesure ${height} pixels de haut ; il sera net sur tous les écrans à partir de ${wanted}. Un SVG est net partout.`,
    en: `The logo is ${height} pixels high; it is sharp on every screen from ${wanted}. An SVG is sharp everywhere.`,
  }),
} satisfies Record<string, Say>

export function logoRefusal(reason: keyof typeof REFUSALS, data: Figures = {}): LogoRefusal {
  return { ok: false, reason, data, words: REFUSALS[reason](data) }
}

export function logoFinding(code: keyof typeof FINDINGS, data: Figures = {}): LogoFinding {
  return { code, data, words: FINDINGS[code](data) }
}
