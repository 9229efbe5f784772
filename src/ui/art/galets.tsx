import { PAPER } from './paper'

const { coral, house, leaf, light, petal, sky, white } = PAPER

/** Ten pebbles form a path to a lit house. */
export const Galets = () => (
  <>
    <circle {...light} cx={96} cy={84} r={56} />
    <path {...coral} d="M352 150V48L400 0L448 48V150z" />
    <path {...light} d="M388 150v-33a13 13 0 0 1 26 0v33z" />
    <rect {...light} x={368} y={66} width={20} height={26} />
    <rect {...light} x={412} y={66} width={20} height={26} />
    <path {...leaf} d="M0 360V292C110 286 190 250 262 196 330 146 400 138 480 138v222z" />
    <path {...house} d="M0 360v-96a96 96 0 0 1 96 96z" />
    <ellipse {...white} cx={150} cy={334} rx={30} ry={19.8} />
    <ellipse {...petal} cx={214} cy={310} rx={26} ry={17.16} />
    <ellipse {...sky} cx={268} cy={284} rx={23} ry={15.18} />
    <ellipse {...white} cx={232} cy={256} rx={20} ry={13.2} />
    <ellipse {...petal} cx={282} cy={236} rx={18} ry={11.88} />
    <ellipse {...sky} cx={330} cy={228} rx={16} ry={10.56} />
    <ellipse {...white} cx={366} cy={210} rx={14} ry={9.24} />
    <ellipse {...petal} cx={342} cy={190} rx={12} ry={7.92} />
    <ellipse {...sky} cx={372} cy={174} rx={11} ry={7.26} />
    <ellipse {...white} cx={398} cy={160} rx={9} ry={5.94} />
  </>
)
