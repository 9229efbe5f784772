import type { ReactNode } from 'react'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
import { isoDay } from '../day'
import type { EmbedOptions } from '../options'
import { type Copy, type Verdict, verdictOf, versionOf } from '../version'
import { type EmbedLine, type EmbedView, linesOf } from '../view'
import { LineCard } from './Lines'

type CheckPageProps = {
  locale: Locale
  copy: Copy
  options: EmbedOptions
  /** The edition as it stands now; null when the campaign is gone. */
  view: EmbedView | null
  /** The copy is of a partner's edition that is no longer published: `view` is the house's. */
  ended: boolean
  /** What is shown where the campaign is gone. */
  lines: readonly EmbedLine[]
  now: Date
}

/** Whether a copy is still right, in words, and what is right today. */
export const CheckPage = ({ locale, copy, options, view, ended, lines, now }: CheckPageProps) => {
  const say = words(locale)
  const set = setter(locale)
  const shown = view ? linesOf(view, 'helplines') : lines
  return (
    <main className="w-call">
      <h1>{say('embed.check.title')}</h1>
      <Answer locale={locale} copy={copy} options={options} view={view} ended={ended} />
      <h2 className="plain">{say('embed.check.now', { date: set(formatDate(isoDay(now), locale)) })}</h2>
      {view && (
        <p>
          <strong>{set(view.edition.campaign.title)}</strong> {set(view.edition.campaign.tagline)}
        </p>
      )}
      {view && (
        <p>
          <Go locale={locale} href={view.addresses.home} label={say('embed.read')} arrow />
        </p>
      )}
      <ul className="helplines">
        {shown.map((line) => (
          <LineCard key={line.id} locale={locale} line={line} back={null} heading="h3" />
        ))}
      </ul>
    </main>
  )
}

const STATUS = { same: 'ok', text: 'warn', lines: 'error', unknown: 'warn' } as const

const Answer = ({ locale, copy, options, view, ended }: Omit<CheckPageProps, 'lines' | 'now'>): ReactNode => {
  const say = words(locale)
  if (!view)
    return (
      <p className="w-verdict">
        <Status kind="error">{say('embed.check.gone')}</Status>
      </p>
    )
  if (ended)
    return (
      <p className="w-verdict">
        <Status kind="warn">{say('embed.check.ended', { house: view.edition.house.name })}</Status>
      </p>
    )
  const verdict = verdictOf(copy, versionOf(view, options))
  return (
    <p className="w-verdict">
      <Status kind={STATUS[verdict]}>{sentence(locale, verdict, copy.date)}</Status>
    </p>
  )
}

function sentence(locale: Locale, verdict: Verdict, day: string | null): string {
  const say = words(locale)
  if (verdict === 'unknown') return say('embed.check.unknown')
  if (day === null) return say(`embed.check.${verdict}Undated`)
  return say(`embed.check.${verdict}`, { date: setter(locale)(formatDate(day, locale)) })
}
