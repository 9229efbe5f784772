import type { Locale } from '@/platform/languages'
import type { RefusalPicture } from './refusalPicture'

/** `alt`: what the picture shows; `caption`: its figure, and what that is of. */
export type PictureWords = { alt: string; caption: string }

type Marked = Extract<RefusalPicture, { kind: 'marked' }>
type Say = (picture: RefusalPicture) => PictureWords

const NAMED = 3

/** The first texts of a drawing, quoted. */
function quoted(texts: readonly string[], [open, close]: readonly [string, string]): string {
  const named = texts.slice(0, NAMED).map((words) => `${open}${words}${close}`)
  return named.length === 0 ? '' : ` (${named.join(', ')}${texts.length > NAMED ? '…' : ''})`
}

const isAre = (count: number, one: string, many: string) => (count === 1 ? one : many)

function markedFr({ texts, rasters, marks, unseen }: Marked): PictureWords {
  const parts = [
    texts.length > 0 &&
      `${texts.length} ${isAre(texts.length, 'texte', 'textes')}${quoted(texts, ['« ', ' »'])}`,
    rasters > 0 && `${rasters} ${isAre(rasters, 'image', 'images')} en pixels`,
  ].filter(Boolean)
  const frames = framesOf(marks)
  const round = [
    frames.text && 'un cadre plein autour de chaque texte',
    frames.raster && 'un cadre en pointillé autour de chaque image en pixels',
  ].filter(Boolean)
  const beyond = texts.length + rasters - marks.length - unseen
  return {
    alt:
      round.length > 0 ? `Votre dessin, avec ${round.join(' et ')}.` : 'Votre dessin, sans rien à encadrer.',
    caption: [
      `À ${unseen === texts.length + rasters ? 'supprimer' : 'reprendre'} : ${parts.join(' et ')}.`,
      unseen > 0 && unseenFr(unseen, texts.length + rasters),
      beyond > 0 && `Seuls les ${marks.length + unseen} premiers sont encadrés.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function unseenFr(unseen: number, all: number): string {
  if (unseen === all) return 'Rien n’en est visible : calque masqué, ou hors du cadre.'
  return `${unseen} ${isAre(unseen, 'n’est pas visible', 'ne sont pas visibles')} : supprimez ce calque masqué, ou ce qui est hors du cadre.`
}

function markedEn({ texts, rasters, marks, unseen }: Marked): PictureWords {
  const parts = [
    texts.length > 0 && `${texts.length} ${isAre(texts.length, 'text', 'texts')}${quoted(texts, ['“', '”'])}`,
    rasters > 0 && `${rasters} pixel ${isAre(rasters, 'image', 'images')}`,
  ].filter(Boolean)
  const frames = framesOf(marks)
  const round = [
    frames.text && 'a solid frame round each text',
    frames.raster && 'a dashed frame round each pixel image',
  ].filter(Boolean)
  const beyond = texts.length + rasters - marks.length - unseen
  return {
    alt:
      round.length > 0
        ? `Your drawing, with ${round.join(' and ')}.`
        : 'Your drawing, with nothing to frame.',
    caption: [
      `To ${unseen === texts.length + rasters ? 'delete' : 'redo'}: ${parts.join(' and ')}.`,
      unseen > 0 &&
        (unseen === texts.length + rasters
          ? 'Nothing of it is visible: a hidden layer, or outside the frame.'
          : `${unseen} can’t be seen: delete that hidden layer, or what lies outside the frame.`),
      beyond > 0 && `Only the first ${marks.length + unseen} are framed.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function framesOf(marks: Marked['marks']) {
  const has = (kind: string) => marks.some((mark) => mark.kind === kind)
  return { text: has('text'), raster: has('raster') }
}

const side = (value: number): string => String(Number(value.toFixed(1)))

const fr: Say = (picture) => {
  if (picture.kind === 'marked') return markedFr(picture)
  if (picture.kind === 'outside')
    return {
      alt: 'Votre dessin, et à côté de lui, en pointillé, le cadre vide de votre fichier.',
      caption: 'En pointillé, le cadre de votre fichier. Le dessin doit y tenir.',
    }
  if (picture.kind === 'small')
    return {
      alt: 'Votre logo, puis deux traits à la même échelle : sa hauteur, et celle qu’il faut.',
      caption: `Votre logo ${picture.shown < 1 ? 'réduit' : 'en taille réelle'} : ${picture.height} pixels de haut. Il en faut ${picture.wanted}.`,
    }
  return {
    alt: 'Le cadre de votre fichier, vide.',
    caption: `Le cadre de votre fichier : ${side(picture.frame.width)} × ${side(picture.frame.height)}, et rien dedans.`,
  }
}

const en: Say = (picture) => {
  if (picture.kind === 'marked') return markedEn(picture)
  if (picture.kind === 'outside')
    return {
      alt: 'Your drawing, and beside it, dashed, the empty frame of your file.',
      caption: 'Dashed: the frame of your file. The drawing has to fit in it.',
    }
  if (picture.kind === 'small')
    return {
      alt: 'Your logo, then two lines at the same scale: its height, and the height that is needed.',
      caption: `Your logo ${picture.shown < 1 ? 'made smaller' : 'at its real size'}: ${picture.height} pixels high. ${picture.wanted} are needed.`,
    }
  return {
    alt: 'The frame of your file, empty.',
    caption: `The frame of your file: ${side(picture.frame.width)} × ${side(picture.frame.height)}, and nothing in it.`,
  }
}

const SAY: Record<Locale, Say> = { fr, en }

/** What the picture of a refused file shows, in words. */
export const pictureWords = (picture: RefusalPicture, locale: Locale): PictureWords => SAY[locale](picture)
