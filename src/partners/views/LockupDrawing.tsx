import { baselineOf } from '../lockup/item'
import type { Box, ComposedLockup, LockupGround } from '../lockup/types'
import { FIXED } from '../palette'

/** Thousandths of a pixel are as exact as any screen. */
const at = (value: number): number => Math.round(value * 1_000) / 1_000

const PAPER: Record<LockupGround, string> = { light: FIXED.day.paper, dark: FIXED.night.paper }

/**
 * A composed lock-up as a picture: logos by their addresses, names and sentences as text. Drawn at its own size,
 * and smaller where the page is narrower.
 * @param says what it shows, for those who don't see it
 */
export const LockupDrawing = ({
  lockup,
  says,
}: {
  readonly lockup: ComposedLockup
  readonly says: string
}) => {
  const { boxes, width, height, direction } = lockup
  return (
    <svg
      className="lockup-drawing"
      width={at(width)}
      height={at(height)}
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      role="img"
      aria-label={says}
    >
      {boxes.map((box) => (
        <Drawn key={`${box.kind} ${at(box.x)} ${at(box.y)}`} box={box} rtl={direction === 'rtl'} />
      ))}
    </svg>
  )
}

const Drawn = ({ box, rtl }: { readonly box: Box; readonly rtl: boolean }) => {
  const place = { x: at(box.x), y: at(box.y), width: at(box.width), height: at(box.height) }
  switch (box.kind) {
    case 'mark': {
      const { x, y, width, height } = box.file
      return <image href={box.variant.href} x={at(x)} y={at(y)} width={at(width)} height={at(height)} />
    }
    case 'rule':
      return <rect className="rule" {...place} />
    case 'plate':
      return <rect fill={PAPER[box.ground]} {...place} />
    default: {
      const x = at(rtl ? box.x + box.width : box.x)
      const first = box.y + baselineOf(box)
      const lines = box.lines.map((line, index) => ({ line, y: at(first + index * box.lineHeight) }))
      return (
        <text className={box.kind} fontSize={at(box.size)} direction={rtl ? 'rtl' : undefined}>
          {lines.map(({ line, y }) => (
            <tspan key={y} x={x} y={y}>
              {line}
            </tspan>
          ))}
        </text>
      )
    }
  }
}
