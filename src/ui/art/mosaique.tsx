import { PAPER } from './paper'

const { coral, house, leaf, light, petal, sky, white } = PAPER

/** A mosaic that keeps one whole disc in its middle. */
export const Mosaique = () => (
  <>
    <rect {...petal} x={0} y={0} width={80} height={80} />
    <path {...house} d="M0 0h80a80 80 0 0 1-80 80z" />
    <rect {...house} x={80} y={0} width={80} height={80} />
    <path {...petal} d="M160 80h-80a80 80 0 0 1 80-80z" />
    <rect {...white} x={160} y={0} width={80} height={80} />
    <path {...sky} d="M240 0v80a80 80 0 0 1-80-80z" />
    <rect {...sky} x={240} y={0} width={80} height={80} />
    <path {...coral} d="M240 80v-80a80 80 0 0 1 80 80z" />
    <rect {...coral} x={320} y={0} width={80} height={80} />
    <path {...white} d="M320 0h80a80 80 0 0 1-80 80z" />
    <rect {...leaf} x={400} y={0} width={80} height={80} />
    <path {...house} d="M480 80h-80a80 80 0 0 1 80-80z" />
    <rect {...sky} x={0} y={80} width={80} height={80} />
    <path {...coral} d="M80 80v80a80 80 0 0 1-80-80z" />
    <rect {...house} x={80} y={80} width={80} height={80} />
    <path {...sky} d="M80 160v-80a80 80 0 0 1 80 80z" />
    <rect {...sky} x={320} y={80} width={80} height={80} />
    <path {...house} d="M400 80v80a80 80 0 0 1-80-80z" />
    <rect {...coral} x={400} y={80} width={80} height={80} />
    <path {...sky} d="M400 80h80a80 80 0 0 1-80 80z" />
    <rect {...white} x={0} y={160} width={80} height={80} />
    <path {...leaf} d="M0 160h80a80 80 0 0 1-80 80z" />
    <rect {...sky} x={80} y={160} width={80} height={80} />
    <path {...white} d="M160 240h-80a80 80 0 0 1 80-80z" />
    <rect {...leaf} x={320} y={160} width={80} height={80} />
    <path {...petal} d="M400 160v80a80 80 0 0 1-80-80z" />
    <rect {...white} x={400} y={160} width={80} height={80} />
    <path {...leaf} d="M400 240v-80a80 80 0 0 1 80 80z" />
    <rect {...house} x={0} y={240} width={80} height={80} />
    <path {...sky} d="M80 320h-80a80 80 0 0 1 80-80z" />
    <rect {...coral} x={80} y={240} width={80} height={80} />
    <path {...house} d="M160 240v80a80 80 0 0 1-80-80z" />
    <rect {...leaf} x={160} y={240} width={80} height={80} />
    <path {...petal} d="M160 320v-80a80 80 0 0 1 80 80z" />
    <rect {...house} x={240} y={240} width={80} height={80} />
    <path {...leaf} d="M320 240v80a80 80 0 0 1-80-80z" />
    <rect {...sky} x={320} y={240} width={80} height={80} />
    <path {...coral} d="M400 320h-80a80 80 0 0 1 80-80z" />
    <rect {...petal} x={400} y={240} width={80} height={80} />
    <path {...white} d="M400 240h80a80 80 0 0 1-80 80z" />
    <rect {...white} x={160} y={80} width={160} height={160} />
    <circle {...light} cx={240} cy={160} r={66} />
  </>
)
