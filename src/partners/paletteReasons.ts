import { contrast, oklchOf, readHex } from './colour'
import { FIXED, GROUNDS, type Ground, palette } from './palette'

const IDS = ['house', 'ink', 'wash', 'sky', 'light'] as const
export type ResultId = (typeof IDS)[number]

export type Scheme = 'day' | 'night'

/** What was done to a colour: its lightness or its chroma changed. */
export type Moved = 'darkened' | 'lightened' | 'softened'
/** Why a party has no colour of its own. */
export type Fallback = 'missing' | 'unreadable'

/** A colour as it is used: what is written, on what, and how well it can be read (WCAG 2, 1 to 21). */
export type Shade = { text: string; ground: string; contrast: number }

/** One of the colours that are drawn from a party's own. */
export type PaletteResult = {
  id: ResultId
  day: Shade
  night: Shade
  /** the contrast that its text needs */
  needed: number
  /** what was done to the party's colour to get there; nothing where it was kept, or is not the party's */
  moved: Record<Scheme, Moved[]>
}

/** What a party's colour becomes, with all that `paletteWords` says of it. */
export type PaletteReport = {
  /** the colour that all is made from: the party's own, or the campaign's; null: the house's own tokens */
  colour: string | null
  results: PaletteResult[]
  /** the contrast that a text needs */
  needed: number
  /** what was done to the party's colour for words and buttons, by day */
  moved: Moved[]
} & (
  | { own: string; onWhite: number; fallback: null }
  /** why it is not the party's own */
  | { own: null; onWhite: null; fallback: Fallback }
)

/** What a campaign gives to those who have no colour: its own, or (null) the house's; and the ground it opens on. */
export type CampaignColours = { hex: string | null; ground: Ground }

/** Text and headings of the house: 7 (WCAG 2.2, 1.4.6); secondary text: 4.5 (1.4.3). */
const TEXT = 7
const SECONDARY = 4.5

/** The house's own four, from the design tokens, for a campaign without a colour of its own. */
const HOUSE = {
  day: { house: '#064c36', onHouse: '#fcfbf8', houseInk: '#004a33', houseWash: '#def3e4' },
  night: { house: '#8bdcb1', onHouse: '#061a14', houseInk: '#9fe7c0', houseWash: '#122f25' },
} as const

type Four = Record<'house' | 'onHouse' | 'houseInk' | 'houseWash' | 'heroGround', string>

/**
 * Every colour that is drawn from a party's one, by day and by night: how well its text can be read, how well it
 * must be, what was changed, and why, in words. A colour that is missing or can't be read as one gives way to the
 * campaign's, and says so.
 * @param typed what the party gave, as it was typed
 */
export function paletteReasons(typed: unknown, campaign: CampaignColours): PaletteReport {
  const own = readHex(typed)
  const colour = own ?? campaign.hex
  const schemes = fourOf(colour, own ? null : campaign.ground)
  const results = IDS.map(
    (id): PaletteResult => ({
      id,
      day: shadeOf(id, schemes.day, 'day'),
      night: shadeOf(id, schemes.night, 'night'),
      needed: id === 'wash' ? SECONDARY : TEXT,
      moved: { day: movedOf(id, own, schemes.day), night: movedOf(id, own, schemes.night) },
    }),
  )
  const report = { colour, results, needed: TEXT, moved: movedOf('house', own, schemes.day) }
  // What people call white is the paper of the page.
  if (own !== null) return { ...report, own, onWhite: contrast(own, FIXED.day.paper), fallback: null }
  const missing = typed === null || typed === undefined || typed === ''
  return { ...report, own: null, onWhite: null, fallback: missing ? 'missing' : 'unreadable' }
}

/** @param ground the campaign's, where its own colours serve; null for a party's, whose ground is drawn from them */
function fourOf(colour: string | null, ground: Ground | null): Record<Scheme, Four> {
  if (colour === null) {
    const grounds = GROUNDS[ground ?? 'dawn']
    return {
      day: { ...HOUSE.day, heroGround: grounds.day },
      night: { ...HOUSE.night, heroGround: grounds.night },
    }
  }
  const made = palette(colour, ground)
  const hexes = ({ house, onHouse, houseInk, houseWash, heroGround }: typeof made.day): Four => ({
    house: house.hex,
    onHouse: onHouse.hex,
    houseInk: houseInk.hex,
    houseWash: houseWash.hex,
    heroGround,
  })
  return { day: hexes(made.day), night: hexes(made.night) }
}

function shadeOf(id: ResultId, four: Four, scheme: Scheme): Shade {
  const { paper, ink2 } = FIXED[scheme]
  const pairs: Record<ResultId, Omit<Shade, 'contrast'>> = {
    house: { text: four.onHouse, ground: four.house },
    ink: { text: four.houseInk, ground: paper },
    wash: { text: ink2, ground: four.houseWash },
    sky: { text: four.houseInk, ground: four.heroGround },
    light: { text: FIXED.day.ink, ground: FIXED.light },
  }
  const { text, ground } = pairs[id]
  return { text, ground, contrast: contrast(text, ground) }
}

/** How the colour that is seen differs from the party's: of the ink its letters, of the others their ground. */
function movedOf(id: ResultId, own: string | null, four: Four): Moved[] {
  if (own === null || id === 'light') return []
  const before = oklchOf(own)
  const after = oklchOf(
    { house: four.house, ink: four.houseInk, wash: four.houseWash, sky: four.heroGround }[id],
  )
  const moved: Moved[] = []
  if (after.l < before.l - 0.004) moved.push('darkened')
  if (after.l > before.l + 0.004) moved.push('lightened')
  if (after.c < before.c - 0.004) moved.push('softened')
  return moved
}
