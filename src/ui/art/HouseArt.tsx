import { PAPER } from './paper'

const { coral, house, petal } = PAPER

/** The ten windows, in the order in which habits light them: left, top, width. */
const WINDOWS = [
  [62, 168, 56],
  [182, 168, 56],
  [62, 226, 56],
  [182, 226, 56],
  [62, 284, 56],
  [182, 284, 56],
  [62, 342, 56],
  [182, 342, 56],
  [44, 408, 44],
  [212, 408, 44],
] as const

/** The house of the ten habits. */
export const HouseArt = () => (
  <svg className="house-art" width="240" height="384" viewBox="0 0 300 480" aria-hidden="true">
    <path {...coral} d="M218 56h40v90h-40z" />
    <path {...house} d="M10 480V166L150 34l140 132v314z" />
    {WINDOWS.map(([x, y, width], index) => (
      <rect
        key={`${x}-${y}`}
        className={`w${index + 1}`}
        fill="#fdcc45"
        x={x}
        y={y}
        width={width}
        height={42}
      />
    ))}
    <path {...petal} d="M120 480v-52a30 30 0 0 1 60 0v52z" />
    <circle {...petal} cx={150} cy={110} r={24} />
  </svg>
)
