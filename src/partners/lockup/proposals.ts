import { attempt } from './attempt'
import type { Reason } from './fitted'
import type { LockupInput, LogoVariant, Party, Proposal } from './types'

/** Shapes of a stacked version that are tried, widest first: width over height. */
const SHAPES = [3, 2, 1.5, 1, 0.7]

/** What would do, simplest for the owner first. Each proposal was tried, and the parties stand together with it. */
export function proposalsFor(input: LockupInput, refusal: Reason): Proposal[] {
  const party = input.parties.find(({ id }) => id === refusal.party)
  if (!party) return []
  const works = (change: (party: Party) => Party) =>
    attempt({ ...input, parties: input.parties.map((one) => (one === party ? change(one) : one)) }).ok
  const proposals: Proposal[] = [...ofInk(input, refusal, party, works), ...ofForm(refusal, party, works)]
  if (party.role === 'joint' && works((one) => ({ ...one, role: 'supporting' }))) {
    proposals.push({ what: 'band', party: party.id })
  }
  if (party.variants.length > 0 && works((one) => ({ ...one, variants: [], conditions: {} }))) {
    proposals.push({ what: 'name', party: party.id })
  }
  return [...proposals, ...elsewhere(input, party)]
}

type Works = (change: (party: Party) => Party) => boolean

function ofInk({ ground }: LockupInput, { code }: Reason, party: Party, works: Works): Proposal[] {
  const [first] = party.variants
  if (code !== 'faint' || !first) return []
  const ink = ground === 'light' ? ('black' as const) : ('white' as const)
  const contrast = { light: ground === 'light' ? 21 : 1, dark: ground === 'dark' ? 21 : 1 }
  return works((one) => ({ ...one, variants: [...one.variants, { ...first, ink, contrast }] }))
    ? [{ what: 'ink', party: party.id, ink }]
    : []
}

function ofForm({ code, data }: Reason, party: Party, works: Works): Proposal[] {
  const isShape = code === 'too-wide' || code === 'no-width' || code === 'not-largest'
  if (!isShape || party.variants.some(({ form }) => form === 'stacked')) return []
  const [first] = party.variants
  if (!first) return []
  const shapes = [...(data.limit === undefined ? [] : [data.limit]), ...SHAPES]
  const aspect = shapes.find(
    (shape) =>
      shape < first.width / first.height &&
      works((one) => ({ ...one, variants: [...one.variants, stackedAs(first, shape)] })),
  )
  return aspect === undefined ? [] : [{ what: 'stacked', party: party.id, aspect }]
}

const stackedAs = (first: LogoVariant, aspect: number): LogoVariant => ({
  form: 'stacked',
  ink: first.ink,
  width: aspect,
  height: 1,
  contrast: first.contrast,
})

/** Those below on the next page, or the party itself; else everybody but the lead. */
function elsewhere(input: LockupInput, party: Party): Proposal[] {
  const below = input.parties.filter(({ role }) => role === 'supporting' || role === 'funder')
  const guests = input.parties.filter(({ role }) => role !== 'lead')
  const sets = [...(party.role === 'lead' ? [] : [[party]]), below, guests]
  const leaving = sets.find(
    (set) =>
      set.length > 0 && attempt({ ...input, parties: input.parties.filter((one) => !set.includes(one)) }).ok,
  )
  return leaving ? [{ what: 'next-page', parties: leaving.map(({ id }) => id) }] : []
}
