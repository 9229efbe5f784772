import { lit, PAPER } from './paper'

const { coral, house, leaf, petal, sky, white } = PAPER

/** A street of cut-paper houses with lit windows. */
export const Rue = () => (
  <>
    <path {...house} d="M0 220V125L55 70L110 125V220z" />
    <rect {...lit(0)} x={24.2} y={157} width={18} height={24} />
    <rect {...white} x={68.2} y={157} width={18} height={24} />
    <path {...coral} d="M110 220V70a40 40 0 0 1 80 0V220z" />
    <path {...lit(1)} d="M139 151v-23a11 11 0 0 1 22 0v23z" />
    <path {...sky} d="M190 220V134L310 100V220z" />
    <rect {...lit(2)} x={216.4} y={169.6} width={18} height={24} />
    <rect {...lit(2)} x={264.4} y={169.6} width={18} height={24} />
    <path {...white} d="M310 220V98L358 50L406 98V220z" />
    <rect {...lit(3)} x={331.12} y={148.6} width={18} height={24} />
    <rect {...petal} x={369.52} y={148.6} width={18} height={24} />
    <path {...leaf} d="M406 220V136a46 46 0 0 1 92 0V220z" />
    <path {...lit(4)} d="M441 181v-23a11 11 0 0 1 22 0v23z" />
    <path {...petal} d="M498 220V85L563 20L628 85V220z" />
    <rect {...lit(5)} x={526.6} y={136} width={18} height={24} />
    <rect {...lit(5)} x={578.6} y={136} width={18} height={24} />
    <path {...house} d="M628 220V104L718 70V220z" />
    <rect {...lit(6)} x={647.8} y={157} width={18} height={24} />
    <rect {...white} x={683.8} y={157} width={18} height={24} />
    <path {...sky} d="M718 220V83a39 39 0 0 1 78 0V220z" />
    <path {...lit(7)} d="M746 158v-23a11 11 0 0 1 22 0v23z" />
    <path {...coral} d="M796 220V136L852 80L908 136V220z" />
    <rect {...lit(8)} x={820.64} y={161.2} width={18} height={24} />
    <rect {...lit(8)} x={865.44} y={161.2} width={18} height={24} />
    <path {...leaf} d="M908 220V74L1008 40V220z" />
    <rect {...lit(0)} x={930} y={144.4} width={18} height={24} />
    <rect {...white} x={970} y={144.4} width={18} height={24} />
    <path {...house} d="M1008 220V118a48 48 0 0 1 96 0V220z" />
    <path {...lit(1)} d="M1045 171v-23a11 11 0 0 1 22 0v23z" />
    <path {...sky} d="M1104 220V86L1156 34L1208 86V220z" />
    <rect {...lit(2)} x={1126.88} y={141.88} width={18} height={24} />
    <rect {...lit(2)} x={1168.48} y={141.88} width={18} height={24} />
    <path {...petal} d="M1208 220V124L1328 90V220z" />
    <rect {...lit(3)} x={1234.4} y={165.4} width={18} height={24} />
    <rect {...white} x={1282.4} y={165.4} width={18} height={24} />
    <path {...white} d="M1328 220V64a42 42 0 0 1 84 0V220z" />
    <path {...lit(4)} d="M1359 147v-23a11 11 0 0 1 22 0v23z" />
    <path {...house} d="M1412 220V120L1472 60L1532 120V220z" />
    <rect {...lit(5)} x={1438.4} y={152.8} width={18} height={24} />
    <rect {...lit(5)} x={1486.4} y={152.8} width={18} height={24} />
    <path {...coral} d="M1532 220V134L1618 100V220z" />
    <rect {...lit(6)} x={1550.92} y={169.6} width={18} height={24} />
    <rect {...white} x={1585.32} y={169.6} width={18} height={24} />
  </>
)
