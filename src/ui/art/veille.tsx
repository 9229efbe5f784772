import { PAPER, thread } from './paper'

const { coral, house, light, sky, white } = PAPER

/** A thread leads from a light to a lit door. */
export const Veille = () => (
  <>
    <rect {...house} x={0} y={352} width={480} height={8} />
    <path {...sky} d="M308 352V177L383 102L458 177V352z" />
    <path {...house} d="M338 352V231a45 45 0 0 1 90 0V352z" />
    <path {...light} d="M354 352V249a29 29 0 0 1 58 0V352z" />
    <path {...thread(6)} d="M62 200C90 110 150 150 150 240s88 90 88-6 84-96 84 10c0 60 20 92 58 92" />
    <path {...coral} d="M0 262a62 62 0 0 0 124 0z" />
    <path {...house} d="M31 352a31 31 0 0 1 62 0z" />
    <circle {...white} cx={150} cy={240} r={20} />
    <circle {...white} cx={238} cy={234} r={20} />
    <circle {...white} cx={322} cy={244} r={20} />
    <circle {...light} cx={62} cy={216} r={40} />
    <circle {...coral} cx={150} cy={240} r={8} />
    <circle {...coral} cx={238} cy={234} r={8} />
    <circle {...coral} cx={322} cy={244} r={8} />
  </>
)
