import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import type { Sign } from './refusalSigns'

const ALT: Record<Locale, (sign: Sign) => string> = {
  fr: (sign) => {
    if (sign.kind === 'turn') return `Une feuille « ${sign.from} », une flèche, une feuille « ${sign.to} ».`
    if (sign.kind === 'differ')
      return `Une feuille « ${sign.from} » qui n’est pas une feuille « ${sign.to} ».`
    if (sign.kind === 'heavy')
      return sign.limit
        ? `Une feuille trop chargée sur une balance : ${sign.figure}, pour ${sign.limit} au plus.`
        : 'Une feuille trop chargée sur une balance.'
    if (sign.kind === 'torn') return 'Une feuille déchirée.'
    if (sign.kind === 'empty') return sign.label ? `Un cadre vide : ${sign.label}.` : 'Un cadre vide.'
    if (sign.kind === 'loop') return 'Une feuille avec une flèche qui revient sur elle-même.'
    return 'Trois feuilles qui attendent leur tour.'
  },
  en: (sign) => {
    if (sign.kind === 'turn') return `A sheet “${sign.from}”, an arrow, a sheet “${sign.to}”.`
    if (sign.kind === 'differ') return `A sheet “${sign.from}” that is no sheet “${sign.to}”.`
    if (sign.kind === 'heavy')
      return sign.limit
        ? `A crowded sheet on a scale: ${sign.figure}, where ${sign.limit} is the most.`
        : 'A crowded sheet on a scale.'
    if (sign.kind === 'torn') return 'A torn sheet.'
    if (sign.kind === 'empty') return sign.label ? `An empty frame: ${sign.label}.` : 'An empty frame.'
    if (sign.kind === 'loop') return 'A sheet with an arrow that leads back to itself.'
    return 'Three sheets that wait for their turn.'
  },
}

const MOST = { fr: 'au plus', en: 'at most' }

/** The pictogram of a refusal, for a file that can't be shown itself. */
export const RefusalSign = ({ locale, sign }: { readonly locale: Locale; readonly sign: Sign }) => (
  <svg className="sign" viewBox="0 0 224 96" role="img" aria-label={setter(locale)(ALT[locale](sign))}>
    <Drawn locale={locale} sign={sign} />
  </svg>
)

const Drawn = ({ locale, sign }: { locale: Locale; sign: Sign }) => {
  switch (sign.kind) {
    case 'turn':
      return (
        <>
          <Sheet x={4} label={sign.from} />
          <path d="M88 48h44M120 36l12 12-12 12" />
          <Sheet x={148} label={sign.to} strong />
        </>
      )
    case 'differ':
      return (
        <>
          <Sheet x={4} label={sign.from} />
          <path d="M96 40h30M96 56h30M124 28l-26 40" />
          <Sheet x={148} label={sign.to} />
        </>
      )
    case 'heavy':
      return <Heavy locale={locale} {...sign} />
    case 'torn':
      return (
        <>
          <path className="paper" d="M4 42V6h48l20 20v16l-12-8-10 10-12-10-12 10-12-10z" />
          <path className="paper" d="M4 60l12-8 10 10 12-10 12 10 12-10 10 8v30H4z" />
        </>
      )
    case 'empty':
      return (
        <>
          <rect x="4" y="6" width="120" height="84" strokeDasharray="7 5" />
          {sign.label && <Label x={64} y={53} text={sign.label} room={108} />}
        </>
      )
    case 'loop':
      return (
        <>
          <Sheet x={4} label="SVG" />
          <path d="M76 30h44a18 18 0 0 1 0 36H88M100 54L88 66l12 12" />
        </>
      )
    case 'queue':
      return (
        <>
          <Sheet x={4} label="1" />
          <Sheet x={78} label="2" />
          <Sheet x={152} label="3" strong />
        </>
      )
  }
}

/** A sheet with its corner turned down and its type written on it. */
const Sheet = ({ x, label, strong }: { x: number; label: string; strong?: boolean }) => (
  <>
    <path className={strong ? 'paper strong' : 'paper'} d={`M${x} 6h48l20 20v64h-68z`} />
    <path d={`M${x + 48} 6v20h20`} />
    <Label x={x + 34} y={63} text={label} room={60} />
  </>
)

/** A sheet full of lines that pushes its scale down, and how far over the limit it is. */
const Heavy = ({ locale, figure, limit }: { locale: Locale; figure: string; limit: string }) => (
  <>
    <path className="paper" d="M14 4h34l16 16v52H14z" />
    <path d="M21 26h36M21 33h36M21 40h36M21 47h36M21 54h36M21 61h36" />
    <path className="strong" d="M4 72h70M39 72v10M24 92h30l-15-10z" />
    {limit && (
      <>
        <Label x={88} y={34} text={figure} room={134} start />
        <path className="strong" d="M88 46h130" />
        <path d="M88 58h84M172 52v12" />
        <Label x={88} y={82} text={`${limit} ${MOST[locale]}`} room={134} start />
      </>
    )}
  </>
)

const SIZE = 17
const LONGEST = 24
/** About how wide a bold letter is, by its size. */
const LETTER = 0.58

/** Words that fit their room: smaller where they are long. */
const Label = ({
  x,
  y,
  text,
  room,
  start,
}: {
  x: number
  y: number
  text: string
  room: number
  start?: boolean
}) => {
  const words = text.slice(0, LONGEST)
  const size = Math.min(SIZE, room / (Math.max(1, words.length) * LETTER))
  return (
    <text x={x} y={y} fontSize={Number(size.toFixed(1))} textAnchor={start ? 'start' : 'middle'}>
      {words}
    </text>
  )
}
