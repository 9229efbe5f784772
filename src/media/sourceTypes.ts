import type { Locale } from '@/platform/languages'

/**
 * How an image came to be, in the codes of the IPTC digital source type vocabulary
 * (http://cv.iptc.org/newscodes/digitalsourcetype/), state of October 2024. Retired codes
 * (`minorHumanEdits`, `softwareImage`, `digitalArt`) are left out: nothing new may claim them.
 */
export const SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'virtualRecording',
  'humanEdits',
  'digitalCreation',
  'composite',
  'compositeCapture',
  'dataDrivenMedia',
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

export const isSourceType = (value: unknown): value is SourceType =>
  SOURCE_TYPES.some((code) => code === value)

/** The vocabulary's own address of a code: what is written into files. It begins with http, by its definition. */
export const sourceTypeUri = (code: SourceType): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`

/**
 * Made or altered with a generative model: what a reader must be told. `compositeSynthetic` counts, since the
 * vocabulary means by it a composite with at least one synthetic part.
 */
export const isMadeWithAi = (code: SourceType): boolean =>
  code === 'trainedAlgorithmicMedia' ||
  code === 'compositeWithTrainedAlgorithmicMedia' ||
  code === 'compositeSynthetic'

/** Labels for editors and readers, in our own words; a new language is a line in each. */
export const SOURCE_TYPE_LABELS: Record<SourceType, Record<Locale, string>> = {
  digitalCapture: { fr: 'Photographie numérique', en: 'Digital photograph' },
  computationalCapture: {
    fr: 'Photographie assemblée par l’appareil (HDR, plusieurs vues)',
    en: 'Photograph merged by the camera (HDR, several frames)',
  },
  negativeFilm: { fr: 'Numérisation d’un négatif', en: 'Scan of a film negative' },
  positiveFilm: { fr: 'Numérisation d’une diapositive', en: 'Scan of a film positive' },
  print: { fr: 'Numérisation d’un tirage ou d’un imprimé', en: 'Scan of a print' },
  screenCapture: { fr: 'Capture d’écran', en: 'Screenshot' },
  virtualRecording: {
    fr: 'Enregistrement d’un événement virtuel',
    en: 'Recording of a virtual event',
  },
  humanEdits: { fr: 'Image retouchée à la main', en: 'Image edited by a person' },
  digitalCreation: {
    fr: 'Création numérique, dessinée à la main',
    en: 'Digital creation, drawn by a person',
  },
  composite: { fr: 'Montage de plusieurs éléments', en: 'Composite of several elements' },
  compositeCapture: { fr: 'Montage de photographies', en: 'Composite of photographs' },
  dataDrivenMedia: {
    fr: 'Image produite à partir de données (carte, graphique)',
    en: 'Image produced from data (map, chart)',
  },
  algorithmicMedia: {
    fr: 'Image calculée, sans modèle entraîné',
    en: 'Computed image, without a trained model',
  },
  algorithmicallyEnhanced: {
    fr: 'Image améliorée par un algorithme',
    en: 'Image enhanced by an algorithm',
  },
  compositeSynthetic: {
    fr: 'Montage comportant un élément de synthèse',
    en: 'Composite with a synthetic element',
  },
  compositeWithTrainedAlgorithmicMedia: {
    fr: 'Image modifiée avec une IA générative',
    en: 'Image altered with generative AI',
  },
  trainedAlgorithmicMedia: {
    fr: 'Image créée par une IA générative',
    en: 'Image created with generative AI',
  },
}
