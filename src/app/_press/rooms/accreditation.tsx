import type { Typed } from '@/partners/applying/form'
import { clientOf } from '@/people/limiters'
import { LOCALES, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { askAccreditation } from '@/press/accreditation/ask'
import { type AskedError, readAsked } from '@/press/accreditation/form'
import { AccreditationForm, askedErrorText } from '@/press/views/AccreditationForm'
import { PressContact } from '@/press/views/People'
import { setter } from '@/ui/text'
import { seeOther } from '../../_live/draw'
import type { Sent } from '../../_live/form'
import { contactFor } from '../contact'
import { pressWait } from '../limits'
import { pressPage } from '../page'
import { pressPath } from '../path'
import { lost, tooManyTries } from '../refusals'
import type { LiveRoom, PressVisit } from '../visit'

const HOUR = 3_600_000
/** A newsroom shares an address of the network; nobody needs to ask more than a few times. */
const CLIENT = { tries: 20, windowMs: HOUR }
/**
 * After so many requests with one mailbox from one network in a day, the officers find the others in their list and
 * get no more mail of them. Anybody can type a mailbox: a count of its own would let a stranger use up a
 * journalist's.
 */
const MAILED = { tries: 3, windowMs: 24 * HOUR }
/** The page after it, in each language. */
const SENT: Readonly<Record<Locale, string>> = { fr: 'envoyee', en: 'sent' }
const NOTHING: Typed = new Map()

/** Asking for accreditation: one form, then the page that says what happens next. */
export const accreditation: LiveRoom = {
  get: (visit) => {
    const [step, more] = visit.rest
    if (step === SENT[visit.locale] && more === undefined) return sent(visit)
    return step === undefined ? show(visit, NOTHING, []) : lost(visit)
  },
  post: (visit, form) => (visit.rest.length > 0 ? lost(visit) : take(visit, form)),
}

async function take(visit: PressVisit, { typed }: Sent): Promise<Response> {
  const { locale, payload, request } = visit
  const reading = readAsked(typed, words(locale)('apply.word'))
  if (!reading.ok) return show(visit, typed, reading.errors)
  const { headers } = request
  const wait = pressWait(headers, 'accreditation', CLIENT)
  if (wait > 0) return tooManyTries(visit, wait)
  const same = `${clientOf(headers)} ${reading.values.email.toLowerCase()}`
  const isMailed = pressWait(headers, 'accreditation:mailed', MAILED, same) === 0
  await askAccreditation(payload, reading.values, { isMailed })
  return seeOther(pressPath(locale, 'accreditation', SENT[locale]))
}

function show(visit: PressVisit, typed: Typed, errors: readonly AskedError[]): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  return pressPage(
    visit,
    {
      title: say('accreditation.title'),
      lede: say('accreditation.lede'),
      errors: errors.map((error) => ({ name: error.name, text: askedErrorText(error, locale) })),
    },
    <AccreditationForm locale={locale} typed={typed} errors={errors} />,
  )
}

async function sent(visit: PressVisit): Promise<Response> {
  const { locale } = visit
  const say = words(locale)
  const set = setter(locale)
  const contact = await contactFor(visit)
  return pressPage(
    visit,
    {
      title: say('accreditation.sent.title'),
      lede: say('accreditation.sent.lede'),
      elsewhere: LOCALES.filter((other) => other !== locale).map((other) => SENT[other]),
    },
    <div className="wrap stack pbe-7">
      <p className="measure">{set(say('accreditation.sent.next'))}</p>
      {contact && (
        <>
          <p>
            <strong>{set(say('accreditation.sent.urgent'))}</strong>
          </p>
          <PressContact locale={locale} contact={contact} />
        </>
      )}
    </div>,
  )
}
