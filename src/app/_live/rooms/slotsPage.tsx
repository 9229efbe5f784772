import { doubtsOf } from '@/editions/doubts'
import { type Own, ownEdition } from '@/editions/own'
import { stampOf } from '@/editions/saveSlots'
import { type Faults, fieldsOf, voteOf } from '@/editions/slotDesk'
import { isBlank, slotsGiven, type Written } from '@/editions/slotNames'
import { eventOfField, type Typed, typedOf } from '@/editions/typed'
import { LanguageTabs } from '@/editions/views/LanguageTabs'
import { SlotsForm } from '@/editions/views/SlotsForm'
import { TheirWords } from '@/editions/views/TheirWords'
import { now } from '@/platform/clock'
import { DEFAULT_LOCALE, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { setter } from '@/ui/text'
import { spacePath } from '../spacePath'
import type { MemberVisit } from '../visit'
import { editionPage } from './editionPage'

export type Place = { slug: string; language: Locale; own: Own }

export type Shown = {
  typed?: Typed
  stamp?: string
  status?: number
  faults?: Faults
  neutral?: boolean
  /** What the button that was pressed has done. */
  said?: {
    action: string
    text: 'saved' | 'added' | 'removed' | 'copied' | 'neutralTaken' | 'notSaved'
  }
  /** The fields of dates that could not be kept. */
  unread?: readonly string[]
  conflict?: { mine: Written; theirs: Written }
}

const NO_FAULTS: Faults = new Map()

/** The form of words, with what its last button did: at the events for theirs, at the head for every other. */
export async function showSlots(visit: MemberVisit, place: Place, shown: Shown): Promise<Response> {
  const { own, language, slug } = place
  const { locale } = visit
  const say = words(locale)
  const at = (other: Locale) => spacePath(locale, 'slots', slug, other)
  const given = slotsGiven(own.campaign)
  const { edition, partner, languages } = own
  const fresh = !shown.typed && isBlank(edition.slots) && language !== DEFAULT_LOCALE
  const typed = shown.typed ?? typedOf(edition.slots)
  const faults = shown.faults ?? NO_FAULTS
  const errors = fieldsOf(typed).flatMap((name) => {
    const text = faults.get(name)
    return text ? [{ name, text }] : []
  })
  const { said } = shown
  // What came back stays beside the words until they are asked for anew.
  const answer = own.standing?.asked?.find((row) => row.language === language)?.answer
  const told = said && [say(`slots.said.${said.text}`), ...unreadDates(visit, shown)].join(' ')
  const atEvents = /event/.test(said?.action ?? '')
  return editionPage(visit, {
    room: 'slots',
    own,
    title: say('slots.title'),
    lede: say('slots.lede', { name: partner.name }),
    done: atEvents ? null : told,
    errors,
    status: shown.status,
    body: (
      <div className="wrap stack-xl">
        <LanguageTabs
          label={say('slots.languages')}
          current={language}
          languages={languages.map((one) => ({
            locale: one,
            label: say(`slots.languageNames.${one}`),
            href: at(one),
          }))}
        />
        {answer && (
          <div className="note">
            <p>
              <strong>{say('slots.answered')}</strong>
            </p>
            <blockquote className="measure">{setter(locale)(answer)}</blockquote>
          </div>
        )}
        {shown.conflict && <TheirWords locale={locale} given={given} {...shown.conflict} />}
        {given.length === 0 ? (
          <p>{say('slots.none')}</p>
        ) : (
          <SlotsForm
            locale={locale}
            action={at(language)}
            partner={partner.name}
            given={given}
            typed={typed}
            faults={faults}
            doubts={doubtsOf(typed, now())}
            stamp={shown.stamp ?? stampOf(edition.slots, given)}
            vote={voteOf(own)}
            neutral={shown.neutral ?? false}
            copy={fresh && (await frenchIsWritten(visit, slug))}
            unsaved={shown.conflict !== undefined || visit.typed !== null}
            said={atEvents && said && told ? { added: said.action === 'add-event', text: told } : null}
          />
        )}
      </div>
    ),
  })
}

/** A date that no clock can read is the one thing a draft can't hold: it is said, never lost in silence. */
function unreadDates({ locale }: MemberVisit, { unread = [], said }: Shown): string[] {
  if (said?.text === 'notSaved') return []
  const numbers = [...new Set(unread.map(eventOfField))]
  return numbers.map((number) => words(locale)('slots.said.unread', { number }))
}

async function frenchIsWritten({ payload, member, locale }: MemberVisit, slug: string): Promise<boolean> {
  const own = await ownEdition(payload, member, { campaign: slug, locale, language: DEFAULT_LOCALE })
  return own?.languages.includes(DEFAULT_LOCALE) === true && !isBlank(own.edition.slots)
}
