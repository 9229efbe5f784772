import { buildAddress } from '@/addresses'
import { words } from '@/platform/words'
import { termsOf } from '@/press/newsroom/fold'
import { searched } from '@/press/newsroom/search'
import { searchShelf } from '@/press/newsroom/shelf'
import { SearchForm, SearchResults } from '@/press/views/Search'
import { openReader } from '@/publishing/read'
import { pressWait } from '../limits'
import { pressPage } from '../page'
import { lost, tooManyTries } from '../refusals'
import type { LiveRoom, PressVisit } from '../visit'

const MINUTE = 60_000
/** Each search reads every public kit. */
const LIMIT = { tries: 40, windowMs: MINUTE }

/** Searches the press room: a form that is sent by GET, so that a search has an address to share. */
export const search: LiveRoom = { get: (visit) => (visit.rest.length > 0 ? lost(visit) : show(visit)) }

async function show(visit: PressVisit): Promise<Response> {
  const { locale, payload, request, query } = visit
  const say = words(locale)
  const asked = query.get('q') ?? ''
  const terms = termsOf(asked)
  const wait = terms.length > 0 ? pressWait(request.headers, 'search', LIMIT) : 0
  if (wait > 0) return tooManyTries(visit, wait)
  const hits = terms.length > 0 ? searched(await searchShelf(openReader({ payload, locale })), terms) : null
  return pressPage(
    visit,
    { title: say('newsroom.search.title'), lede: say('newsroom.search.lede') },
    <>
      <SearchForm locale={locale} value={asked.slice(0, 200)} />
      {hits && <SearchResults locale={locale} hits={hits} room={buildAddress({ kind: 'press', locale })} />}
    </>,
  )
}
