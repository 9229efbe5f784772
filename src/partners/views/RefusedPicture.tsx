import { union } from '@/media/svg/drawn'
import type { ViewBox } from '@/media/svg/verdict'
import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { asViewBox, withRoom } from '../boxes'
import type { LogoRefusal, Paper } from '../logoVerdict'
import type { RefusalPicture } from '../refusalPicture'
import { pictureWords } from '../refusalPictureWords'
import { RefusalSign } from './RefusalSign'
import { REFUSAL_SIGNS } from './refusalSigns'

/** Room round a drawing and between a culprit and its frame: parts of the longer side. */
const AIR = 0.04
const GAP = 0.012

export interface RefusedPictureProps {
  readonly locale: Locale
  readonly refusal: LogoRefusal
  /** Of the file itself, from `refusalPicture`; without it a pictogram stands for the file. */
  readonly picture: RefusalPicture | null
  /** The ground that the file is for. */
  readonly ground: Paper
}

/** Why a file was refused, as a picture: the file with what is wrong in it, or a pictogram. */
export const RefusedPicture = ({ locale, refusal, picture, ground }: RefusedPictureProps) => {
  const set = setter(locale)
  if (!picture)
    return (
      <figure className="refused">
        <RefusalSign locale={locale} sign={REFUSAL_SIGNS[refusal.reason](refusal.data, locale)} />
      </figure>
    )
  const { alt, caption } = pictureWords(picture, locale)
  return (
    <figure className="refused">
      <div className={`tile ${ground}`}>
        <Shown picture={picture} alt={set(alt)} />
      </div>
      <figcaption className="small">{set(caption)}</figcaption>
    </figure>
  )
}

const Shown = ({ picture, alt }: { picture: RefusalPicture; alt: string }) => {
  switch (picture.kind) {
    case 'marked':
      return (
        <svg viewBox={boxed(picture.frame)} role="img" aria-label={alt}>
          <Cleaned inside={picture.inside} />
          <Frames
            frames={picture.marks.map(({ code, kind, box }) => ({
              key: code,
              box: withRoom(box, longer(picture.frame) * GAP),
              dashed: kind === 'raster',
            }))}
          />
        </svg>
      )
    case 'outside':
      return (
        <svg viewBox={boxed(union(picture.frame, picture.drawn))} role="img" aria-label={alt}>
          <Cleaned inside={picture.inside} />
          <Frames frames={[{ key: 0, box: picture.frame, dashed: true }]} />
        </svg>
      )
    case 'empty':
      return (
        <svg viewBox={boxed({ x: 0, y: 0, ...picture.frame })} role="img" aria-label={alt}>
          <Frames frames={[{ key: 0, box: { x: 0, y: 0, ...picture.frame }, dashed: true }]} />
        </svg>
      )
    case 'small':
      return <Small picture={picture} alt={alt} />
  }
}

/** What a partner's drawing shows, as our cleaning wrote it; where it says no paint, that of a file by itself. */
const Cleaned = ({ inside }: { inside: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the house sanitiser's own output
  <g fill="#000000" color="#000000" dangerouslySetInnerHTML={{ __html: inside }} />
)

/** Frames that are seen on any drawing: broad lines of paper, and those of ink on all of them. */
const Frames = ({ frames }: { frames: readonly { key: number; box: ViewBox; dashed: boolean }[] }) => (
  <>
    {frames.map(({ key, box }) => (
      <rect key={key} className="halo" {...box} vectorEffect="non-scaling-stroke" />
    ))}
    {frames.map(({ key, box, dashed }) => (
      <rect
        key={key}
        className={dashed ? 'frame dashed' : 'frame'}
        {...box}
        vectorEffect="non-scaling-stroke"
      />
    ))}
  </>
)

/** Room for the two lines and what is written under them, in pixels. */
const LINES = 84
const UNDER = 22

/** A raster logo pixel for pixel, with its height and the one that is needed as lines beside it. */
const Small = ({ picture, alt }: { picture: Extract<RefusalPicture, { kind: 'small' }>; alt: string }) => {
  const { shown, width, height, wanted, colours } = picture
  const [wide, own, needed] = [width * shown, height * shown, wanted * shown]
  const [all, high] = [Math.ceil(wide + LINES), Math.ceil(needed + UNDER)]
  const line = (x: number, from: number) => `M${x - 4} ${from}h8M${x} ${from}V${needed}M${x - 4} ${needed}h8`
  return (
    <svg
      className="real"
      width={all}
      height={high}
      viewBox={`0 0 ${all} ${high}`}
      role="img"
      aria-label={alt}
    >
      <g transform={`translate(0 ${needed - own})`} shapeRendering="crispEdges">
        {colours.map(({ fill, opacity, d }) => (
          <path key={`${fill} ${opacity}`} d={d} fill={fill} fillOpacity={opacity} />
        ))}
      </g>
      <path className="line" d={line(wide + 22, needed - own)} />
      <path className="line" d={line(wide + 62, 1)} />
      <text x={wide + 22} y={needed + 17} textAnchor="middle">{`${height} px`}</text>
      <text x={wide + 62} y={needed + 17} textAnchor="middle">{`${wanted} px`}</text>
    </svg>
  )
}

const longer = ({ width, height }: ViewBox): number => Math.max(width, height)

const boxed = (box: ViewBox): string => asViewBox(withRoom(box, longer(box) * AIR))
