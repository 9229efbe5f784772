import type { ReactNode } from 'react'
import { editionLook } from '@/editions/look'
import { words } from '@/platform/words'
import { Claim } from '@/ui/Claim'
import { Button, Go } from '@/ui/Link'
import { Lockup } from '@/ui/Lockup'
import { PictureView } from '@/ui/Picture'
import { setter } from '@/ui/text'
import type { EmbedOptions, HeadingLevel } from '../options'
import { schemeMember } from '../scheme'
import { type EmbedView, linesOf } from '../view'
import { LineCard, ShortLine, VerifiedTogether } from './Lines'

type WidgetProps = {
  view: EmbedView
  options: EmbedOptions
  /** The path of the embed as it is shown, for the way back from a call page. */
  back: string
}

/** A campaign in a frame of somebody else's page. Every form carries helplines; no option takes them out. */
export const Widget = ({ view, options, back }: WidgetProps) => {
  const { locale, edition } = view
  const { form } = options
  // Without its drawing the whole is laid out as what has none.
  const shape = form === 'full' && !view.picture ? 'compact' : form
  return (
    <main className={`widget w-${shape}`} aria-label={setter(locale)(edition.campaign.title)}>
      <div className="w-in">
        <Words view={view} options={options} />
        {form === 'full' && view.picture && (
          <div className="w-art">
            <PictureView
              locale={locale}
              picture={view.picture}
              sizes="(min-width: 34rem) 20rem, 100vw"
              silent
            />
          </div>
        )}
        <Help view={view} options={options} back={back} />
        <Foot view={view} options={options} />
      </div>
    </main>
  )
}

const heading = (level: HeadingLevel, below = 0) => `h${Math.min(level + below, 6)}` as 'h2'

const Words = ({ view, options }: Omit<WidgetProps, 'back'>) => {
  const { locale, edition, figures, action } = view
  const { form, title, level } = options
  const set = setter(locale)
  const Title = heading(level)
  const parts: ReactNode[] = []
  if (title)
    parts.push(
      <Title key="title" className="w-title">
        {set(edition.campaign.title)}
      </Title>,
    )
  if (form === 'full' || form === 'compact') parts.push(<p key="tagline">{set(edition.campaign.tagline)}</p>)
  if (form === 'figures')
    parts.push(
      <div key="figures" className="w-claims">
        {figures.map(({ id, ...figure }) => (
          <Claim key={id} locale={locale} {...figure} />
        ))}
      </div>,
    )
  if (form !== 'helplines')
    parts.push(
      <p key="action">
        <Button {...action} locale={locale} />
      </p>,
    )
  return parts.length > 0 ? <div className="w-words">{parts}</div> : null
}

const Help = ({ view, options, back }: WidgetProps) => {
  const { locale } = view
  const lines = linesOf(view, options.form)
  if (options.form !== 'helplines')
    return (
      <div className="w-help">
        {lines.map((line) => (
          <ShortLine key={line.id} locale={locale} line={line} back={back} />
        ))}
      </div>
    )
  const { act } = view.addresses
  return (
    <div className="w-lines">
      <ul className="helplines">
        {lines.map((line) => (
          <LineCard
            key={line.id}
            locale={locale}
            line={line}
            back={back}
            heading={heading(options.level, options.title ? 1 : 0)}
            together
          />
        ))}
      </ul>
      {act && (
        <p>
          <Go locale={locale} href={act} label={words(locale)('embed.allLines')} arrow />
        </p>
      )}
    </div>
  )
}

/** Who carries it, who vouches for the numbers; on a page that is none of the partner's, how to have one's own. */
const Foot = ({ view, options }: Omit<WidgetProps, 'back'>) => {
  const { locale, edition, addresses } = view
  const say = words(locale)
  const { lead, mate } = editionLook(edition)
  return (
    <div className="w-lock">
      <Lockup
        locale={locale}
        lead={schemeMember(lead, options.scheme)}
        mate={mate && schemeMember(mate, options.scheme)}
        home={addresses.home}
      />
      <VerifiedTogether locale={locale} lines={linesOf(view, options.form)} />
      {!edition.partner && addresses.relay && (
        <Go locale={locale} href={addresses.relay} label={say('embed.makeYours')} />
      )}
      {edition.campaign.demonstration && <p className="small muted">{say('site.demonstration')}</p>}
      {/* Where the frame may open nothing, our script shows where the link would have led. */}
      <p className="w-address small" hidden aria-live="polite" />
    </div>
  )
}
