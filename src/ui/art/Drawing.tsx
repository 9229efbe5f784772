import { Echo } from './echo'
import { Galets } from './galets'
import { Loi } from './loi'
import { Maison } from './maison'
import { Mosaique } from './mosaique'
import { Passage } from './passage'
import { Rue } from './rue'
import { Veille } from './veille'

const DRAWINGS = {
  passage: { viewBox: '0 0 840 600', Shapes: Passage },
  echo: { viewBox: '0 0 480 360', Shapes: Echo },
  maison: { viewBox: '0 0 480 360', Shapes: Maison },
  rue: { viewBox: '0 0 1618 220', Shapes: Rue },
  mosaique: { viewBox: '0 0 480 320', Shapes: Mosaique },
  galets: { viewBox: '0 0 480 360', Shapes: Galets },
  veille: { viewBox: '0 0 480 360', Shapes: Veille },
  loi: { viewBox: '0 0 480 360', Shapes: Loi },
} as const

export type DrawingName = keyof typeof DRAWINGS

/** The drawings that cover their whole plate instead of standing on its ground line. */
const FULL: ReadonlySet<DrawingName> = new Set(['mosaique', 'galets'])

export const DRAWING_NAMES: readonly DrawingName[] = Object.keys(DRAWINGS) as DrawingName[]

export const isDrawingName = (value: unknown): value is DrawingName =>
  typeof value === 'string' && Object.hasOwn(DRAWINGS, value)

/** Whether a drawing fills its plate edge to edge. */
export const fillsPlate = (name: DrawingName): boolean => FULL.has(name)

export interface DrawingProps {
  readonly name: DrawingName
  /** What is drawn, in words. Left out where the text beside it says the same: the drawing is then hidden from assistive technology. */
  readonly alt?: string
}

/** One of the campaign's cut-paper drawings, inline so that it takes the colours of the edition and of the night. */
export const Drawing = ({ name, alt }: DrawingProps) => {
  const { viewBox, Shapes } = DRAWINGS[name]
  return (
    <svg
      viewBox={viewBox}
      preserveAspectRatio={fillsPlate(name) ? 'xMidYMid slice' : undefined}
      focusable="false"
      role={alt ? 'img' : undefined}
      aria-label={alt}
      aria-hidden={alt ? undefined : true}
    >
      <Shapes />
    </svg>
  )
}
