import { Galets } from './galets'
import { Rue } from './rue'

/** The drawings that belong to the design; those of a campaign come from its media library. */
const DRAWINGS = {
  rue: { viewBox: '0 0 1618 220', fit: undefined, Shapes: Rue },
  galets: { viewBox: '0 0 480 360', fit: 'xMidYMid slice', Shapes: Galets },
} as const

/** A cut-paper drawing, inline so that it takes the colours of the edition and of the night. Decoration: silent. */
export const Drawing = ({ name }: { readonly name: keyof typeof DRAWINGS }) => {
  const { viewBox, fit, Shapes } = DRAWINGS[name]
  return (
    <svg viewBox={viewBox} preserveAspectRatio={fit} focusable="false" aria-hidden="true">
      <Shapes />
    </svg>
  )
}
