import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { Mark, type Member } from '@/ui/Lockup'
import { setter } from '@/ui/text'

export type InviteSampleProps = {
  locale: Locale
  house: Member
  campaign: { title: string; tagline: string }
  /** The two lines of the yellow bar. */
  lines: readonly string[]
  /** An edition that is online; null while there is none. */
  edition: string | null
}

/** A small picture of an edition, with an empty place where the partner's logo will stand. */
export function InviteSample({ locale, house, campaign, lines, edition }: InviteSampleProps) {
  const say = words(locale)
  const set = setter(locale)
  return (
    <section className="band paper-2" aria-labelledby="sample">
      <div className="wrap split top wide-end">
        <div className="stack">
          <h2 id="sample">{say('invite.sample.title')}</h2>
          <p className="lede">{say('invite.sample.text')}</p>
          {edition && (
            <p>
              <Go locale={locale} label={say('invite.sample.see')} href={edition} arrow />
            </p>
          )}
        </div>
        <figure className="sample">
          <div className="sample-page" aria-hidden="true">
            <p className="sample-watch">{lines.map(set).join(' · ')}</p>
            <ul className="lockup multi">
              <li className="lead">
                <Mark member={house} alt="" />
              </li>
              <li className="joint">
                <span className="sample-logo">{say('invite.sample.logo')}</span>
              </li>
            </ul>
            <div className="sample-hero">
              <p className="sample-title">{set(campaign.title)}</p>
              <p>{set(campaign.tagline)}</p>
            </div>
            <p className="sample-slot">{say('invite.sample.slot')}</p>
          </div>
          <figcaption className="credit">{say('invite.sample.caption')}</figcaption>
        </figure>
      </div>
    </section>
  )
}
