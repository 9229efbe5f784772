import type { Campaign } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Ranges } from '@/reach/ranges'
import { isQuiet, type Summary } from '@/reach/summarise'
import { ReachChart } from '@/reach/views/ReachChart'
import { ReachDetail } from '@/reach/views/ReachDetail'
import { ReachNotes } from '@/reach/views/ReachNotes'
import { shownRange, WORDS } from '@/reach/words'
import { Agree } from '@/ui/form/Agree'
import { Submit } from '@/ui/form/Submit'
import { spacePath } from '../spacePath'

const SPANS = ['day', 'week', 'month'] as const

export type ReachPageProps = {
  locale: Locale
  campaign: Campaign
  /** All that the organisation relays: the others are a link away. */
  campaigns: readonly Campaign[]
  span: (typeof SPANS)[number]
  over: Summary
  also: readonly Summary[]
  /** The sums that all these tables may tell. */
  totals: Ranges
  /** What paths are called. */
  names: ReadonlyMap<string, string>
  monthlyMail: boolean
}

/** Reach over time, then by page, language, embed and file; what it can't tell; the file and the monthly letter. */
export function ReachPage(props: ReachPageProps) {
  const { locale, campaign, campaigns, span, over, also, totals, names, monthlyMail } = props
  const say = words(locale)
  const at = (slug: string, ...more: string[]) => spacePath(locale, 'reach', slug, ...more)
  return (
    <div className="wrap stack-xl pbe-7">
      {campaigns.length > 1 && (
        <ul className="list">
          {campaigns.map(({ id, title, slug }) => (
            <li key={id}>{id === campaign.id ? <strong>{title}</strong> : <a href={at(slug)}>{title}</a>}</li>
          ))}
        </ul>
      )}
      <section aria-labelledby="over" className="stack">
        <h2 id="over">{campaign.title}</h2>
        <nav className="crumbs" aria-label={say('share.reach.period')}>
          <ol>
            {SPANS.map((one) => (
              <li key={one}>
                {one === span ? (
                  <span aria-current="page">{say(`share.reach.by.${one}`)}</span>
                ) : (
                  <a href={at(campaign.slug, one)}>{say(`share.reach.by.${one}`)}</a>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <ReachChart summary={over} locale={locale} id="reach" totals={totals} />
        {totals.robots.most > 0 && <p>{WORDS[locale].robotsApart(shownRange(totals.robots, locale))}</p>}
        {!isQuiet(over.total) && (
          <p>
            <a className="go" href={at(campaign.slug, span, 'csv')}>
              {say('share.reach.csv')}
            </a>
          </p>
        )}
      </section>
      <ReachDetail summaries={also} locale={locale} totals={totals} names={names} />
      <ReachNotes locale={locale} />
      <form method="post" className="stack">
        {/* A box without its tick sends nothing: by this, an empty form is carried through the way in as well. */}
        <input type="hidden" name="do" value="mail" />
        <Agree locale={locale} name="monthlyMail" label={say('share.reach.mail')} checked={monthlyMail} />
        <Submit locale={locale} label={say('share.reach.save')} quiet />
      </form>
    </div>
  )
}
