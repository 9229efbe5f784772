import type { ElementType } from 'react'
import type { Locale } from '@/platform/languages'
import { Icon } from '@/ui/Icon'
import { Verified } from '@/ui/Seal'
import { classes, setter } from '@/ui/text'
import { callAddress, type EmbedLine } from '../view'

type LineProps = { locale: Locale; line: EmbedLine; back: string | null }

/**
 * Where a number leads in a frame: to its own page. In a sandbox `tel:` is dead, and so is a new window: without a
 * script the page opens in the frame, which works everywhere. Our script opens it beside the host's page where it may.
 */
export function lineTarget({ locale, line, back }: LineProps): { href: string; target: '_self' | '_blank' } {
  if (line.first.kind === 'site') return { href: line.first.href, target: '_blank' }
  const query = back ? `?${new URLSearchParams({ back })}` : ''
  return { href: `${callAddress(locale, line.id)}${query}`, target: '_self' }
}

/** The number first, always as text. */
export const ShortLine = (props: LineProps) => {
  const { locale, line } = props
  const set = setter(locale)
  return (
    <a {...lineTarget(props)} rel="noopener noreferrer">
      <span>
        <strong translate="no" dir="ltr">
          {line.first.label}
        </strong>{' '}
        {set(line.says)}
      </span>
    </a>
  )
}

type LineCardProps = LineProps & {
  heading: ElementType
  /** Who vouches for it is said once, for all lines. */
  together?: boolean
}

/** A line as its card shows it: number, name, for whom, hours, who vouches for it. */
export const LineCard = ({ heading: Heading, together = false, ...props }: LineCardProps) => {
  const { locale, line } = props
  const { first } = line
  const set = setter(locale)
  const size = first.kind === 'site' ? 'site' : first.label.length > 7 ? 'long' : null
  return (
    <li className="helpline">
      <a
        className={classes('call', size)}
        {...lineTarget(props)}
        rel="noopener noreferrer"
        translate="no"
        dir="ltr"
      >
        <span>{first.label}</span>
      </a>
      <Heading className="plain">
        <bdi translate="no">{set(line.name)}</bdi>
      </Heading>
      <p>{set(line.purpose)}</p>
      <p className="hours">
        <Icon name="clock" />
        <span>{set(line.hours)}</span>
      </p>
      {!together && <Verified locale={locale} verifiedOn={line.verifiedOn} sourceDate={line.sourceDate} />}
    </li>
  )
}

/**
 * Who vouches for several lines at once: we, with the day of the oldest check, or, where one was never checked, the
 * oldest source.
 */
export const VerifiedTogether = ({ locale, lines }: { locale: Locale; lines: readonly EmbedLine[] }) => {
  const checks = lines.map(({ verifiedOn }) => verifiedOn)
  const sources = lines.filter(({ verifiedOn }) => !verifiedOn).map(({ sourceDate }) => sourceDate)
  return (
    <Verified
      locale={locale}
      verifiedOn={checks.every(Boolean) ? oldest(checks) : null}
      sourceDate={sources.every(Boolean) ? oldest(sources) : null}
    />
  )
}

const oldest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null
