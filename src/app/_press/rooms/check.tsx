import { now } from '@/platform/clock'
import { words } from '@/platform/words'
import { journalistOf } from '@/press/accreditation/session'
import { kitsOf, opens } from '@/press/accreditation/standing'
import { CheckAnswer, CheckForm, LONGEST_QUESTION } from '@/press/checking/CheckView'
import { checkIssues } from '@/press/checking/check'
import { readQuestion } from '@/press/checking/question'
import { openReader } from '@/publishing/read'
import { contactFor } from '../contact'
import { pressWait } from '../limits'
import { pressPage } from '../page'
import { lost, tooManyTries } from '../refusals'
import type { LiveRoom, PressVisit } from '../visit'

const MINUTE = 60_000
/** A file's hash is looked for in every manifest. */
const LIMIT = { tries: 30, windowMs: MINUTE }
/** What was typed comes back; a heap of brackets does not. */
const MOST_SHOWN = 50_000

/**
 * "Has my kit been corrected?": `?asked=UPMCQX-2-91C4` has an answer to share; a manifest pasted whole is sent by POST.
 * Neither changes anything.
 */
export const check: LiveRoom = {
  mostBytes: 2 * LONGEST_QUESTION,
  get: (visit) => (visit.rest.length > 0 ? lost(visit) : show(visit, visit.query.get('asked') ?? '')),
  post: (visit, sent) => (visit.rest.length > 0 ? lost(visit) : show(visit, sent.text('asked'), true)),
}

async function show(visit: PressVisit, asked: string, sent = false): Promise<Response> {
  const { locale, payload, request } = visit
  const say = words(locale)
  const page = { title: say('check.title'), lede: say('check.lede') }
  if (!asked && !sent) return pressPage(visit, page, <CheckForm locale={locale} value="" />)
  // Before anything is read: what makes no sense is a try as well.
  const wait = pressWait(request.headers, 'check', LIMIT)
  if (wait > 0) return tooManyTries(visit, wait)
  const question = readQuestion(asked)
  if (!question) {
    const error = say(asked.trim() ? 'check.unreadable' : 'check.empty')
    const value = asked.length > MOST_SHOWN ? '' : asked
    const form = <CheckForm locale={locale} value={value} error={error} />
    return pressPage(visit, { ...page, errors: [{ name: 'asked', text: error }] }, form)
  }
  const checked = await checkIssues(openReader({ payload, locale }), question, await openTo(visit))
  const about = 'sha256' in question ? 'file' : 'number'
  const contact = checked.length === 0 ? await contactFor(visit) : null
  return pressPage(
    visit,
    page,
    <>
      {(checked.length > 0 ? checked : [null]).map((each) => (
        <CheckAnswer
          key={each?.code ?? 'unknown'}
          locale={locale}
          checked={each}
          about={about}
          contact={contact}
        />
      ))}
      <CheckForm locale={locale} value={Object.values(question)[0]} />
    </>,
  )
}

/** The kits of which whoever has a personal link may be told before their embargo. */
async function openTo({ payload, request }: PressVisit): Promise<ReadonlySet<string>> {
  const who = await journalistOf(payload, request.headers)
  return new Set(who ? kitsOf(who).filter((kit) => opens(who, kit, now())) : [])
}
