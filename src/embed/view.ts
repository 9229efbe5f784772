import { buildAddress } from '@/addresses'
import type { EditionView } from '@/editions/view'
import type { Helpline } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { channelsOf } from '@/safety/lines'
import type { ClaimProps } from '@/ui/Claim'
import type { Channel } from '@/ui/Helpline'
import type { Target } from '@/ui/Link'
import type { Picture } from '@/ui/Picture'
import type { Form } from './options'

/** One helpline as an embed shows it. */
export type EmbedLine = {
  id: string
  name: string
  /** How it is reached first, as printed: a number, or a site. */
  first: Channel
  /** A few words after the number. */
  says: string
  purpose: string
  hours: string
  emergency: boolean
  verifiedOn: string | null
  sourceDate: string | null
}

export type EmbedFigure = Omit<ClaimProps, 'locale'> & { id: string }

/** What stands in other people's pages: an edition, with absolute addresses. Every form is drawn from this. */
export type EmbedView = {
  locale: Locale
  /** Scheme and host of the site, without a slash at its end. */
  site: string
  edition: EditionView
  /** The home's own invitation to read, else the campaign's name. */
  action: Target
  picture: Picture | null
  figures: readonly EmbedFigure[]
  /** In the campaign's order. */
  lines: readonly EmbedLine[]
  /** Absolute. `embed` is the page in a frame, `check` answers whether a copy is still right. */
  addresses: {
    home: string
    embed: string
    check: string
    script: string
    /** Where the campaign says who to turn to, and what partners may do; null where it has no such page. */
    act: string | null
    relay: string | null
  }
  /** When it was read. */
  now: Date
}

export type EmbedInput = Pick<EmbedView, 'site' | 'edition' | 'picture' | 'figures' | 'now'> & {
  /** Paths on the site, or whole addresses. */
  action: Target | null
  home: string
  act: string | null
  relay: string | null
  /** The words of a button that leads to a campaign which has none. */
  read: string
}

/** Pure: the same reading gives the same embed. */
export function embedView(input: EmbedInput): EmbedView {
  const { site, edition, picture, figures, now } = input
  const { locale, campaign, partner } = edition
  const absolute = (path: string): string => new URL(path, site).href
  const place = { locale, campaign: campaign.slug, partner: partner?.slug }
  return {
    locale,
    site,
    edition,
    action: input.action
      ? { label: input.action.label, href: absolute(input.action.href) }
      : { label: input.read, href: absolute(input.home) },
    picture,
    figures,
    lines: edition.safety.helplines.flatMap((line) => lineOf(line) ?? []),
    addresses: {
      home: absolute(input.home),
      embed: absolute(buildAddress({ kind: 'embed', ...place })),
      check: absolute(buildAddress({ kind: 'embedCheck', ...place })),
      script: absolute(buildAddress({ kind: 'service', name: 'embedElement' })),
      act: input.act && absolute(input.act),
      relay: input.relay && absolute(input.relay),
    },
    now,
  }
}

/** Null when there is no way to reach it. */
export function lineOf(line: Helpline): EmbedLine | null {
  const [first] = channelsOf(line)
  return first
    ? {
        id: line.id,
        name: line.name,
        first,
        says: line.short || line.name,
        purpose: line.purpose,
        hours: line.hours,
        emergency: line.emergency ?? false,
        verifiedOn: line.verification?.on ?? null,
        sourceDate: line.source.date ?? null,
      }
    : null
}

/** How many lines stand in an embed that is not about them alone, as in the yellow bar, and in one that is. */
const FEW = 2
const MANY = 6

/**
 * The lines that a form shows; no form is without any. Those to call by day and night come first, and where none can
 * be called, those to open or to write to.
 */
export function linesOf({ lines }: Pick<EmbedView, 'lines'>, form: Form): readonly EmbedLine[] {
  if (form === 'helplines') return lines.slice(0, MANY)
  const plain = lines.filter(({ emergency }) => !emergency)
  const callable = plain.filter(({ first }) => first.kind === 'phone')
  return [callable, plain, lines].find((some) => some.length > 0)?.slice(0, FEW) ?? []
}

/** Where a line's number leads in a frame: to its own page, on the host that the frame comes from. */
export const callAddress = (locale: Locale, id: string): string =>
  buildAddress({ kind: 'call', locale, line: id })
