import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { classes, setter } from './text'

/** What an AI had to do with an image: part of the safety core, so it travels with the image itself. */
interface Labelled {
  readonly ai: 'made' | 'edited' | null
}

/** A raster image in its widths and formats, best format first. */
export interface Photo extends Labelled {
  readonly kind: 'photo'
  readonly alt: string
  readonly src: string
  readonly width: number
  readonly height: number
  /** One per format: `srcSet` with real widths ("…-w640.avif 640w, …"). */
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[]
  /** The same moving, for whoever has not asked for reduced motion; everybody else sees the still files. */
  readonly moving?: { readonly type: string; readonly srcSet: string } | null
  /** Where it must stay visible when cropped, in percent from the left and the top. */
  readonly focus?: { readonly x: number; readonly y: number } | null
}

/** A drawing inlined, so that it takes the colours of the edition and of the night. */
export interface Inline extends Labelled {
  readonly kind: 'drawing'
  readonly alt: string
  /** SVG that has been through the house's own sanitiser. */
  readonly markup: string
  /** Whether it covers its plate edge to edge, instead of standing on its ground line. */
  readonly full?: boolean
}

export type Picture = Photo | Inline

export interface PictureProps {
  readonly locale: Locale
  readonly picture: Picture
  /** How wide it is shown, as CSS says it: "(min-width: 60rem) 34rem, 100vw". */
  readonly sizes?: string
  /** In the first screen: fetched at once. Else when the reader comes near. */
  readonly eager?: boolean
  /** Beside text that says the same, the picture is silent. */
  readonly silent?: boolean
}

/**
 * A picture, with a label in words on every one that an AI made or changed: no view can show it without, no edition
 * and no embed can take it off. Regulation (EU) 2024/1689 (AI Act), art. 50(4) and (5): who shows such an image says
 * so, clearly, when it is first seen. We label every one, not those alone that could pass for real.
 */
export const PictureView = ({ locale, ...bare }: PictureProps) => {
  const { ai } = bare.picture
  if (!ai) return <Bare {...bare} />
  return (
    <span className="labelled">
      <Bare {...bare} />
      <span className="ai">{words(locale)(ai === 'made' ? 'site.figure.ai' : 'site.figure.aiEdited')}</span>
    </span>
  )
}

const Bare = ({ picture, sizes = '100vw', eager, silent }: Omit<PictureProps, 'locale'>) => {
  const alt = silent ? '' : picture.alt
  if (picture.kind === 'drawing') {
    const inside = { __html: picture.markup }
    return alt ? (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the house sanitiser's own output
      <span className="drawing" role="img" aria-label={alt} dangerouslySetInnerHTML={inside} />
    ) : (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the house sanitiser's own output
      <span className="drawing" aria-hidden="true" dangerouslySetInnerHTML={inside} />
    )
  }
  return (
    <picture>
      {picture.moving && (
        // Asked the other way round, browsers that don't know the question would be shown what moves.
        <source media="(prefers-reduced-motion: no-preference)" {...picture.moving} sizes={sizes} />
      )}
      {picture.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? undefined : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

/** The papers a plate may be cut from. */
export type PlateGround = 'dawn' | 'sky' | 'lime'

export interface PlateProps extends PictureProps {
  readonly ground?: PlateGround
  readonly className?: string
}

/** A picture on its plate: a drawing stands on the ground line, a photograph fills it. */
export const Plate = ({ ground = 'dawn', className, ...view }: PlateProps) => {
  const full = view.picture.kind === 'photo' || view.picture.full
  return (
    <div className={classes('plate', full && 'full', `g-${ground}`, className)}>
      <PictureView {...view} />
    </div>
  )
}

export interface FigureProps extends PlateProps {
  readonly caption?: string | null
  readonly credit: string
  readonly children?: ReactNode
}

/** A picture with its caption and its credit. */
export const Figure = ({ caption, credit, ...plate }: FigureProps) => {
  const say = words(plate.locale)
  const set = setter(plate.locale)
  return (
    <figure>
      <Plate {...plate} />
      <figcaption className="credit">
        {caption && <>{set(caption)} </>}
        {say('site.figure.credit', { credit: set(credit) })}
      </figcaption>
    </figure>
  )
}
