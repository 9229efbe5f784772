import { buildAddress } from '@/addresses'
import { type Own, ownEdition } from '@/editions/own'
import { withoutBlanks } from '@/editions/readSlots'
import { saveSlots, stampOf } from '@/editions/saveSlots'
import { acted, checkTyped, type Faults, fieldsOf, voteOf } from '@/editions/slotDesk'
import { isBlank, slotsGiven, type Written } from '@/editions/slotNames'
import { type Typed, typedIn, typedOf } from '@/editions/typed'
import { LanguageTabs } from '@/editions/views/LanguageTabs'
import { SlotsForm } from '@/editions/views/SlotsForm'
import { TheirWords } from '@/editions/views/TheirWords'
import { inTransaction } from '@/platform/database/inTransaction'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { seeOther } from '../draw'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'

type Place = { slug: string; language: Locale; own: Own }
const NO_FAULTS: Faults = new Map()

/** The partner's words in one language: `/{campaign}/{language}`. */
export const slots: MemberRoom = {
  get: async (visit) => {
    const place = await placeOf(visit)
    if (!place) return noSuchEdition(visit, 'slots')
    // What was typed when the session had ended comes back with the stamp of its own form.
    const kept = (name: string): string => visit.typed?.get(name)?.[0]?.trim() ?? ''
    return show(visit, place, kept('stamp') ? { typed: typedIn(kept), stamp: kept('stamp') } : {})
  },
  post: async (visit, sent) => {
    const place = await placeOf(visit)
    if (!place) return noSuchEdition(visit, 'slots')
    const { own, language, slug } = place
    const { locale, payload, member } = visit
    const typed = typedIn(sent.text)
    const stamp = sent.text('stamp')
    const action = sent.text('do')
    if (action === 'copy') {
      const copied = await french(visit, slug)
      return show(visit, place, { typed: copied ?? typed, stamp, said: 'copied' })
    }
    if (action && action !== 'save') {
      const said = action === 'neutral' ? 'neutralTaken' : 'changed'
      return show(visit, place, { typed: acted(own, typed, action, language, locale), stamp, said })
    }
    const kept = withoutBlanks(typed)
    const checked = checkTyped(own, kept, locale)
    if (!checked.ok)
      return show(visit, place, {
        typed: kept,
        stamp,
        status: 422,
        faults: checked.faults,
        neutral: checked.neutral,
      })
    const given = slotsGiven(own.campaign)
    const save = { edition: own.edition.id, language, given, stamp, slots: checked.slots }
    const theirs = await inTransaction(payload, (req) => saveSlots(req, save), member)
    if (!theirs) return seeOther(preview(visit, place))
    return show(visit, place, {
      typed: kept,
      stamp: stampOf(theirs, given),
      status: 409,
      conflict: { mine: checked.slots, theirs },
    })
  },
}

async function placeOf({ payload, member, locale, rest }: MemberVisit): Promise<Place | null> {
  const [slug, wanted = locale, more] = rest
  if (!slug || more !== undefined || !isLocale(wanted)) return null
  const own = await ownEdition(payload, member, { campaign: slug, locale, language: wanted })
  return own?.languages.includes(wanted) ? { slug, language: wanted, own } : null
}

/** The French words as the beginning of a translation: its events are events of their own. */
async function french({ payload, member, locale }: MemberVisit, slug: string): Promise<Typed | null> {
  const own = await ownEdition(payload, member, { campaign: slug, locale, language: DEFAULT_LOCALE })
  if (!own) return null
  const typed = typedOf(own.edition.slots)
  return { ...typed, events: typed.events.map((event) => ({ ...event, id: '' })) }
}

const preview = ({ locale }: MemberVisit, { slug, language }: Place): string =>
  buildAddress({ kind: 'space', locale, room: 'preview', rest: [slug, language] })

type Shown = {
  typed?: Typed
  stamp?: string
  status?: number
  faults?: Faults
  neutral?: boolean
  said?: 'changed' | 'copied' | 'neutralTaken'
  conflict?: { mine: Written; theirs: Written }
}

async function show(visit: MemberVisit, place: Place, shown: Shown): Promise<Response> {
  const { own, language, slug } = place
  const { locale } = visit
  const say = words(locale)
  const at = (other: Locale) => buildAddress({ kind: 'space', locale, room: 'slots', rest: [slug, other] })
  const given = slotsGiven(own.campaign)
  const { edition, partner, languages } = own
  const fresh = !shown.typed && isBlank(edition.slots) && language !== DEFAULT_LOCALE
  const typed = shown.typed ?? typedOf(edition.slots)
  const faults = shown.faults ?? NO_FAULTS
  const errors = fieldsOf(typed).flatMap((name) => {
    const text = faults.get(name)
    return text ? [{ name, text }] : []
  })
  return editionPage(visit, {
    room: 'slots',
    own,
    title: say('slots.title'),
    lede: say('slots.lede', { name: partner.name }),
    done: shown.said && say(`slots.${shown.said}`),
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
            stamp={shown.stamp ?? stampOf(edition.slots, given)}
            vote={voteOf(own)}
            neutral={shown.neutral ?? false}
            copy={fresh && (await frenchIsWritten(visit, slug))}
          />
        )}
      </div>
    ),
  })
}

async function frenchIsWritten({ payload, member, locale }: MemberVisit, slug: string): Promise<boolean> {
  const own = await ownEdition(payload, member, { campaign: slug, locale, language: DEFAULT_LOCALE })
  return own !== null && !isBlank(own.edition.slots)
}
