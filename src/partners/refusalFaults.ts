import { formatNumber } from '@/platform/numbers'
import type { Figures, LogoRefusal, LogoRefusalCode, Words } from './logoVerdict'
import type { RefusalPicture } from './refusalPicture'

type Say = (figures: Figures) => Words

const said = (fr: string, en: string): Say => {
  return () => ({ fr, en })
}
const HEAVY = said('trop lourd', 'too heavy')
const LARGE = said('image trop grande', 'image too large')
const MOVES = said('image animée', 'an animated image')
const COMPLEX = said('dessin trop complexe', 'drawing too complex')
const DAMAGED = said('fichier abîmé', 'damaged file')
const NO_FRAME = said('cadre du dessin inutilisable', 'no usable frame')
const NO_VERSION = said('version impossible à calculer', 'version not to be computed')
const FORMAT: Say = ({ type }) => ({ fr: `format ${type}`, en: `format ${type}` })

const FAULTS: Readonly<Record<LogoRefusalCode, Say>> = {
  'print-file': ({ type }) => ({
    fr: `fichier ${type}, pour l’impression`,
    en: `${type} file, made for print`,
  }),
  'unsupported-type': FORMAT,
  'unknown-type': said('image non reconnue', 'not an image we recognise'),
  'too-small': ({ height, wanted }) => ({
    fr: `${height} pixels de haut, il en faut ${wanted}`,
    en: `${height} pixels high, ${wanted} are needed`,
  }),
  'nothing-drawn': said('rien de visible', 'nothing to be seen'),
  'outside-frame': said('dessin hors de son cadre', 'drawing outside its frame'),
  'too-complex': COMPLEX,
  'variant-plated': NO_VERSION,
  'variant-not-flat': NO_VERSION,
  'variant-merges': NO_VERSION,
  empty: said('fichier vide', 'empty file'),
  'too-many-bytes': HEAVY,
  'past-limit': HEAVY,
  mislabelled: said('extension et contenu différents', 'extension and content differ'),
  damaged: DAMAGED,
  'too-many-pixels': LARGE,
  'too-long': LARGE,
  animated: MOVES,
  'moves-too-long': MOVES,
  'moves-too-much': MOVES,
  'several-pages': said('plusieurs pages', 'several pages'),
  'bad-drawing': DAMAGED,
  'bad-document': DAMAGED,
  busy: said('trop d’envois à la fois', 'too many files at once'),
  compressed: said('SVG compressé', 'compressed SVG'),
  'not-utf8': said('texte illisible', 'unreadable text'),
  'not-xml': DAMAGED,
  'not-svg': said('pas un dessin SVG', 'not an SVG drawing'),
  entities: said('données du logiciel de dessin', 'data of the drawing program'),
  'too-deep': COMPLEX,
  'too-many-elements': COMPLEX,
  'too-many-uses': COMPLEX,
  'reference-loop': COMPLEX,
  'reference-chain': COMPLEX,
  'expands-too-far': COMPLEX,
  'no-view-box': NO_FRAME,
  'bad-view-box': NO_FRAME,
  'text-inside': said('texte modifiable', 'live text'),
  'raster-inside': said('image en pixels', 'a pixel image'),
}

/**
 * What is wrong with a file, in a few words, for a list that leads to the file's field: those say the rest. Of a
 * drawing that is shown with frames, all that is framed is counted, as under the picture.
 */
export function faultWords({ reason, data }: LogoRefusal, picture: RefusalPicture | null): Words {
  if (picture?.kind !== 'marked') return FAULTS[reason](data)
  const { texts, rasters } = picture
  const counted = (count: number, one: string, many: string, locale: 'fr' | 'en') =>
    count === 0 ? [] : [`${formatNumber(count, locale)} ${count === 1 ? one : many}`]
  return {
    fr: [
      ...counted(texts.length, 'texte modifiable', 'textes modifiables', 'fr'),
      ...counted(rasters, 'image en pixels', 'images en pixels', 'fr'),
    ].join(' et '),
    en: [
      ...counted(texts.length, 'live text', 'live texts', 'en'),
      ...counted(rasters, 'pixel image', 'pixel images', 'en'),
    ].join(' and '),
  }
}
