import { PAPER, thread } from './paper'

const { coral, house, leaf, light, petal, sky, white } = PAPER

/** A picture leaves a house and divides into ever smaller copies. */
export const Echo = () => (
  <>
    <rect {...house} x={0} y={352} width={480} height={8} />
    <path {...house} d="M0 360V138L78 60L156 138V360z" />
    <path {...thread(6)} d="M110 196C160 196 150 178 190 178" />
    <path {...thread(4)} d="M250 178c36 0 26-84 62-84M250 178c36 0 26 84 62 84" />
    <path
      {...thread(3)}
      d="M350 94c26 0 22-46 46-46M350 94c26 0 22 42 46 42M350 262c26 0 22-46 46-46M350 262c26 0 22 42 46 42"
    />
    <rect {...white} x={40} y={154} width={84} height={84} />
    <circle {...light} cx={82} cy={189.28} r={21.84} />
    <path {...leaf} d="M40 238v-16.8h84v16.8z" />
    <rect {...white} x={186} y={142} width={72} height={72} />
    <circle {...light} cx={222} cy={172.24} r={18.72} />
    <path {...leaf} d="M186 214v-14.4h72v14.4z" />
    <rect {...sky} x={302} y={66} width={56} height={56} />
    <circle {...light} cx={330} cy={89.52} r={14.56} />
    <path {...leaf} d="M302 122v-11.2h56v11.2z" />
    <rect {...petal} x={302} y={234} width={56} height={56} />
    <circle {...light} cx={330} cy={257.52} r={14.56} />
    <path {...leaf} d="M302 290v-11.2h56v11.2z" />
    <rect {...petal} x={390} y={28} width={40} height={40} />
    <circle {...white} cx={410} cy={44.8} r={10.4} />
    <path {...leaf} d="M390 68v-8h40v8z" />
    <rect {...white} x={390} y={116} width={40} height={40} />
    <circle {...coral} cx={410} cy={132.8} r={10.4} />
    <path {...leaf} d="M390 156v-8h40v8z" />
    <rect {...sky} x={390} y={196} width={40} height={40} />
    <circle {...white} cx={410} cy={212.8} r={10.4} />
    <path {...leaf} d="M390 236v-8h40v8z" />
    <rect {...white} x={390} y={284} width={40} height={40} />
    <circle {...sky} cx={410} cy={300.8} r={10.4} />
    <path {...leaf} d="M390 324v-8h40v8z" />
    <rect {...sky} x={452} y={8} width={18} height={18} />
    <rect {...petal} x={452} y={34} width={18} height={18} />
    <rect {...white} x={452} y={60} width={18} height={18} />
    <rect {...coral} x={452} y={108} width={18} height={18} />
    <rect {...sky} x={452} y={134} width={18} height={18} />
    <rect {...petal} x={452} y={160} width={18} height={18} />
    <rect {...white} x={452} y={188} width={18} height={18} />
    <rect {...coral} x={452} y={214} width={18} height={18} />
    <rect {...sky} x={452} y={240} width={18} height={18} />
    <rect {...petal} x={452} y={276} width={18} height={18} />
    <rect {...white} x={452} y={302} width={18} height={18} />
    <rect {...coral} x={452} y={326} width={18} height={18} />
  </>
)
