import type { SvgFindingCode } from '@/media/svg/verdict'
import type { Locale } from '@/platform/languages'
import type { Figures, LogoFinding, LogoFindingCode, Words } from './logoVerdict'
import { variantWords } from './refusalWords'

/**
 * A finding in words: what was looked at, what it showed, and what to do, if anything. `measure`: figures that only
 * a designer reads, where there are such.
 */
export type Told = { title: string; found: string; measure: string | null; remedy: string | null }

type Say = (finding: LogoFinding) => Record<Locale, Told>

/** A figure as each language writes it, its last digit a nought or not. */
function show(value: Figures[string] | undefined, digits = 1): Words {
  const text = Number(value).toFixed(digits)
  return { fr: text.replace('.', ','), en: text }
}

/** Title, what was found, the remedy and the measure, put together for each language. */
export const told = (
  title: Words,
  found: Words,
  remedy: Words | null = null,
  measure: Words | null = null,
): Record<Locale, Told> => ({
  fr: { title: title.fr, found: found.fr, measure: measure?.fr ?? null, remedy: remedy?.fr ?? null },
  en: { title: title.en, found: found.en, measure: measure?.en ?? null, remedy: remedy?.en ?? null },
})

const PLATED = {
  day: {
    fr: {
      title: 'Sur fond clair',
      plate: 'Le jour, à défaut d’une autre version, il est posé sur une plaque sombre.',
      other: 'une version foncée comme « Logo de tous les jours »',
    },
    en: {
      title: 'On a light ground',
      plate: 'By day, for want of another version, it stands on a dark plate.',
      other: 'a dark version as “Everyday logo”',
    },
  },
  night: {
    fr: {
      title: 'Sur fond sombre',
      plate: 'La nuit, à défaut d’une autre version, il est posé sur une plaque claire.',
      other: 'votre « Version claire »',
    },
    en: {
      title: 'On a dark ground',
      plate: 'By night, for want of another version, it stands on a light plate.',
      other: 'your “Light version”',
    },
  },
} as const

const contrast: Say = ({ figures, level, ground = 'day' }) => {
  const { fr, en } = PLATED[ground]
  const [has, needs] = [show(figures.contrast), show(figures.needed)]
  const title = { fr: fr.title, en: en.title }
  const measured = {
    fr: `Contraste ${has.fr}. Il en faut ${needs.fr}.`,
    en: `Contrast ${has.en}. ${needs.en} is needed.`,
  }
  if (level === 'ok') return told(title, measured)
  const found = { fr: fr.plate, en: en.plate }
  if (figures.proposed === undefined) {
    const why = variantWords(figures.unproposed)
    const remedy = {
      fr: why ? why.fr : `Sans plaque : déposez ${fr.other}.`,
      en: why ? why.en : `Without a plate: add ${en.other}.`,
    }
    return told(title, found, remedy, measured)
  }
  const proposed = show(figures.proposed)
  const remedy = {
    fr: `Sans plaque : prenez celle-ci, tirée de votre logo (contraste ${proposed.fr}), ou déposez la vôtre.`,
    en: `Without a plate: take this one, computed from your logo (contrast ${proposed.en}), or add your own.`,
  }
  return told(title, found, remedy, measured)
}

const smallSize: Say = ({ figures, level }) => {
  const title = { fr: 'À la plus petite taille', en: 'At the smallest size' }
  const [stroke, needed] = [show(figures.stroke, 2), show(figures.neededStroke, 2)]
  const { height, detail, neededDetail } = figures
  const measured = {
    fr: `Les traits les plus fins font ${stroke.fr} px (il en faut ${needed.fr}) et ${detail} % des détails restent (il en faut ${neededDetail}).`,
    en: `The finest strokes are ${stroke.en} px (${needed.en} is needed) and ${detail}% of the details stay (${neededDetail} are needed).`,
  }
  if (level === 'ok')
    return told(
      title,
      {
        fr: `Lisible à ${height} px de haut, comme sur le widget.`,
        en: `Legible at a height of ${height} px, as in the widget.`,
      },
      null,
      measured,
    )
  return told(
    title,
    {
      fr: `À ${height} px de haut, comme sur le widget, une partie se brouille.`,
      en: `At a height of ${height} px, as in the widget, a part blurs.`,
    },
    {
      fr: 'Si vous en avez une, déposez une version sans devise ni petits caractères comme « Logo de tous les jours ».',
      en: 'If you have one, add a version without motto or small print as “Everyday logo”.',
    },
    measured,
  )
}

const SPACE = { fr: 'Espace libre', en: 'Clear space' }
const PICTURE = { fr: 'Image avant et après nettoyage', en: 'Picture before and after cleaning' }
const SHARPNESS = { fr: 'Netteté', en: 'Sharpness' }
const FRAME = { fr: 'Cadre du dessin', en: 'Frame of the drawing' }

/** The words of each finding of ours. */
export const SAY: Record<LogoFindingCode, Say> = {
  contrast,
  plated: () =>
    told(
      { fr: 'Fond', en: 'Ground' },
      {
        fr: 'Le logo est posé sur un fond opaque, qui se verra sur nos pages.',
        en: 'The logo stands on an opaque ground, which will show on our pages.',
      },
      {
        fr: 'Retirez le fond dans votre logiciel, puis envoyez un SVG, ou un PNG à fond transparent.',
        en: 'Take the ground out in your drawing program, then send an SVG, or a PNG with a transparent ground.',
      },
    ),
  'small-size': smallSize,
  margin: () =>
    told(SPACE, {
      fr: 'Pas de grande marge vide dans le fichier. Le bloc de logos met l’espace qu’il faut autour : rien à faire.',
      en: 'No wide empty margin in the file. The lock-up puts the space it needs around it: nothing to do.',
    }),
  'margin-cut': ({ figures }) =>
    told(SPACE, {
      fr: `Une marge vide de ${show(figures.percent).fr} % de l’image a été rognée ; le bloc de logos met la sienne. Votre fichier d’origine est gardé : rien à faire.`,
      en: `An empty margin of ${show(figures.percent).en}% of the picture was cut; the lock-up brings its own. Your original is kept: nothing to do.`,
    }),
  'drawing-outside': ({ figures }) =>
    told(
      FRAME,
      {
        fr: `Le viewBox manquait, et ${show(figures.percent).fr} % du dessin débordait de sa largeur et de sa hauteur. Nous avons agrandi le cadre pour tout montrer.`,
        en: `The viewBox was missing, and ${show(figures.percent).en}% of the drawing lay outside its width and height. We widened the frame to show all of it.`,
      },
      {
        fr: 'Si cette partie ne devait pas se voir, supprimez-la et ajustez le plan de travail au logo, puis exportez à nouveau.',
        en: 'If that part was not meant to be seen, delete it and fit the artboard to the logo, then export again.',
      },
    ),
  'drawing-cut': ({ figures }) =>
    told(
      FRAME,
      {
        fr: `Le cadre du fichier coupe ${show(figures.percent).fr} % du dessin, dont l’étendue est en pointillé.`,
        en: `The frame of the file cuts off ${show(figures.percent).en}% of the drawing; dashed: all of it.`,
      },
      {
        fr: 'Si cette partie doit se voir, ajustez le plan de travail au logo, puis exportez à nouveau.',
        en: 'If that part is meant to be seen, fit the artboard to the logo, then export again.',
      },
    ),
  'frame-measured': () =>
    told(FRAME, {
      fr: 'Le fichier ne disait ni viewBox, ni largeur et hauteur : nous avons mesuré le dessin lui-même. Rien à faire.',
      en: 'The file named neither a viewBox nor a width and height: we measured the drawing itself. Nothing to do.',
    }),
  resolution: ({ figures: { height, wanted } }) =>
    told(SHARPNESS, {
      fr: `Le logo mesure ${height} pixels de haut. Il en faut ${wanted} pour être net sur tous les écrans.`,
      en: `The logo is ${height} pixels high. ${wanted} make it sharp on every screen.`,
    }),
  'low-resolution': ({ figures: { height, wanted } }) =>
    told(
      SHARPNESS,
      {
        fr: `Le logo mesure ${height} pixels de haut ; il sera net sur tous les écrans à partir de ${wanted}.`,
        en: `The logo is ${height} pixels high; it is sharp on every screen from ${wanted}.`,
      },
      {
        fr: 'Envoyez un SVG, net partout, ou une image plus grande.',
        en: 'Send an SVG, sharp everywhere, or a larger image.',
      },
    ),
  'picture-same': ({ figures }) =>
    told(PICTURE, {
      fr: `La même : ${show(figures.percent).fr} % de différence.`,
      en: `The same: ${show(figures.percent).en}% of difference.`,
    }),
  'picture-changed': ({ figures }) =>
    told(
      PICTURE,
      {
        fr: `Le nettoyage a changé ${show(figures.percent).fr} % de l’image, dans le cadre en pointillé.`,
        en: `Cleaning changed ${show(figures.percent).en}% of the picture, within the dashed frame.`,
      },
      {
        fr: 'Comparez l’aperçu à votre original ; s’il manque quelque chose, exportez à nouveau en SVG, style « attributs de présentation ».',
        en: 'Compare the preview with your original; if something is missing, export again as SVG, style "presentation attributes".',
      },
    ),
  safe: () =>
    told(
      { fr: 'Contenu du fichier', en: 'Content of the file' },
      {
        fr: 'Des tracés seulement : ni code, ni renvoi vers l’extérieur, ni texte modifiable, ni image en pixels.',
        en: 'Outlines only: no code, no reference to the outside, no live text, no pixel image.',
      },
    ),
}

/** What each finding of the cleaning is about; the rest of its words is the cleaning's own. */
export const SVG_TITLES: Record<SvgFindingCode, Words> = {
  'script-removed': { fr: 'Code', en: 'Code' },
  'external-removed': { fr: 'Renvois vers l’extérieur', en: 'References to the outside' },
  'element-removed': { fr: 'Éléments non admis', en: 'Elements not accepted' },
  'effect-removed': { fr: 'Effets', en: 'Effects' },
  'attribute-removed': { fr: 'Réglages non admis', en: 'Settings not accepted' },
  'style-removed': { fr: 'Règles de style', en: 'Style rules' },
  'editor-data-removed': { fr: 'Données du logiciel', en: 'Data of the program' },
  'view-box-supplied': FRAME,
  'ids-doubled': { fr: 'Identifiants', en: 'Ids' },
}
