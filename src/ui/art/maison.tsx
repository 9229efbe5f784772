import { PAPER } from './paper'

const { coral, house, leaf, light, petal, sky, white } = PAPER

/** Under an arch, a disc of light rests in a bowl. */
export const Maison = () => (
  <>
    <path {...house} d="M90 360V170a150 150 0 0 1 300 0V360z" />
    <path {...petal} d="M126 360V206a114 114 0 0 1 228 0V360z" />
    <path {...coral} d="M166 236a74 74 0 0 0 148 0z" />
    <circle {...light} cx={240} cy={182} r={54} />
    <rect {...white} x={150} y={322} width={56} height={38} />
    <rect {...sky} x={206} y={300} width={56} height={60} />
    <rect {...white} x={262} y={322} width={68} height={38} />
    <circle {...light} cx={178} cy={341} r={9} />
    <circle {...coral} cx={234} cy={330} r={13} />
    <circle {...leaf} cx={296} cy={341} r={10} />
    <path {...leaf} d="M0 360a38 38 0 0 1 76 0z" />
    <path {...sky} d="M404 360a38 38 0 0 1 76 0z" />
  </>
)
