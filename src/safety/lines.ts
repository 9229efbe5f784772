import type { Helpline } from '@/payload-types'
import { dialled } from '@/platform/numbers'
import type { Channel, HelplineProps } from '@/ui/Helpline'
import type { ShortLine } from '@/ui/Watch'

type Dialled = NonNullable<Helpline['numbers']>[number]

/** `tel:` or `sms:` with digits alone (RFC 3966, RFC 5724); a short code stays as it is. */
const callHref = ({ number, by }: Dialled): string => `${by}:${dialled(number)}`

const siteLabel = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** Every way to reach a line, the way to call first. */
export function channelsOf(line: Pick<Helpline, 'numbers' | 'website'>): Channel[] {
  const numbers = (line.numbers ?? []).map(
    (dialled): Channel => ({
      kind: dialled.by === 'sms' ? 'sms' : 'phone',
      label: dialled.number,
      href: callHref(dialled),
    }),
  )
  const site: Channel[] = line.website
    ? [{ kind: 'site', label: siteLabel(line.website), href: line.website }]
    : []
  return [...numbers, ...site]
}

/** A line as its card shows it; null when there is no way to reach it. */
export function helplineCard(line: Helpline): HelplineProps | null {
  const [first, ...others] = channelsOf(line)
  if (!first) return null
  return {
    id: line.id,
    name: line.name,
    purpose: line.purpose,
    hours: line.hours,
    channels: [first, ...others],
    how: line.channels,
    languages: line.languages,
    cost: line.cost,
    limits: line.limits,
    verifiedOn: line.verification?.on,
    sourceDate: line.source.date,
  }
}

/** Several cards; lines that can't be reached are left out. */
export const helplineCards = (lines: readonly Helpline[]): HelplineProps[] =>
  lines.map(helplineCard).filter((card) => card !== null)

/** The first number of each line with a few words, for the yellow bar and for paper. */
export const shortLines = (lines: readonly Helpline[]): ShortLine[] =>
  lines.flatMap((line) => {
    const phone = channelsOf(line).find(({ kind }) => kind === 'phone')
    return phone ? [{ number: phone.label, href: phone.href, says: line.short }] : []
  })

/** The emergency numbers, to be said in one sentence: those to call, and the one to write to. */
export function emergencyNumbers(lines: readonly Helpline[]): { call: Channel[]; write: Channel | null } {
  const channels = lines.filter((line) => line.emergency).flatMap(channelsOf)
  return {
    call: channels.filter(({ kind }) => kind === 'phone'),
    write: channels.find(({ kind }) => kind === 'sms') ?? null,
  }
}
