import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Icon } from '@/ui/Icon'
import { setter } from '@/ui/text'
import { LONGEST_QUERY } from '../newsroom/fold'
import type { Hit, Part } from '../newsroom/search'
import type { Found } from '../newsroom/shelf'

/** Asks what to look for. It is sent by GET: nothing is changed by looking. */
export const SearchForm = ({ locale, value }: { locale: Locale; value?: string }) => {
  const say = words(locale)
  return (
    <search className="wrap pbe-7">
      <form
        className="ask-line"
        action={buildAddress({ kind: 'pressLive', locale, room: 'search', rest: [] })}
        method="get"
      >
        <div className="field">
          <label htmlFor="q">{say('newsroom.search.label')}</label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={value}
            maxLength={LONGEST_QUERY}
            spellCheck={false}
          />
        </div>
        <button className="button" type="submit">
          {say('newsroom.search.button')}
          <Icon name="arrow" />
        </button>
      </form>
    </search>
  )
}

/** The most that one page shows: whoever searches for less adds a word. */
const MOST = 30

/** What was found, the best first; what to do when there is nothing. */
export const SearchResults = ({
  locale,
  hits,
  room,
}: {
  locale: Locale
  hits: readonly Hit<Found>[]
  /** Where the press room stands. */
  room: string
}) => {
  const say = words(locale)
  return (
    <section className="wrap pbe-7" aria-labelledby="found">
      <h2 id="found" className="mbe-6">
        {say('newsroom.search.found', { count: hits.length })}
      </h2>
      {hits.length === 0 && (
        <p className="measure">
          {say('newsroom.search.nothing')} <a href={room}>{say('newsroom.search.toRoom')}</a>
        </p>
      )}
      {hits.length > MOST && <p className="measure">{say('newsroom.search.more', { count: MOST })}</p>}
      <ol className="found">
        {hits.slice(0, MOST).map(({ of, title, excerpt }) => (
          <li key={of.href}>
            <p className="small muted">
              {[say(`newsroom.search.${of.kind}`), of.about].filter(Boolean).join(' · ')}
            </p>
            <h3>
              <a href={of.href}>
                <Marked locale={locale} parts={title} />
              </a>
            </h3>
            <p>
              <Marked locale={locale} parts={excerpt} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Marked = ({ locale, parts }: { locale: Locale; parts: readonly Part[] }) => {
  const set = setter(locale)
  // The parts of one text, in its order: their places are what tells them apart.
  let at = 0
  return parts.map(({ text, found }) => {
    const key = at
    at += text.length
    return found ? <mark key={key}>{set(text)}</mark> : set(text)
  })
}
