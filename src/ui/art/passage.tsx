import { lit, PAPER } from './paper'

const { coral, house, leaf, light, petal, sky, white } = PAPER

/** Two arms meet in an arch and carry a disc of light. */
export const Passage = () => (
  <>
    <path {...sky} d="M0 600V432L82 350L164 432V600z" />
    <path {...petal} d="M676 600V392L758 310L840 392V600z" />
    <path {...house} d="M70 600A350 350 0 0 1 420 250L420 328A272 272 0 0 0 148 600z" />
    <path {...coral} d="M770 600A350 350 0 0 0 420 250L420 328A272 272 0 0 1 692 600z" />
    <path {...coral} d="M304 160a116 116 0 0 0 116 116v-116z" />
    <path {...house} d="M536 160a116 116 0 0 1-116 116v-116z" />
    <circle {...light} cx={420} cy={104} r={92} />
    <path {...house} d="M196 600V504a42 42 0 0 1 84 0V600z" />
    <path {...lit(1)} d="M226 600v-32a12 12 0 0 1 24 0v32z" />
    <path {...white} d="M280 600V472L328 424L376 472V600z" />
    <rect {...lit(2)} x={300} y={492} width={20} height={26} />
    <rect {...lit(2)} x={336} y={492} width={20} height={26} />
    <path {...house} d="M314 600v-34a14 14 0 0 1 28 0v34z" />
    <path {...leaf} d="M376 600V488L460 454V600z" />
    <rect {...lit(3)} x={396} y={520} width={44} height={22} />
    <rect {...lit(3)} x={396} y={556} width={44} height={22} />
    <path {...coral} d="M460 600V440a36 36 0 0 1 72 0V600z" />
    <path {...lit(4)} d="M484 470v-24a12 12 0 0 1 24 0v24z" />
    <path {...lit(4)} d="M484 524v-24a12 12 0 0 1 24 0v24z" />
    <path {...house} d="M532 600V504L586 450L640 504V600z" />
    <rect {...lit(5)} x={556} y={522} width={20} height={26} />
    <rect {...lit(5)} x={596} y={522} width={20} height={26} />
    <rect {...house} x={36} y={470} width={28} height={36} />
    <rect {...house} x={100} y={470} width={28} height={36} />
    <rect {...coral} x={732} y={450} width={28} height={36} />
    <rect {...coral} x={780} y={450} width={28} height={36} />
  </>
)
