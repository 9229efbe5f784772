import { buildAddress } from '@/addresses'
import { DEFAULT_TIME_ZONE, formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { Correction } from '../corrections'
import { feedHref } from '../newsroom/links'
import { Changes } from './Changes'

/** What was corrected, the newest first: in words, then as lists of files. */
export const Corrections = ({
  locale,
  corrections,
}: {
  locale: Locale
  corrections: readonly Correction[]
}) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <section className="wrap pbe-7" aria-label={say('newsroom.corrections.title')}>
        {corrections.length === 0 && <p>{say('newsroom.corrections.none')}</p>}
        <ul className="rows two">
          {corrections.map(({ id, title, slug, number, code, publicFrom, correction, changes, stopped }) => (
            <li key={id} id={code}>
              <time dateTime={publicFrom}>{set(formatDate(publicFrom, locale, DEFAULT_TIME_ZONE))}</time>
              <div className="stack-s">
                <h2 className="plain">
                  {title && slug ? (
                    <a href={buildAddress({ kind: 'issue', locale, kit: slug, number })}>{set(title)}</a>
                  ) : (
                    set(title ?? code)
                  )}
                </h2>
                <p className="small muted">
                  {say('newsroom.corrections.issue', { number })} <span className="mono-id">{code}</span>
                </p>
                <p className="measure">{set(correction)}</p>
                {stopped && <p className="measure">{say('newsroom.corrections.stopped')}</p>}
                <Changes locale={locale} changes={changes} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="band paper-2" aria-labelledby="told">
        <div className="wrap stack">
          <h2 id="told">{say('newsroom.corrections.toldTitle')}</h2>
          <p className="measure">{say('newsroom.corrections.told')}</p>
          <p className="actions">
            <Button
              locale={locale}
              href={buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] })}
              label={say('newsroom.check.title')}
            />
            <Go
              locale={locale}
              href={feedHref(locale, 'corrections')}
              label={say('newsroom.feeds.corrections')}
            />
          </p>
        </div>
      </section>
    </>
  )
}
