import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from './Icon'
import { Island } from './Island'
import { classes, setter } from './text'

/** One line of help, short: its number as printed, where the link leads, and a few words. */
export interface ShortLine {
  readonly number: string
  readonly href: string
  readonly says?: string | null
}

export interface WatchProps {
  readonly locale: Locale
  /** The page that says where to report; null where it isn't public: the numbers then stand on every width. */
  readonly help: string | null
  /** The first two are shown. */
  readonly lines: readonly ShortLine[]
  /** A neutral, unrelated site. */
  readonly exit: string
  /** It scrolls away with the page, where another bar stays in view. */
  readonly still?: boolean
}

/** First thing on every public page, the same in every edition: help, two lines, and the way out. */
export const Watch = ({ locale, help, lines, exit, still }: WatchProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <section
      className={classes('watch', !help && 'direct', still && 'still')}
      aria-label={say('help.region')}
    >
      <div className="wrap">
        {help ? (
          <a className="ask" href={help}>
            <Icon name="phone" />
            {say('help.ask')}
          </a>
        ) : (
          <span className="ask">{say('help.ask')}</span>
        )}
        <span className="lines">
          {lines.slice(0, 2).map((line) => (
            <a key={line.href} href={line.href}>
              <span>
                <strong translate="no" dir="ltr">
                  {set(line.number)}
                </strong>
                <span className="says"> {set(line.says)}</span>
              </span>
            </a>
          ))}
        </span>
        <quick-exit hint={say('help.exitKey')}>
          <a className="exit" href={exit} rel="noreferrer nofollow">
            <span>
              {say('help.exit')}
              <span className="vh"> {say('help.exitRest')}</span>
            </span>
            <Icon name="leave" />
          </a>
        </quick-exit>
      </div>
      <Island name="quick-exit" />
    </section>
  )
}

/** The first link of a page: past the bar and the menu, to what the page says. */
export const Skip = ({ locale }: { readonly locale: Locale }) => (
  <a className="skip" href={`#${CONTENT}`}>
    {words(locale)('site.skip')}
  </a>
)

/** The id of `main`. */
export const CONTENT = 'content'
