import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Drawing } from './art/Drawing'
import { Emergency, type EmergencyProps } from './Emergency'
import { type HelplineProps, Helplines } from './Helpline'
import { Hero } from './Hero'
import { Go, type Target } from './Link'

export interface LostProps {
  readonly locale: Locale
  /** Nothing at this address, a fault of ours, or a partner's edition that is off for a time. */
  readonly why: 'notFound' | 'broken' | 'away'
  /** Who paused it, where it wasn't its partner. */
  readonly house?: string
  /** The home of the site in this language. */
  readonly home: string
  /** The campaigns a reader may have looked for; the first is offered as the way on. */
  readonly campaigns: readonly Target[]
  /** The page that says where to report. */
  readonly act?: string | null
  readonly emergency?: Omit<EmergencyProps, 'locale'> | null
  readonly lines: readonly HelplineProps[]
}

/** What happened, then the helplines, then the campaigns. No search, no script. */
export const Lost = ({ locale, why, house = '', home, campaigns, act, emergency, lines }: LostProps) => {
  const say = words(locale)
  const [first] = campaigns
  return (
    <>
      <Hero
        locale={locale}
        heading={say(`site.${why}.title`)}
        lede={say(`site.${why}.lede`, { house })}
        ground="sky"
        crumbs={[{ label: say('site.home'), href: home }, { label: say(`site.${why}.crumb`) }]}
        first={first ? { href: first.href, label: say('site.goToCampaign') } : null}
        second={act ? { href: act, label: say('site.toAct') } : null}
        art={<Drawing name="galets" />}
      />
      {lines.length > 0 && (
        <section className="band" aria-labelledby="help">
          <div className="wrap stack-l">
            <div className="stack">
              <h2 id="help">{say('help.worried')}</h2>
              {emergency && <Emergency locale={locale} {...emergency} />}
            </div>
            <Helplines locale={locale} lines={lines} />
          </div>
        </section>
      )}
      {campaigns.length > 0 && (
        <section className="band paper-2" aria-labelledby="campaigns">
          <div className="wrap stack">
            <h2 id="campaigns">{say('site.campaigns')}</h2>
            {campaigns.map((campaign) => (
              <p key={campaign.href}>
                <Go {...campaign} locale={locale} arrow />
              </p>
            ))}
          </div>
        </section>
      )}
    </>
  )
}
