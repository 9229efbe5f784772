import { PAPER } from './paper'

const { coral, house, light, petal, sky, white } = PAPER

/** An open book with one line marked. */
export const Loi = () => (
  <>
    <rect {...house} x={0} y={352} width={480} height={8} />
    <path {...house} d="M48 352V96h184a8 8 0 0 1 8 8v248zM432 352V96H248a8 8 0 0 0-8 8v248z" />
    <path {...white} d="M64 336V80c70 0 140 4 176 40v232c-36-16-106-16-176-16z" />
    <path {...sky} d="M416 336V80c-70 0-140 4-176 40v232c36-16 106-16 176-16z" />
    <rect {...petal} x={92} y={130} width={116} height={12} />
    <rect {...petal} x={92} y={164} width={96} height={12} />
    <rect {...petal} x={92} y={198} width={116} height={12} />
    <rect {...petal} x={92} y={232} width={80} height={12} />
    <rect {...white} x={272} y={130} width={116} height={12} />
    <rect {...white} x={272} y={164} width={90} height={12} />
    <rect {...white} x={272} y={232} width={116} height={12} />
    <rect {...white} x={272} y={266} width={70} height={12} />
    <path {...coral} d="M272 192h150v24H272z" />
    <circle {...light} cx={436} cy={204} r={40} />
  </>
)
