import type { Locale } from '@/platform/languages'
import type { ImageRefusal, ImageRefusalCode, RefusalData, StorageFailure } from './refusal'

/** Words for editors. Each says what is wrong and what to do about it. */
type Words = Record<Locale, (data: RefusalData, show: Show) => string>

interface Show {
  /** An amount of bytes, in megabytes. */
  megabytes(value: string | number | undefined): string
  /** An amount of pixels, in millions. */
  millions(value: string | number | undefined): string
  count(value: string | number | undefined): string
}

function showIn(locale: Locale): Show {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    megabytes: (value) => `${format.format(Number(value) / 1e6)} ${locale === 'fr' ? 'Mo' : 'MB'}`,
    millions: (value) => format.format(Number(value) / 1e6),
    count: (value) => format.format(Number(value)),
  }
}

const TAKEN = 'JPEG, PNG, WebP, AVIF, TIFF, HEIC, GIF, SVG'

const REFUSALS: Record<ImageRefusalCode, Words> = {
  empty: {
    fr: () => 'Ce fichier est vide. Exportez-le à nouveau, puis renvoyez-le.',
    en: () => 'This file is empty. Export it again, then send it once more.',
  },
  'too-many-bytes': {
    fr: ({ bytes, limit }, show) =>
      `Ce fichier pèse ${show.megabytes(bytes)} ; la limite est de ${show.megabytes(limit)}. Exportez-le en JPEG, qualité 90.`,
    en: ({ bytes, limit }, show) =>
      `This file weighs ${show.megabytes(bytes)}; the limit is ${show.megabytes(limit)}. Export it as a JPEG of quality 90.`,
  },
  'past-limit': {
    fr: ({ limit }, show) =>
      `Ce fichier pèse plus de ${show.megabytes(limit)}, la limite. Exportez-le en JPEG, qualité 90.`,
    en: ({ limit }, show) =>
      `This file weighs more than ${show.megabytes(limit)}, the limit. Export it as a JPEG of quality 90.`,
  },
  'unknown-type': {
    fr: () => `Ce fichier n’est pas une image reconnue. Formats acceptés : ${TAKEN}.`,
    en: () => `This file is not an image we recognise. Formats taken: ${TAKEN}.`,
  },
  'unsupported-type': {
    fr: ({ type }) =>
      `Le format ${type} n’est pas accepté. Exportez une photographie en JPEG, un dessin en SVG ou en PNG.`,
    en: ({ type }) =>
      `The format ${type} is not taken. Export a photograph as JPEG, a drawing as SVG or PNG.`,
  },
  mislabelled: {
    fr: ({ type, label }) =>
      `Ce fichier se présente comme « ${label} », mais son contenu est au format ${type}. Corrigez son extension ou exportez-le à nouveau.`,
    en: ({ type, label }) =>
      `This file calls itself “${label}”, but its content is ${type}. Correct its extension or export it again.`,
  },
  damaged: {
    fr: () => 'Ce fichier est abîmé ou incomplet. Reprenez-le à sa source, puis renvoyez-le.',
    en: () => 'This file is damaged or cut short. Fetch it from its source again, then send it once more.',
  },
  'too-many-pixels': {
    fr: ({ width, height, limit }, show) =>
      `Cette image mesure ${show.count(width)} × ${show.count(height)} pixels ; la limite est de ${show.millions(limit)} millions de pixels. Réduisez-la avant de l’envoyer.`,
    en: ({ width, height, limit }, show) =>
      `This image measures ${show.count(width)} × ${show.count(height)} pixels; the limit is ${show.millions(limit)} million pixels. Make it smaller before sending it.`,
  },
  'too-long': {
    fr: ({ width, height, limit }, show) =>
      `Cette image mesure ${show.count(width)} × ${show.count(height)} pixels ; aucun côté ne peut dépasser ${show.count(limit)}. Recadrez-la avant de l’envoyer.`,
    en: ({ width, height, limit }, show) =>
      `This image measures ${show.count(width)} × ${show.count(height)} pixels; no side may exceed ${show.count(limit)}. Crop it before sending it.`,
  },
  animated: {
    fr: ({ type }) =>
      `Cette image ${type} est animée, et ne peut pas être prise ici sous cette forme. Exportez une image fixe ou, pour la médiathèque, une animation en GIF ou en WebP de 5 secondes au plus.`,
    en: ({ type }) =>
      `This ${type} image is animated, and can't be taken here in this form. Export a still image or, for the media library, an animation as GIF or WebP of 5 seconds at most.`,
  },
  'moves-too-long': {
    fr: ({ seconds, limit }, show) =>
      `Cette animation dure ${show.count(seconds)} s ; au-delà de ${show.count(limit)} s, chacun doit pouvoir l’arrêter. Raccourcissez-la, ou envoyez une image fixe.`,
    en: ({ seconds, limit }, show) =>
      `This animation lasts ${show.count(seconds)} s; beyond ${show.count(limit)} s everybody must be able to stop it. Make it shorter, or send a still image.`,
  },
  'moves-too-much': {
    fr: ({ frames, width, height, limit }, show) =>
      `Cette animation a ${show.count(frames)} vues de ${show.count(width)} × ${show.count(height)} pixels, trop pour une page. Réduisez-la à 960 pixels de large et à ${show.count(limit)} vues au plus, ou envoyez une image fixe.`,
    en: ({ frames, width, height, limit }, show) =>
      `This animation has ${show.count(frames)} frames of ${show.count(width)} × ${show.count(height)} pixels, too much for a page. Bring it down to 960 pixels wide and to ${show.count(limit)} frames at most, or send a still image.`,
  },
  'several-pages': {
    fr: ({ pages }, show) =>
      `Ce TIFF contient ${show.count(pages)} pages. Exportez celle que vous voulez, seule, puis renvoyez-la.`,
    en: ({ pages }, show) =>
      `This TIFF holds ${show.count(pages)} pages. Export the one you want by itself, then send it again.`,
  },
  'bad-drawing': {
    fr: ({ fr }) => String(fr),
    en: ({ en }) => String(en),
  },
  'bad-document': {
    fr: ({ fr }) => String(fr),
    en: ({ en }) => String(en),
  },
  busy: {
    fr: () => 'Trop d’images arrivent en même temps. Attendez une minute, puis renvoyez celle-ci.',
    en: () => 'Too many images arrive at once. Wait a minute, then send this one again.',
  },
}

/** Why an image was refused and how to mend it, for an editor. */
export function refusalWords({ code, data }: ImageRefusal, locale: Locale): string {
  return REFUSALS[code][locale](data, showIn(locale))
}

const STORAGE: Record<StorageFailure['code'], Record<Locale, string>> = {
  full: {
    fr: 'Il n’y a plus de place pour les fichiers sur le serveur. Rien n’a été enregistré. Prévenez la personne qui l’administre.',
    en: 'The server has no room left for files. Nothing was saved. Tell the person who runs it.',
  },
  forbidden: {
    fr: 'Le serveur n’a pas le droit d’écrire dans son dossier de fichiers. Rien n’a été enregistré. Prévenez la personne qui l’administre.',
    en: 'The server may not write to its folder of files. Nothing was saved. Tell the person who runs it.',
  },
  failed: {
    fr: 'Le fichier n’a pas pu être écrit sur le serveur. Rien n’a été enregistré. Réessayez, puis prévenez la personne qui l’administre.',
    en: 'The file could not be written on the server. Nothing was saved. Try again, then tell the person who runs it.',
  },
}

export const storageWords = ({ code }: StorageFailure, locale: Locale): string => STORAGE[code][locale]

/** Said when a record is saved without the file it needs. */
export const NO_FILE: Record<Locale, string> = {
  fr: 'Choisissez un fichier : sans lui, il n’y a pas d’image.',
  en: 'Choose a file: without one there is no image.',
}
