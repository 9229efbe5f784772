import type { Words } from './logoVerdict'

/**
 * How to get an SVG out of each program that people make logos with; the first is for whoever has
 * none: `program` is null there.
 */
export const EXPORTS: readonly { program: string | null; steps: Words }[] = [
  {
    program: null,
    steps: {
      fr: 'Demandez à qui l’a dessiné « le logo en SVG, textes vectorisés ».',
      en: 'Ask whoever drew it for "the logo as an SVG, text as outlines".',
    },
  },
  {
    program: 'Illustrator',
    steps: {
      fr: 'sélectionnez le logo, Texte > Vectoriser, puis Fichier > Exporter > Exporter sous, format SVG, style « Attributs de présentation ».',
      en: 'select the logo, Type > Create Outlines, then File > Export > Export As, format SVG, styling "Presentation Attributes".',
    },
  },
  {
    program: 'InDesign',
    steps: {
      fr: 'il n’exporte pas de SVG. Copiez le logo dans Illustrator, ou ouvrez le PDF dans Inkscape, et exportez de là.',
      en: 'it exports no SVG. Copy the logo into Illustrator, or open the PDF in Inkscape, and export from there.',
    },
  },
  {
    program: 'Canva',
    steps: {
      fr: 'Partager > Télécharger, type de fichier SVG, arrière-plan transparent (Canva Pro).',
      en: 'Share > Download, file type SVG, transparent background (Canva Pro).',
    },
  },
  {
    program: 'Inkscape',
    steps: {
      fr: 'ouvrez le fichier, Édition > Tout sélectionner, Chemin > Objet en chemin, puis Fichier > Enregistrer sous, SVG simple.',
      en: 'open the file, Edit > Select All, Path > Object to Path, then File > Save As, Plain SVG.',
    },
  },
  {
    program: 'Affinity',
    steps: {
      fr: 'sélectionnez le logo, Calque > Convertir en courbes, puis Fichier > Exporter, SVG.',
      en: 'select the logo, Layer > Convert to Curves, then File > Export, SVG.',
    },
  },
]

/** All ways in one text, for a message beside a field. */
export const exportWords: Words = {
  fr: EXPORTS.map(({ program, steps }) => (program ? `${program} : ${steps.fr}` : steps.fr)).join(' '),
  en: EXPORTS.map(({ program, steps }) => (program ? `${program}: ${steps.en}` : steps.en)).join(' '),
}
